/** Markup that is safe to stand in a page as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text is escaped; what is absent leaves nothing. */
type Part = Html | string | false | undefined | readonly Part[];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A template of markup, in which every text is escaped, e.g. `` html`<h1 title="${a}">${b}</h1>` ``.
 * An attribute’s value must stand in quotation marks.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((markup, i) => markup + (i < parts.length ? markupOf(parts[i]) : "")).join(""),
  );
}

/** Attributes, each with a space before it, e.g. ` lang="ar" dir="rtl"`; none for an absent value. */
export function attributes(values: Record<string, string | undefined>): Html[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [new Html(` ${name}="${escaped(value)}"`)],
  );
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escaped(part);
  return part instanceof Html ? part.markup : part.map(markupOf).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
