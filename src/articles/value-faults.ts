import { type Document, isAlias, isMap, isScalar, type Node, visit } from "yaml";
import { characterName, misplacedCharacters } from "./characters.ts";

/** What is wrong with a value of front matter, whatever its key. */
export interface ValueFault {
  /** Into the YAML. */
  offset: number;
  /** What is wrong and what to do. */
  sentence: string;
  rule: string;
}

/**
 * Finds what no value of front matter may be: a list in place of keys, words that YAML takes for an
 * anchor or an alias, text of several lines, and characters that cannot be seen.
 *
 * @param document without errors
 * @param yaml what it was read from; characters that stand in it as they are were reported before
 */
export function valueFaults(document: Document, yaml: string): ValueFault[] {
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
    const what = isScalar(contents) ? "words without a key" : "a list";
    const sentence = `The front matter is ${what}. Write lines of “key: value”, such as “title: The headline as printed”.`;
    return [{ offset: offsetOf(contents), sentence, rule: "front-matter-yaml" }];
  }
  const faults: ValueFault[] = [];
  const lineOf = (node: Node) => yaml.slice(0, offsetOf(node)).split("\n").length;
  let lastLine = 0;
  visit(document, {
    Node(key, node: Node) {
      const add = (sentence: string, rule: string) =>
        faults.push({ offset: offsetOf(node), sentence, rule });
      const sign = isAlias(node) ? "*" : node.anchor !== undefined ? "&" : node.tag && "!";
      // Of “&c Words” the parser keeps “Words”, and by aliases ten lines become millions.
      if (sign && lineOf(node) > lastLine) {
        lastLine = lineOf(node);
        const sentence = `The value begins with “${sign}”, which YAML reads as a sign of its own. Put the value in quotation marks, or write it out.`;
        add(sentence, "front-matter-yaml");
      }
      if (!isScalar(node) || typeof node.value !== "string") return;
      const value = node.value.trim();
      // The schema’s lists of an editor’s own keys leave this one out silently.
      if (key === "key" && value === "__proto__") {
        add("“__proto__” cannot be a key. Delete its line.", "unknown-key");
      }
      if (/[\n\r]/.test(value)) {
        add("The value runs over several lines. Write it in one line.", "value-multiline");
      }
      if (value.includes("\t")) add("The value has a tab. Write a space.", "value-tab");
      const written = yaml.slice(offsetOf(node), node.range?.[1]);
      const escaped = misplacedCharacters(value).filter(
        ({ codePoint, kind }) =>
          kind === "isolate" ||
          (kind === "character" && !written.includes(String.fromCodePoint(codePoint))),
      );
      for (const { codePoint } of escaped.slice(0, 1)) {
        add(
          `The value has the character ${characterName(codePoint)}. Delete it.`,
          "character-forbidden",
        );
      }
    },
  });
  return faults;
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0;
}
