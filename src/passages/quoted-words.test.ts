import { expect, test } from "vitest";
import { inMarks, quotationWords, withinMarks } from "./quoted-words.ts";

test.each([
  [["Seeing is believing."], "Seeing is believing."],
  [["Winter does not turn into spring overnight,"], "Winter does not turn into spring overnight"],
  [["Nobody believed in it,", "not even I."], "Nobody believed in it … not even I."],
  [["He told me ‘no,’"], "He told me ‘no’"],
  [["He told me “no,”"], "He told me “no”"],
  [["One, two, three"], "One, two, three"],
  [["我们走，"], "我们走"],
  [["If you fail —"], "If you fail —"],
])("the words %j stand outside their text as “%s”", (stretches, words) => {
  expect(quotationWords(stretches)).toBe(words);
});

test.each([
  ["Seeing is believing.", "“Seeing is believing.”"],
  ["“Seeing is believing,” she said.", "“‘Seeing is believing,’ she said.”"],
  ['"Seeing is believing," she said.', "“‘Seeing is believing,’ she said.”"],
  ["The ‘old’ harbour", "“The ‘old’ harbour”"],
  ["She said, “He told me ‘no’ twice.” Twice!", "“She said, ‘He told me “no” twice.’ Twice!”"],
  ["‘He told me “no” twice.’ Twice!", "“‘He told me “no” twice.’ Twice!”"],
  ["It’s the workers’ “right”, isn’t it?", "“It’s the workers’ ‘right’, isn’t it?”"],
  ["„Nein“, sagte sie.", "“‘Nein’, sagte sie.”"],
  ["« Non », dit-elle.", "“« Non », dit-elle.”"],
  ["「いいえ」と言った。", "“「いいえ」と言った。”"],
  ['A 6" pipe', '“A 6" pipe”'],
  ["“…” she wrote", "“‘…’ she wrote”"],
])("%s is quoted as %s", (words, quoted) => {
  expect(inMarks(words)).toBe(quoted);
});

test.each([
  ["“Seeing is believing,”", "“Seeing is believing”"],
  ["“Seeing is believing", "“Seeing is believing”"],
  ["Seeing is believing,”", "“Seeing is believing”"],
  ["” she said. “", "“she said.”"],
  ["overnight,” he said. “It", "“overnight,’ he said. ‘It”"],
  ["“One” and “two”", "“‘One’ and ‘two’”"],
])("the selected words %s get no second pair of marks: %s", (words, quoted) => {
  expect(inMarks(words)).toBe(quoted);
});

test.each([
  ["“one “ two”", "‘one ‘ two’"],
  ["‘one “ two’", "‘one “ two’"],
  ["“one ‘two “ three’ four”", "‘one ‘two ‘ three’ four’"],
])("a mark without its like in %s turns as those around it do: %s", (words, within) => {
  expect(withinMarks(words)).toBe(within);
});

test("only marks are changed", () => {
  const words = "“She said ‘it’s “his” own,’ twice,” and “that” was";
  const bare = (text: string) => text.replace(/[“”‘’]/g, "’");
  expect(bare(withinMarks(words))).toBe(bare(words));
});
