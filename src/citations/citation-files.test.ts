import { describe, expect, test } from "vitest";
import { CITATION_FILES } from "./citation-files.ts";
import type { Reference } from "./reference.ts";

const ORIGINAL: Reference = {
  key: "walk",
  title: "A Walk by the Harbour",
  date: "2025-03",
  lang: "en",
  authors: [{ name: "Kelly Wang" }],
  copy: { name: "The Reader", url: "https://reader.example/articles/walk/" },
};
const PASSAGE: Reference = {
  ...ORIGINAL,
  key: "walk’s-quote",
  date: "2025-03-09",
  authors: [
    { name: "Wang Liwei", family: "Wang" },
    { name: "Ana and Sons Lima", family: "Lima" },
  ],
  source: { name: "The Paper", url: "https://paper.example/{a}\\b" },
  passage: { words: "It rained.", speaker: "Ada Roe", role: "mayor" },
};

const FORMS = [
  {
    name: "BibTeX",
    ending: "bib",
    type: "application/x-bibtex",
    original: `@article{walk,
  author = {{Kelly Wang}},
  title = {{A Walk by the Harbour}},
  journal = {The Reader},
  year = {2025},
  month = {3},
  url = {https://reader.example/articles/walk/},
}
`,
    passage: `@article{walk-s-quote,
  author = {{Wang}, Liwei and {Lima}, {Ana and Sons}},
  title = {{A Walk by the Harbour}},
  journal = {The Paper},
  year = {2025},
  month = {3},
  day = {9},
  url = {https://paper.example/%7Ba%7D%5Cb},
  note = {“It rained.” — Ada Roe, mayor. Reprinted in The Reader, https://reader.example/articles/walk/},
}
`,
  },
  {
    name: "RIS",
    ending: "ris",
    type: "application/x-research-info-systems",
    original: `TY  - NEWS
TI  - A Walk by the Harbour
AU  - Kelly Wang
T2  - The Reader
PY  - 2025
DA  - 2025/03//
LA  - en
UR  - https://reader.example/articles/walk/
ER  - 
`.replaceAll("\n", "\r\n"),
    passage: `TY  - NEWS
TI  - A Walk by the Harbour
AU  - Wang, Liwei
AU  - Lima, Ana and Sons
T2  - The Paper
PY  - 2025
DA  - 2025/03/09/
LA  - en
UR  - https://paper.example/{a}\\b
N1  - Reprinted in The Reader, https://reader.example/articles/walk/
N1  - “It rained.” — Ada Roe, mayor
ER  - 
`.replaceAll("\n", "\r\n"),
  },
  {
    name: "CSL-JSON",
    ending: "json",
    type: "application/vnd.citationstyles.csl+json",
    original: `[
  {
    "id": "walk",
    "type": "article-newspaper",
    "title": "A Walk by the Harbour",
    "author": [
      {
        "literal": "Kelly Wang"
      }
    ],
    "container-title": "The Reader",
    "issued": {
      "date-parts": [
        [
          2025,
          3
        ]
      ]
    },
    "language": "en",
    "URL": "https://reader.example/articles/walk/"
  }
]
`,
    passage: `[
  {
    "id": "walk’s-quote",
    "type": "article-newspaper",
    "title": "A Walk by the Harbour",
    "author": [
      {
        "family": "Wang",
        "given": "Liwei",
        "static-ordering": true
      },
      {
        "family": "Lima",
        "given": "Ana and Sons"
      }
    ],
    "container-title": "The Paper",
    "issued": {
      "date-parts": [
        [
          2025,
          3,
          9
        ]
      ]
    },
    "language": "en",
    "URL": "https://paper.example/{a}\\\\b",
    "note": "“It rained.” — Ada Roe, mayor. Reprinted in The Reader, https://reader.example/articles/walk/"
  }
]
`,
  },
];

test("an article can be cited by three kinds of file", () => {
  expect(CITATION_FILES.map(({ write: _, ...form }) => form)).toEqual(
    FORMS.map(({ name, ending, type }) => ({ name, ending, type })),
  );
});

describe.each(FORMS)("a $name file", ({ name, original, passage }) => {
  const write = CITATION_FILES.find((file) => file.name === name)?.write;

  test("of original reporting of which the month is known has no note and no day", () => {
    expect(write?.(ORIGINAL)).toBe(original);
  });

  test("of a passage says what is cited and where it was read", () => {
    expect(write?.(PASSAGE)).toBe(passage);
  });
});
