/** Marks of other kinds of Markdown, which would be printed as they stand. */
export interface Unsupported {
  /** Its name as in a rule of `markdown-…`, e.g. `footnote`. */
  name: string;
  /** Without groups. Searched in words whose escapes, code and Markdown's own marks are `MASK`. */
  pattern: RegExp;
  /** Whether a match is meant; every match is when left out. */
  isMeant?: (text: string) => boolean;
  /** What is wrong and what to do, where a match itself tells; not in HTML, where no mark is read. */
  say?: (text: string) => string | undefined;
  /** What stands there, e.g. `A footnote`. */
  what: string;
  /** What to do, in a whole sentence. */
  advice: string;
}

/** Stands in a text for what a mark cannot begin or end in; `PART` for an image, a link or code. */
export const MASK = "\uE000";
export const PART = "\uE001";

const ATTRIBUTE = String.raw`(?:[#.][A-Za-z][\w:-]*|[A-Za-z][\w:-]*=(?:"[^"\n]{0,99}"|'[^'\n]{0,99}'|[^\s{}"']{1,99}))`;
const ATTRIBUTES = String.raw`\{:?[ \t]{0,9}${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE}){0,9}[ \t]{0,9}\}`;
const ATTRIBUTE_NAMES = String.raw`\{:?[ \t]{0,9}[#.][A-Za-z][^{}\n]{0,99}\}`;
/** The marks of lists and block quotes that may stand before the words of a line. */
const LINE = String.raw`^[ \t>]{0,99}`;

/** What follows in an address whose words have brackets, as in `report (final) 2 (1)`; few, so that no text takes long. */
const IN_BRACKETS = String.raw`(?:\([^()\n]{0,99}\)[^()\n]{0,200}){0,4}`;

/** The words between two marks of strong words, over lines unless the second mark begins one, as that of a note does. */
const STRONG_WORDS = String.raw`(?:[^*\n]|\n(?![ \t>]{0,99}\*)){1,400}`;

/** Shortcodes that take an address, as in `[youtube https://example.org/a]`. */
export const EMBED_NAMES =
  "audio|dailymotion|embed|facebook|flickr|gist|giphy|googlemaps|iframe|instagram|mixcloud|pinterest|reddit|scribd|slideshare|soundcloud|spotify|ted|tiktok|tumblr|tweet|twitch|twitter|video|vimeo|wpvideo|youtube";

const ESCAPE = "If it is meant as it stands, write a backslash before it.";

/**
 * In the order in which they are looked for; words that one of them has are not searched for the next.
 *
 * Editors' brackets such as `[sic]`, amounts such as `$1`, a tilde, an asterisk or a bar in a sentence
 * are words like any other.
 */
export const UNSUPPORTED: Unsupported[] = [
  {
    name: "footnote",
    pattern: /\[\^[^\][\n]{1,99}\](?::(?=\s))?|\^\[[^\][\n]{1,400}\]/g,
    say: (text) =>
      /^\[\^[^\]]+\]$/.test(text)
        ? `Note ${text} is missing. Add “${text}: …” as a paragraph of its own. ${ESCAPE}`
        : undefined,
    what: "A footnote without its note",
    advice: `Write the note as a paragraph of its own: [^1]: Its words; in HTML write it in brackets. ${ESCAPE}`,
  },
  {
    name: "table",
    pattern: new RegExp(
      `${LINE}(?=[^\\n]{0,400}\\|)\\|?(?:[ \\t]{0,99}:?-{1,200}:?[ \\t]{0,99}\\|){1,99}(?:[ \\t]{0,99}:?-{1,200}:?)?[ \\t]*$`,
      "gm",
    ),
    what: "A table whose lines do not fit",
    advice: `Write an empty line before it, and as many columns in its second line as in its first. ${ESCAPE}`,
  },
  {
    name: "table",
    // Behind a line that is masked stands the rest of a table that is reported already.
    pattern: new RegExp(
      `(?<![|${MASK}][ \\t]{0,99}\\r?\\n)${LINE}\\|[^\\n]{1,2000}\\|[ \\t]{0,99}\\r?\\n[ \\t>]{0,99}\\|[^\\n]{1,2000}\\|[ \\t]{0,99}$`,
      "gm",
    ),
    what: "A table without a line of dashes",
    advice: `Write a line such as “| --- | --- |” below its first line, with as many columns, and an empty line before the table. ${ESCAPE}`,
  },
  {
    name: "wikilink",
    pattern: /!?\[\[[^\][\n]{1,200}\]\]/g,
    what: "A wiki link",
    advice: `Write [words](/articles/name/). ${ESCAPE}`,
  },
  {
    name: "alert",
    pattern: new RegExp(`${LINE}\\[![A-Za-z]{3,20}\\][+-]?(?=\\s|$)`, "gm"),
    what: "A mark of an alert",
    advice: `Write its words as a paragraph. ${ESCAPE}`,
  },
  {
    name: "caption",
    pattern:
      /\[caption(?:\s[^\][\n]{0,400}=[^\][\n]{0,400}\](?:[^[]{0,2000}\[\/caption\])?|\][^[]{0,2000}\[\/caption\])/g,
    what: "A caption of WordPress",
    advice: `Write the image as ![what it shows](/images/a.jpg), and the caption as a paragraph below it. ${ESCAPE}`,
  },
  {
    name: "embed",
    pattern: new RegExp(
      String.raw`\[embed(?:\s[^\][\n]{0,400}=[^\][\n]{0,400}\](?:[^[\n]{0,2000}\[\/embed\])?|\][^[\n]{0,2000}\[\/embed\])|\[(?:${EMBED_NAMES})(?:=|[ \t]{1,9})"?https?:\/\/[^\][\n]{1,400}\]`,
      "g",
    ),
    what: "An embed of WordPress",
    advice: `Write a link in its place, with title and host: [Title (example.org)](https://example.org/video). ${ESCAPE}`,
  },
  {
    name: "shortcode",
    pattern:
      /\{\{[^{}\n]{1,400}\}\}|\{%[^{}\n]{1,400}%\}|\[\/?[a-z][\w-]{0,40}(?:\s{1,9}[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s\]"']{1,200})){1,20}\s{0,9}\/?\]|\[\/[a-z][\w-]{0,40}\]|^[ \t]{0,9}\[(?:caption|embed|gallery|playlist|TOC|toc)\][ \t]*$/gm,
    what: "A shortcode",
    advice: `Write what it stands for. ${ESCAPE}`,
  },
  {
    name: "directive",
    pattern:
      /^[ \t>]{0,99}(?::{3,}[ \t]{0,9}(?:\{?[A-Za-z][^\n]{0,99})?$|::[A-Za-z][\w-]{0,40}(?:\[[^\][\n]{0,200}\]|\{[^{}\n]{0,200}\}|[ \t]{0,99}$){1,2}|!!![ \t]{1,9}[A-Za-z][^\n]{0,99}$)|(?<=^|\s):[A-Za-z][\w-]{0,40}\[[^\][\n]{0,200}\]/gm,
    what: "A directive",
    advice: `Write its words as a paragraph. ${ESCAPE}`,
  },
  {
    name: "attributes",
    pattern: new RegExp(
      `(?<=[${MASK}${PART}\\]][ \\t]?)${ATTRIBUTES}|${LINE}${ATTRIBUTES}[ \\t]*$|${ATTRIBUTE_NAMES}(?=[ \\t]*$)`,
      "gm",
    ),
    what: "A list of attributes",
    advice: `Remove it: the site gives names and looks. ${ESCAPE}`,
  },
  {
    name: "expression",
    pattern:
      /\{\s{0,9}(?:[A-Za-z_$][\w$]{0,60}(?:\.[A-Za-z_$][\w$]{0,60}){1,9}|(?:new )?[A-Za-z_$][\w$.]{0,99}\([^{}\n]{0,200}\)[^{}\n]{0,99})\s{0,9}\}|\{\/\*/g,
    what: "An expression of MDX",
    advice: `Write its value. ${ESCAPE}`,
  },
  {
    name: "module",
    pattern:
      /^(?:import\s{1,9}(?:[\w$*{][^"'\n]{0,200}\sfrom\s{1,9})?(?:"[^"\n]{1,200}"|'[^'\n]{1,200}')|export\s{1,9}(?:(?:const|let|var)\s{1,9}[\w$]{1,60}\s{0,9}=|(?:default\s{1,9})?(?:async\s{1,9})?(?:function|class)\b[^\n]{0,99}[({]|default\s{1,9}[\w$.({]{1,99}.{0,99};?$|(?:\*|\{[^}\n]{0,200}\})\s{1,9}from\s))/g,
    what: "An import or export of MDX",
    advice: "Remove it; an article holds words, images and HTML.",
  },
  {
    name: "math",
    pattern:
      /(?<!\$)\$\$(?!\$)[^$]{1,500}\$\$(?!\$)|(?<![\w$])\$(?=[^\s$\d]|\d[\w.]{0,20}[\\^_=+{])[^$\n]{0,200}[^\s$]\$(?![\w$])/g,
    isMeant: (text) => /^\$\$\S(?:[\s\S]*\S)?\$\$$|[\\^_={}]/.test(text) || /^\$\$\s*\n/.test(text),
    what: "A formula",
    advice: `Write it in words or with characters such as ² and ×. ${ESCAPE}`,
  },
  {
    name: "reference",
    pattern:
      /(?<!\w)!?\[[^\][]{1,400}\][ ]?\[[^\][\n]{0,200}\]|(?<!\S)!\[[^\][]{0,400}\](?![\w(])/g,
    // Two notes side by side, e.g. `[1][2]`, and two insertions with a space between them.
    isMeant: (text) => !/^\[\d+\]\[\d+\]$|\] \[/.test(text),
    what: "A link or image whose definition is missing",
    advice: `Add a line such as “[name]: /articles/other/”, or write [words](/articles/other/). ${ESCAPE}`,
  },
  {
    name: "link",
    pattern: new RegExp(
      String.raw`!?\[[^\][]{0,400}\] ?\((?:<[^>\n]{0,200}>|(?:https?:|mailto:|\.{0,2}\/|#|www\.)[^()\n]{0,400}${IN_BRACKETS}|(?!\.)[^()\n]{0,200}${IN_BRACKETS}\.(?:html?|jpe?g|md|pdf|png|svg|webp)[^()\n]{0,99})\)`,
      "g",
    ),
    what: "A link or image that is not one",
    advice: `Write no space between “]” and “(”, and %20 for each space in its address. ${ESCAPE}`,
  },
  {
    name: "strong",
    // A mark that stands by itself, as in `2 ** 3`, and one behind a word, which calls a note, are words like any other.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}*])(?:\*\*(?=[^\s*])${STRONG_WORDS}\*\*(?!\*)|\*\*\*(?=[^\s*])${STRONG_WORDS}\*\*\*(?!\*))|(?<=^|\s)\*\*[ \t]${STRONG_WORDS}(?<=[^\s*])\*\*(?![\p{L}\p{N}*])|(?<=[\p{L}\p{N}])\*\*(?=["'“”„‘’«»([])${STRONG_WORDS}(?<=[^\s*])\*\*(?!\*)`,
      "gmu",
    ),
    what: "A pair of “**”",
    advice: `Write **words** with no space within the marks, and no letter beside a mark that has a quotation mark or a full stop on its other side. ${ESCAPE}`,
  },
  {
    name: "highlight",
    pattern: /(?<![=\w])==(?=[^=\s])[^=\n]{1,400}(?<=[^=\s])==(?![=\w])/g,
    what: "A highlight",
    advice: `Write *words* for emphasis. ${ESCAPE}`,
  },
  {
    name: "heading",
    pattern: /^[ \t>]{0,99}#{2,6}(?=[^\s#\\])/gm,
    what: "A heading without a space after “#”",
    advice: `Put the space there. ${ESCAPE}`,
  },
  {
    name: "definition-list",
    pattern: /(?<=\S[ \t]{0,99}\n[ \t>]{0,99}):[ \t]{1,9}(?=\S)/g,
    what: "A list of definitions",
    advice: `Write it as a list: “- **Word**: what it means”. ${ESCAPE}`,
  },
  {
    name: "conflict",
    pattern: /^[ \t]{0,3}={7}[ \t]*$/gm,
    what: "A mark of a Git conflict",
    advice: "Remove the line.",
  },
];
