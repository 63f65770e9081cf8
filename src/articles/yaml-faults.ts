import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";

/** What is wrong with YAML, at an offset into it. */
export interface YamlFault {
  offset: number;
  /** What is wrong and what to do. */
  sentence: string;
}

const QUOTE = "Put the whole value in quotation marks.";
const NO_KEY =
  "This line is not “key: value”. Put a colon and a space after the key; if the article’s text begins here, put a line “---” before it.";
const PERCENT = "The line begins with “%”. Begin it with a key.";
const OWN_SIGN = "which YAML reads as a sign of its own. Put the value in quotation marks.";

/** For every error of the parser that has one cause, what the editor is told. */
const SENTENCES: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "The line is indented with a tab. Indent it with spaces.",
  MULTILINE_IMPLICIT_KEY: NO_KEY,
  KEY_OVER_1024_CHARS: "The key is longer than 1,024 characters. Shorten it.",
  BAD_DQ_ESCAPE:
    "Between these quotation marks a backslash begins an escape, and this is none. Write “\\\\”, or use single quotation marks.",
  NON_STRING_KEY: `The value begins with a bracket, ${OWN_SIGN}`,
  BLOCK_IN_FLOW: "A list or a key stands within brackets that are not closed. Close them.",
  MULTIPLE_DOCS: "A second front matter begins here. Join the two.",
  BAD_DIRECTIVE: PERCENT,
  RESOURCE_EXHAUSTION: "Brackets stand within brackets too many times. Take most of them out.",
};

/** The faults of front matter that cannot be read, in the words of this site, at most one a line. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const errors = [...document.errors, ...document.warnings];
  // So deep a document is not walked through for the others.
  const tooDeep = errors.filter(({ code }) => code === "RESOURCE_EXHAUSTION").slice(0, 1);
  const faults = (tooDeep.length > 0 ? tooDeep : errors).map((error) =>
    yamlFault(error, document, yaml),
  );
  const lineOf = ({ offset }: YamlFault) => yaml.slice(0, offset).split("\n").length;
  const first = new Map(faults.reverse().map((fault) => [lineOf(fault), fault]));
  return [...first.values()].reverse();
}

function yamlFault({ code, message, pos }: YAMLError, document: Document, yaml: string): YamlFault {
  const offset = Math.min(pos[0], yaml.length);
  const at = (sentence: string) => ({ offset, sentence });
  const sentence = SENTENCES[code];
  if (sentence !== undefined) return at(sentence);
  const rest = yaml.slice(offset).split("\n", 1)[0] ?? "";
  // What is not closed ends, for the parser, where it missed the closing sign.
  const open = valueBefore(document, offset);
  const sign = open === undefined ? "" : yaml.charAt(open);
  switch (code) {
    case "DUPLICATE_KEY":
      return at(
        `The key “${/^["']?([^:\s"']+)/.exec(rest)?.[1]}” stands twice. Keep one of the two.`,
      );
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/:\s/.test(rest)) return at(`The value has a colon followed by a space. ${QUOTE}`);
      return at("What follows is not indented like what it belongs with. Indent it the same way.");
    case "BAD_INDENT":
      if (open !== undefined && /[[{]/.test(sign) && /Flow/.test(message))
        return { offset: open, sentence: `The bracket “${sign}” is not closed. Close it.` };
      return at("The line is not indented like the lines it belongs with. Indent it the same way.");
    case "MISSING_CHAR":
      if (open !== undefined && /closing/.test(message))
        return { offset: open, sentence: `The quotation mark “${sign}” is not closed. Close it.` };
      if (/directives/.test(message)) return { offset: 0, sentence: PERCENT };
      return at(missingSign(message));
    case "UNEXPECTED_TOKEN":
      if (open !== undefined && /at node end/.test(message))
        return { offset: open, sentence: continued(sign) };
      return at(unexpected(message, rest));
    default:
      return at(`The value begins with “${rest.charAt(0)}”, ${OWN_SIGN}`);
  }
}

function missingSign(message: string): string {
  if (/Comments/.test(message)) return "A space is missing before “#”. Write it.";
  if (/Missing space/.test(message)) return "A space is missing after the colon. Write it.";
  if (/Missing ,/.test(message)) return "A comma is missing before this entry. Write it.";
  if (/Sequence item/.test(message)) return "The entry has no “- ” before it. Write it.";
  if (/Tags and anchors/.test(message)) return `The value begins with a sign of YAML. ${QUOTE}`;
  return NO_KEY;
}

function unexpected(message: string, rest: string): string {
  if (/^-(\s|$)/.test(rest))
    return "The list begins in its key’s line. Begin it in the next line, or put the value in quotation marks.";
  if (/Not a YAML token|Block scalar header/.test(message))
    return `Words follow “|” or “>” in its line. Begin them in the next line, or put the whole value in quotation marks.`;
  if (rest.startsWith(",")) return "A comma stands where no entry ends. Delete it.";
  return `“${rest.charAt(0)}” stands where the value has ended already. Delete it, or put the whole value in quotation marks.`;
}

/** What is wrong with a value that continues after its closing sign. */
function continued(sign: string): string {
  return /["']/.test(sign)
    ? "The value goes on after its closing quotation mark. Put the whole value in quotation marks of the other kind."
    : `The value begins with “${sign}”, ${OWN_SIGN}`;
}

/** Where the last value in quotation marks or brackets, or alias, that ended before an offset begins. */
function valueBefore(document: Document, offset: number): number | undefined {
  let last: [start: number, end: number] | undefined;
  visit(document, {
    Node(_key, node: Node) {
      const isPlain = isScalar(node) && node.type === "PLAIN";
      const isBlock = isCollection(node) && !node.flow;
      const [start, end = 0] = node.range ?? [];
      if (isPlain || isBlock || start === undefined || end > offset) return;
      if (last === undefined || end > last[1]) last = [start, end];
    },
  });
  return last?.[0];
}
