import { container, image, type Node, text } from "@takumi-rs/helpers";
import { COLOURS } from "../colours.ts";
import { marked } from "../passages/quoted-words.ts";
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, type Card } from "./card.ts";
import { drawable, type FontFile, fontsFor } from "./card-fonts.ts";

const { paper: PAPER, ink: INK, quiet: QUIET, accent: ACCENT } = COLOURS.light;

/** The size of the words by their length, in px, such that the longest still fits. */
const SIZES = [
  { letters: 60, px: 76 },
  { letters: 120, px: 62 },
  { letters: 200, px: 51 },
  { letters: 250, px: 43 },
] as const;
const LOGO_PX = 48;
const MOST_LETTERS = 250;
const SMALLEST_PX = 43;

/** What Takumi’s builds for Node and for WebAssembly have in common. */
export interface CardRenderer {
  registerFont(font: {
    name: string;
    data: Uint8Array;
    unicodeRange: [number, number][];
  }): Promise<unknown>;
  render(
    node: Node,
    options: { width: number; height: number; format: "png" },
  ): Promise<Uint8Array>;
}

/** Draws a card as a PNG of 1200 × 630 px, the same bytes for the same card. */
export type DrawCard = (card: Card) => Promise<Uint8Array>;

/**
 * Draws cards: what is said, large; who says it; where it was published.
 *
 * @param readFont reads a font file, when it is first wanted
 * @param readLogo reads the logo, on a site that has one
 */
export function cardDrawer(
  renderer: CardRenderer,
  readFont: (file: FontFile) => Promise<Uint8Array>,
  readLogo?: () => Promise<Uint8Array>,
): DrawCard {
  const registered = new Map<FontFile, Promise<unknown>>();
  const register = (file: FontFile): Promise<unknown> => {
    const known = registered.get(file);
    if (known !== undefined) return known;
    const { family: name, ranges: unicodeRange } = file;
    const done = readFont(file).then((data) => renderer.registerFont({ name, data, unicodeRange }));
    registered.set(file, done);
    // What could not be read is asked for again.
    done.catch(() => registered.delete(file));
    return done;
  };
  return async (card) => {
    const { node, files } = layOut(card, await readLogo?.());
    await Promise.all(files.map(register));
    return renderer.render(node, { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX, format: "png" });
  };
}

function layOut(card: Card, logo?: Uint8Array): { node: Node; files: FontFile[] } {
  const words = shown(card);
  const speaker = drawable(card.speaker ?? "");
  const role = drawable(card.role ?? "");
  const [context, published, site] = [card.context, card.published, card.site].map(drawable);
  const all = [words, speaker, role, context, published, site].join("");
  const { families, files } = fontsFor(all);
  const line = (content: string, style: object) =>
    text(content, {
      maxWidth: "100%",
      whiteSpace: "nowrap",
      overflow: "hidden",
      textOverflow: "ellipsis",
      ...style,
    });
  const who = [speaker, role].filter((part) => part !== "").join(", ");
  const node = container({
    style: {
      width: "100%",
      height: "100%",
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "60px 72px",
      backgroundColor: PAPER,
      color: INK,
      fontFamily: families.join(", "),
      borderLeft: `18px solid ${ACCENT}`,
    },
    children: [
      line(published ?? "", { color: QUIET, fontSize: 28 }),
      text(words, {
        fontSize: sizeOf(words),
        lineHeight: 1.2,
        fontWeight: card.kind === "quotation" ? 400 : 600,
        display: "block",
        textWrap: "balance",
        overflowWrap: "anywhere",
      }),
      container({
        style: { display: "flex", flexDirection: "column", gap: 8, width: "100%" },
        children: [
          ...(who === "" ? [] : [line(who, { fontSize: 34, fontWeight: 600 })]),
          line(context ?? "", { color: QUIET, fontSize: 28 }),
          container({
            style: { display: "flex", alignItems: "center", gap: 16, width: "100%" },
            children: [
              ...(logo ? [image({ src: logo, style: { height: LOGO_PX } })] : []),
              line(site ?? "", { color: ACCENT, fontSize: 28, fontWeight: 600 }),
            ],
          }),
        ],
      }),
    ],
  });
  return { node, files };
}

/** The words as they stand on the card: cut to what fits, a quotation between its marks. */
function shown({ kind, words }: Card): string {
  const cut = cutToWidth(drawable(words.replace(/\s+/g, " ")));
  return kind === "quotation" ? marked(cut) : cut;
}

function cutToWidth(words: string): string {
  if (widthOf(words) <= MOST_LETTERS) return words;
  let cut = "";
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    width += widthOf(segment);
    if (width > MOST_LETTERS) break;
    cut += segment;
  }
  const end = cut.lastIndexOf(" ");
  const whole = end > cut.length / 2 ? cut.slice(0, end) : cut;
  return `${whole.replace(/[\s,;:.–—-]+$/, "")} …`;
}

function sizeOf(words: string): number {
  const width = widthOf(words);
  return SIZES.find(({ letters }) => width <= letters)?.px ?? SMALLEST_PX;
}

/** In Latin letters; those of East Asia are more than twice as wide. */
function widthOf(words: string): number {
  const wide = words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return [...words].length + 1.3 * wide;
}
