import { blockOf, type Word } from "./agreed-text.ts";
import { ImportError } from "./imported.ts";
import type { Dispute, Settled } from "./settle.ts";

/** So many differences are shown, and so many words of each. */
const MOST = 12;
const MOST_WORDS = 30;

/** Two readers found different texts in a page. */
export class ReadersDiffer extends ImportError {
  /**
   * @param names of the two readers
   * @param settled where they differ, and how many words they found
   */
  constructor(names: readonly [string, string], settled: Extract<Settled, { disputes: unknown }>) {
    const { disputes, counts } = settled;
    const all = disputes.flatMap((dispute) =>
      ([dispute.first, dispute.second] as const).flatMap((words, at) =>
        words.length === 0 ? [] : [`  ${placeOf(dispute)}, only ${names[at]}: ${shown(words)}`],
      ),
    );
    const number = (count: number) => count.toLocaleString("en");
    super(
      [
        "The two readers of pages do not agree on what the article is. Nothing was written.",
        `  ${names[0]} found ${number(counts.first)} words.`,
        `  ${names[1]} found ${number(counts.second)} words; ${number(counts.both)} are the same.`,
        ...all.slice(0, MOST),
        ...(all.length > MOST ? [`  … and ${number(all.length - MOST)} more.`] : []),
        `To go on with the words of one of them, add --reader ${names.join(" or --reader ")}.`,
      ].join("\n"),
    );
  }
}

function placeOf({ spot, before }: Dispute): string {
  if (spot === "start") return "At the beginning";
  const after = `after “${before.join(" ")}”`;
  return spot === "end" ? `At the end, ${after}` : `In the text, ${after}`;
}

/** Words, the middle of many left out, and the element of the page that they stand in, e.g. `Our letter (<p class="letter">)`. */
function shown(words: Word[]): string {
  const texts = words.map(({ text }) => text);
  const element = blockOf(words[0]?.pieces[0]?.chain);
  const names = [element?.properties["className"] ?? []].flat().join(" ");
  const tag = element && `<${element.tagName}${names && ` class="${names}"`}>`;
  if (texts.length <= MOST_WORDS) return `${texts.join(" ")}${tag ? ` (${tag})` : ""}`;
  const ends = `${texts.slice(0, 15).join(" ")} … ${texts.slice(-8).join(" ")}`;
  return `${ends} (${texts.length.toLocaleString("en")} words${tag ? `, from ${tag}` : ""})`;
}
