import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ARTICLE, ENGINES } from "./browsers.ts";

const site = inject("site");

/** A voice of another’s device, which says nothing aloud and ends an utterance when it is told to. */
function standInVoice(lang: string): void {
  const spoken: string[] = [];
  let current: EventTarget | undefined;
  const voices = {
    speaking: false,
    getVoices: () => [{ lang, localService: true, default: true, name: "Stand-in" }],
    speak(utterance: EventTarget & { text: string }) {
      spoken.push(utterance.text);
      current = utterance;
      this.speaking = true;
    },
    cancel() {
      const cancelled = current;
      this.speaking = false;
      setTimeout(() => {
        const error = Object.assign(new Event("error"), { error: "interrupted" });
        cancelled?.dispatchEvent(error);
      });
    },
    addEventListener() {},
  };
  class Utterance extends EventTarget {
    text: string;
    lang = "";
    rate = 1;
    voice = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const set = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  set("speechSynthesis", voices);
  set("SpeechSynthesisUtterance", Utterance);
  set("spoken", spoken);
  set("endOfLine", () => current?.dispatchEvent(new Event("end")));
}

describe.each(ENGINES)("in %s, a reader who listens", (_name, launch) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.addInitScript(standInVoice, "en-GB");
  });
  afterAll(() => browser.close());

  const open = async (path: string) => {
    // Else an address that differs in its fragment alone would not be loaded anew.
    await page.goto("about:blank");
    await page.goto(site + path);
  };
  const listen = () => page.getByRole("button", { name: "Listen", exact: true });
  const spoken = () => page.evaluate("window.spoken") as Promise<string[]>;
  const lineEnds = () => page.evaluate("window.endOfLine()");
  const marked = () => page.evaluate("String([...CSS.highlights.get('spoken') ?? []][0] ?? '')");

  test("hears the article sentence by sentence, each marked while it is spoken", async () => {
    await open(ARTICLE);
    await listen().click();
    await expect.poll(spoken).toHaveLength(1);
    const [first = ""] = await spoken();
    expect(await marked()).toContain(first);
    expect(await page.locator(".prose").innerText()).toContain(first);
    await lineEnds();
    await lineEnds();
    expect(await spoken()).toHaveLength(3);
  });

  test("pauses, goes on with the same words, goes back and on, and stops", async () => {
    await open(ARTICLE);
    await listen().click();
    await page.getByRole("button", { name: "Next sentence" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Play" }).click();
    const [first, second, again] = await spoken();
    expect(again).toBe(second);
    await page.getByRole("button", { name: "Sentence before" }).click();
    expect((await spoken()).at(-1)).toBe(first);
    await page.getByRole("combobox", { name: "Speed" }).selectOption("1.5");
    expect((await spoken()).at(-1)).toBe(first);
    await page.getByRole("button", { name: "Stop listening" }).click();
    expect(await page.getByRole("region", { name: "Listen" }).count()).toBe(0);
    expect(await marked()).toBe("");
    expect(await listen().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("begins at the section that the address names", async () => {
    await open(`${ARTICLE}#surging-tourism`);
    await listen().click();
    await expect.poll(spoken).toHaveLength(1);
    const heading = await page.locator("#surging-tourism").innerText();
    expect(heading).toContain((await spoken())[0]);
  });

  test("begins at a passage from its menu", async () => {
    await open(ARTICLE);
    await page.getByRole("button", { name: "Passages" }).click();
    await page.getByRole("button", { name: /^Share .*Surging tourism/i }).click();
    await page.getByRole("button", { name: "Listen from here" }).click();
    await expect.poll(spoken).toHaveLength(1);
    const heading = await page.locator("#surging-tourism").innerText();
    expect(heading).toContain((await spoken())[0]);
  });

  test("is offered nothing where no voice reads the language", async () => {
    const finnish = await browser.newPage();
    await finnish.addInitScript(standInVoice, "fi-FI");
    await finnish.goto(site + ARTICLE);
    expect(await finnish.getByRole("button", { name: "Listen", exact: true }).count()).toBe(0);
  });
});
