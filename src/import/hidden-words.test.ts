import { expect, test } from "vitest";
import { hiddenStyles, withoutHidden } from "./hidden-words.ts";

const style = (id: string, marks: string) =>
  `<w:style w:type="character" w:styleId="${id}">${marks}</w:style>`;
const STYLES = hiddenStyles(
  [
    style("Child", '<w:basedOn w:val="Hidden"/>'),
    style("Hidden", "<w:rPr><w:vanish/></w:rPr>"),
    style("Shown", '<w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="false"/></w:rPr>'),
  ].join(""),
);
const run = (marks: string, content = "<w:t>Words</w:t>") =>
  `<w:r><w:rPr>${marks}</w:rPr>${content}</w:r>`;

test.each<[what: string, paragraph: string, hidden: string[]]>([
  ["of a hidden style", run('<w:rStyle w:val="Hidden"/>'), ["Words"]],
  ["of a style made from it", run('<w:rStyle w:val="Child"/>'), ["Words"]],
  ["of one that shows them again", run('<w:rStyle w:val="Shown"/>'), []],
  ["shown within a style", run('<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>'), []],
  [
    "of a hidden paragraph",
    `<w:pPr><w:pStyle w:val="Hidden"/></w:pPr><w:r><w:t>Words</w:t></w:r>`,
    ["Words"],
  ],
  ["whose end of paragraph is hidden", `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("")}`, []],
  [
    "that were hidden before a change",
    run("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
    [],
  ],
  [
    "in a hidden box",
    run(
      "<w:vanish/>",
      "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Words</w:t></w:r></w:p><w:p><w:r><w:t>and</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Words</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
    ),
    ["Words and"],
  ],
  [
    "with a picture",
    run("<w:vanish/>", "<w:drawing><pic:pic><a/></pic:pic></w:drawing>"),
    ["(a picture)"],
  ],
])("words %s", (_what, paragraph, hidden) => {
  const xml = `<w:p>${paragraph}</w:p>`;
  const result = withoutHidden(xml, STYLES);
  expect(result.hidden).toEqual(hidden);
  if (hidden.length === 0) expect(result.xml).toBe(xml);
  else expect(result.xml).not.toMatch(/Words|pic:/);
});

test("the marks of a field in hidden words stay, so that those of its end are found", () => {
  const field = '<w:fldChar w:fldCharType="begin"/>';
  expect(withoutHidden(run("<w:vanish/>", field), STYLES).xml).toContain(field);
});
