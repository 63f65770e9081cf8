import { nameOf, wordOf } from "./made-words.ts";
import { Draw } from "./random.ts";

const YEARS = { first: 2015, last: 2024 };
const SECTIONS = 5;
const PARAGRAPHS_OF_SECTION = 3;
const ROLES = ["mayor", "economist", "director", "minister", "engineer", "spokesperson"] as const;

/** An article that is made up. */
export interface MadeArticle {
  /** E.g. `kelbora-dalenfer-17`. */
  slug: string;
  /** What its file holds. */
  markdown: string;
}

/** Who is quoted in an article. */
interface Speaker {
  name: string;
  role: string;
}

/**
 * Makes up a news article of some 690 words in five sections, with a quotation or more in most paragraphs and some
 * 20 figures: always the same for the same number.
 *
 * @param number which article of the archive, from 0; its year follows from it, so that years have equally many
 */
export function madeArticle(number: number): MadeArticle {
  const draw = new Draw(number + 1);
  const speakers = [0, 1, 2].map(() => speaker(draw));
  const title = headline(draw);
  const span = YEARS.last - YEARS.first + 1;
  const day = [draw.between(1, 12), draw.between(1, 28)].map((one) => String(one).padStart(2, "0"));
  const paper = draw.between(0, 19);
  const front = [
    `title: ${title}`,
    `description: ${sentence(draw)}`,
    `authors: [${nameOf(draw.rank(80))} ${nameOf(500 + draw.rank(80))}]`,
    `date: ${YEARS.first + (number % span)}-${day.join("-")}`,
    `source: { name: The ${nameOf(2000 + paper)} Post, url: "https://example.org/${paper}/${number}" }`,
    "speakers:",
    ...speakers.map(({ name, role }) => `  - { name: ${name}, role: ${role} of ${place(draw)} }`),
    "charts: []",
  ];
  const sections = Array.from({ length: SECTIONS }, (_, section) => [
    ...(section === 0 ? [] : [`## ${headline(draw)}`]),
    ...Array.from({ length: PARAGRAPHS_OF_SECTION }, () => paragraph(draw, draw.one(speakers))),
  ]);
  return {
    slug: `${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}`,
    markdown: `---\n${front.join("\n")}\n---\n\n${sections.flat().join("\n\n")}\n`,
  };
}

/** An article after one edit, with a paragraph more, which says that it was updated. */
export function editedArticle({ slug, markdown }: MadeArticle, edit: number): MadeArticle {
  const draw = new Draw(-edit - 1);
  const updated = `charts: []\nupdated: 2025-01-${String((edit % 28) + 1).padStart(2, "0")}`;
  return { slug, markdown: `${markdown.replace("charts: []", updated)}\n${sentence(draw)}\n` };
}

function paragraph(draw: Draw, { name, role }: Speaker): string {
  const surname = name.replace(/^\S+ /, "");
  const quoted = sentence(draw).slice(0, -1);
  const forms = [
    `“${quoted}”, ${surname} said. ${sentence(draw)} ${withFigure(draw)}`,
    `${withFigure(draw)} ${name}, the ${role}, said: “${quoted}.” ${sentence(draw)}`,
    `“${quoted}”, said ${name}. “${sentence(draw)}” ${withFigure(draw)}`,
    `${sentence(draw)} ${withFigure(draw)} ${surname} told reporters: “${quoted}.”`,
    `${withFigure(draw)} ${sentence(draw)} ${withFigure(draw)}`,
  ];
  return draw.one(forms);
}

function sentence(draw: Draw): string {
  const noun = () => wordOf("noun", draw);
  const adjective = () => wordOf("adjective", draw);
  const verb = () => wordOf("verb", draw);
  const forms = [
    () => `the ${adjective()} ${noun()} of ${place(draw)} ${verb()} the ${noun()} for a ${noun()}`,
    () => `every ${noun()} that ${verb()} the ${noun()} has a ${adjective()} ${noun()} behind it`,
    () => `it ${verb()} when the ${noun()} and the ${noun()} of the ${adjective()} ${noun()} did`,
    () => `nobody in ${place(draw)} ${verb()} a ${noun()} without the ${adjective()} ${noun()}`,
  ];
  const words = draw.one(forms)();
  const more = draw.one([
    () => `, although the ${noun()} was ${adjective()} in the ${noun()}`,
    () => `, and the ${noun()} ${verb()} a ${adjective()} ${noun()}`,
    () => "",
  ]);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${more()}.`;
}

function withFigure(draw: Draw): string {
  const noun = () => wordOf("noun", draw);
  const year = draw.between(1990, YEARS.last);
  const forms = [
    () => `About ${draw.between(2, 98)}% of the ${noun()} ${wordOf("verb", draw)} it in ${year}.`,
    () =>
      `The ${noun()} cost $${draw.between(11, 99) / 10} million, up from $${draw.between(100, 900)},000 in ${year}.`,
    () =>
      `In ${year} there were ${draw.between(1, 90)},${draw.between(100, 999)} ${noun()}s in ${place(draw)}.`,
    () =>
      `More than ${draw.between(3, 80)} ${noun()}s ${wordOf("verb", draw)} the ${noun()} for ${draw.between(2, 40)} years.`,
  ];
  return draw.one(forms)();
}

function headline(draw: Draw): string {
  const words = ["adjective", "noun", "noun"] as const;
  const title = words.map((kind) => wordOf(kind, draw)).join(" ");
  return `${place(draw)} ${title}`;
}

const place = (draw: Draw) => nameOf(4000 + draw.rank(400));
const speaker = (draw: Draw): Speaker => ({
  name: `${nameOf(6000 + draw.rank(3000))} ${nameOf(10_000 + draw.rank(6000))}`,
  role: draw.one(ROLES),
});
