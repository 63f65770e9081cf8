/** What somebody typed, with its operators read. */
export interface Operators {
  /** The words to look for; several where `OR` leaves a choice, e.g. `ferry OR tram` → `["ferry", "tram"]`. */
  alternatives: string[];
  /** Words and stretches that a passage is not to have, e.g. of `-rain` `["rain"]`. */
  without: string[];
  /** Words of the speaker’s name, of `speaker:roe` or `speaker:"Ada Roe"`. */
  speaker?: string;
  /** Of `year:2024`. */
  year?: string;
}

/** `OR` between several words multiplies; no more alternatives are looked for. */
const MOST_ALTERNATIVES = 6;

/** A quoted stretch, in which nothing is an operator; or an operator that begins a word. */
const OPERATOR =
  /(?<before>^|\s)(?:(?<quoted>"[^"]*(?:"|$))|(?<name>speaker|year):\s?(?:"(?<value>[^"]*)(?:"|$)|(?<word>[^\s"]+))|[-−](?:"(?<stretch>[^"]+)(?:"|$)|(?<left>\p{L}[^\s"]*)))(?=\s|$)/giu;

/**
 * Reads the operators in what somebody typed: `OR` in capitals between words or quoted stretches,
 * `-word`, `-"words"`, `speaker:`, `year:`. All else stays as it was typed.
 */
export function readOperators(typed: string): Operators {
  const plain = typed.replace(/[“”„‟«»″]/g, '"');
  const operators: Operators = { alternatives: [], without: [] };
  const rest = plain.replace(OPERATOR, (all: string, ...found: unknown[]) => {
    const { quoted, name, value, word, stretch, left, before } = found.at(-1) as Groups;
    if (quoted !== undefined) return all;
    const own = value ?? word ?? "";
    const operator = name?.toLowerCase();
    if (operator === "year" && !/^\d{4}$/.test(own)) return all;
    if (operator === "year") operators.year = own;
    else if (operator === "speaker") operators.speaker = own;
    else operators.without.push(stretch ?? left ?? "");
    return before ?? "";
  });
  operators.alternatives = alternativesOf(rest);
  return operators;
}

type Groups = Record<string, string | undefined>;

function alternativesOf(text: string): string[] {
  // In what is all in capitals, `OR` is a word as the others are.
  const isShouted = text === text.toUpperCase() && /\p{L}{4}/u.test(text);
  const units: string[] = text.match(/"[^"]*(?:"|$)|\S+/g) ?? [];
  if (isShouted || !units.includes("OR")) return [text];
  // While the other word is still to be typed.
  if (units.at(-1) === "OR" && units.length > 1) units.pop();
  const choices: string[][] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? "";
    const last = choices.at(-1);
    const next = units[at + 1];
    if (unit === "OR" && last !== undefined && next !== undefined && next !== "OR") {
      last.push(next);
      at += 1;
    } else choices.push([unit]);
  }
  let lines = [""];
  for (const choice of choices) {
    lines = lines.flatMap((line) => choice.map((unit) => `${line} ${unit}`.trim()));
  }
  const end = /\s$/.test(text) ? " " : "";
  return lines.slice(0, MOST_ALTERNATIVES).map((line) => line + end);
}
