import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";

/**
 * What was reported of a file, by its place, as it is printed.
 *
 * @returns what keeps the file from being an article, and what its editor may want to settle
 */
export function printedMessages(file: VFile): { problems: string[]; notices: string[] } {
  const messages = [...file.messages].sort(
    (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1),
  );
  const print = ({ line = 1, column = 1, reason, ruleId = "markdown" }: VFileMessage) =>
    problemAt(file.path, line, column, reason, ruleId);
  return {
    problems: messages.filter(isProblem).map(print),
    notices: messages.filter((message) => !isProblem(message)).map(print),
  };
}

/** An info has no `fatal`; see https://github.com/vfile/vfile-message. */
export function isProblem(message: VFileMessage): boolean {
  return message.fatal !== undefined && message.fatal !== null;
}

/**
 * A problem as it is printed, in one line whatever the file is called.
 *
 * @returns e.g. `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`
 */
export function problemAt(
  path: string,
  line: number,
  column: number,
  sentence: string,
  rule: string,
): string {
  return `${visible(path)}:${line}:${column} ${visible(sentence)} (${rule})`;
}

/** Text with what cannot be seen written as its number, e.g. `a\\u{a}b`. */
function visible(text: string): string {
  const hidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/gu;
  return text.replace(hidden, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
