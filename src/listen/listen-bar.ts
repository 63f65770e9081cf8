import type { IconName } from "../interface/icons.ts";
import { listen as words } from "../interface/words.ts";
import { iconOf } from "../share/menu/row.ts";
import sheet from "./listen-bar.css?inline";
import { pageLines } from "./page-lines.ts";
import { Player } from "./player.ts";
import { voiceFor } from "./voice-for.ts";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];
/** The name of the highlight of the sentence that is spoken, and the key of the speed that is remembered. */
const HIGHLIGHT = "spoken";
const SPEED_KEY = "speed";

let open: { from: (place: Element | null) => void } | undefined;

/**
 * Reads the article aloud with a bar of controls; while it does, another press begins elsewhere.
 *
 * @param button what has the focus when the bar is closed; it names the language
 * @param place a passage to begin at, else the one that the address names, else the beginning
 */
export function listenFrom(button: HTMLElement, place = targetOf(location.hash)): void {
  open ??= newBar(button, button.dataset["lang"] ?? "en");
  open.from(place);
}

function newBar(button: HTMLElement, lang: string) {
  const prose = document.querySelector(".prose") ?? document.body;
  const { lines, sentences } = pageLines(prose, lang);
  const newUtterance = (text: string) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.voice = voiceFor(speechSynthesis.getVoices(), lang) ?? null;
    return utterance;
  };
  const player = new Player(speechSynthesis, lines, newUtterance, () => {
    show(sentences[player.sentence], player.isPlaying);
    paint(toggle, player.isPlaying ? "pause" : "play", player.isPlaying ? words.pause : words.play);
  });
  const toggle = control("play", words.play, () =>
    player.isPlaying ? player.pause() : player.play(),
  );
  const bar = document.createElement("div");
  bar.className = "listen-bar";
  bar.role = "region";
  bar.ariaLabel = words.title;
  const close = control("close", words.close, () => {
    player.pause();
    CSS.highlights?.delete(HIGHLIGHT);
    bar.remove();
    open = undefined;
    button.focus();
  });
  bar.append(
    control("back", words.back, () => player.go(player.sentence - 1)),
    toggle,
    control("forward", words.forward, () => player.go(player.sentence + 1)),
    speed(player),
    close,
  );
  document.body.append(bar);
  toggle.focus();
  // Chrome goes on speaking on the next page.
  addEventListener("pagehide", () => player.pause());
  const from = (place: Element | null) => {
    const first = place === null ? 0 : sentences.findIndex((range) => isFrom(range, place));
    player.go(Math.max(first, 0));
    player.play();
  };
  return { from };
}

/** Whether a sentence stands in a passage or behind it. */
function isFrom(range: Range, place: Element): boolean {
  const order = place.compareDocumentPosition(range.startContainer);
  return (order & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}

function targetOf(hash: string): Element | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** Marks the sentence, and brings it back onto the screen unless the reader has gone elsewhere. */
function show(range: Range | undefined, isPlaying: boolean): void {
  if (range === undefined) return;
  CSS.highlights?.set(HIGHLIGHT, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const isNear = top > -innerHeight / 2 && bottom < innerHeight * 1.5;
  const isHidden = top < 64 || bottom > innerHeight - 96;
  if (isPlaying && isHidden && isNear) scrollBy({ top: top - innerHeight * 0.28 });
}

function speed(player: Player): HTMLElement {
  const select = document.createElement("select");
  select.ariaLabel = words.speed;
  for (const value of SPEEDS) select.append(new Option(words.times(value), String(value)));
  const remembered = remember();
  select.value = SPEEDS.some((value) => String(value) === remembered) ? remembered : "1";
  player.rate = Number(select.value);
  select.addEventListener("change", () => {
    player.rate = Number(select.value);
    remember(select.value);
  });
  return select;
}

/** Keeps the speed on the device, where that is allowed. */
function remember(value?: string): string {
  try {
    if (value !== undefined) localStorage.setItem(SPEED_KEY, value);
    return localStorage.getItem(SPEED_KEY) ?? "";
  } catch {
    return "";
  }
}

function control(icon: IconName, name: string, press: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  paint(button, icon, name);
  button.addEventListener("click", press);
  return button;
}

function paint(button: HTMLElement, icon: IconName, name: string): void {
  button.ariaLabel = name;
  button.replaceChildren(iconOf(icon));
}
