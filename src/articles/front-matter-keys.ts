import type { FrontMatter } from "./front-matter.ts";

/** What each key of the front matter is for, with an example as YAML; in the order in which they are written. */
export const KEYS: Record<keyof FrontMatter, { what: string; example: string }> = {
  title: { what: "The headline as printed.", example: "The headline as printed" },
  authors: {
    what: "Who wrote it: names, or { name, family, email, url }.",
    example: "[Ana Lima]",
  },
  date: {
    what: "When it was or will be published; YYYY-MM where the day is not known, with a time as 2025-03-19T07:00.",
    example: "2025-03-19",
  },
  draft: { what: "Whether only “npm run dev” shows it.", example: "true" },
  source: {
    what: "Where it was first published; left out for original reporting.",
    example: "{ name: The Paper, url: https://example.org/story }",
  },
  reprint: {
    what: "Where this copy comes from; needs source.",
    example: "{ publisher: The Reprint, url: https://example.org/reprint }",
  },
  licence: {
    what: "The address of the terms under which others may use it: a file by https://rslstandard.org/, or a page.",
    example: "https://example.org/licence.xml",
  },
  description: { what: "The standfirst.", example: "One sentence below the headline." },
  kind: { what: "What kind of article it is; stands above the headline.", example: "Interview" },
  lang: { what: "The language of the text, en if not given.", example: "en" },
  image: {
    what: "The picture: a file in public/ with what it shows, and who made it.",
    example: "{ src: /images/a.jpg, alt: What it shows, credit: Who made it }",
  },
  contact: {
    what: "The reporter’s contact, as printed.",
    example: "Contact Ana Lima (ana@example.org)",
  },
  speakers: {
    what: "Who speaks; an alias is another name or “the ambassador”.",
    example: "[{ name: Bo Chen, role: Mayor, aliases: [the mayor] }]",
  },
  attributions: {
    what: "Who said a quotation that the text leaves open, by its first words.",
    example: "{ First words of it: Bo Chen }",
  },
  notQuotations: {
    what: "The first words of what stands in quotation marks and is no quotation.",
    example: "[so-called words]",
  },
  pullQuotation: {
    what: "The id of the quotation that stands for the article on the home page.",
    example: "quote-first-words-of-it",
  },
  charts: {
    what: "Pictures of figures; the build proposes some, and [] declines them.",
    example: "[]",
  },
  updated: { what: "The day of the last change.", example: "2025-03-20" },
  corrections: {
    what: "Corrections, which are shown.",
    example: "[{ date: 2025-03-20, text: What was corrected. }]",
  },
  withdrawn: {
    what: "Why the article was taken back, or { date, reason }; its text is shown no more.",
    example: "The reason",
  },
  moved: {
    what: "Ids of passages that were published, with those that stand for them now.",
    example: "{ old-id: new-id }",
  },
  retired: {
    what: "Ids of passages that were deleted, with the reason.",
    example: "{ old-id: The reason }",
  },
  formerly: { what: "The slugs that the article had before.", example: "[old-slug]" },
  index: { what: "Whether search engines may list this copy.", example: "true" },
};
