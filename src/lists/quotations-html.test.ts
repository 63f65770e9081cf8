import { describe, expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import { byArticleHtml, quotationHtml, speakerHtml } from "./quotations-html.ts";

const quotation = (about: Partial<ListedQuotation> = {}): ListedQuotation => ({
  id: "quote-slow-is-smooth",
  section: "work",
  speaker: "Ada Roe",
  role: "mayor of Ely",
  stretches: ["Slow is smooth."],
  ...about,
});
const article = (slug: string, lang = "en") =>
  ({ slug, frontMatter: { title: "A Walk", date: "2025-03-19", lang } }) as unknown as Article;
const shown = (one: ListedQuotation) => quotationHtml(one, { href: "/walk/#quote" }).markup;

describe("a quotation in a list", () => {
  test("links to where it stands, and its speaker to theirs", () => {
    const markup = shown(quotation());
    expect(markup).toContain('<a href="/walk/#quote">“Slow is smooth.”</a>');
    expect(markup).toContain('<a href="/speakers/ada-roe/">Ada Roe</a>, mayor of Ely');
  });

  test("says that nobody is named, and links to nobody", () => {
    const markup = shown(quotation({ speaker: null, role: null }));
    expect(markup).toContain("<figcaption>Speaker not named</figcaption>");
    expect(markup).not.toContain("/speakers/");
  });

  test("names a document without a link", () => {
    const source = { kind: "document", name: "the report" } as const;
    const markup = shown(quotation({ speaker: null, role: null, source }));
    expect(markup).toContain("<figcaption>the report</figcaption>");
  });

  test("stands within the rest of its sentence where it is part of one", () => {
    const around = { before: "She called it an", after: "for all." };
    const { markup } = quotationHtml(quotation({ stretches: ["open gate"] }), {
      href: "/walk/#quote",
      around,
    });
    expect(markup.replace(/<[^>]+>/g, "")).toContain("She called it an “open gate” for all.");
  });

  test("is text, whatever is in it", () => {
    const markup = shown(
      quotation({
        speaker: '<b onclick="x">',
        role: "</figure>",
        stretches: ["<script>x</script>"],
      }),
    );
    expect(markup).not.toMatch(/<script|<b |<\/figure>./);
    expect(markup).toContain("&lt;script&gt;x&lt;/script&gt;");
  });
});

describe("what somebody is quoted with", () => {
  const groups = [
    { article: article("newer"), quotations: [quotation()] },
    { article: article("older", "ar"), quotations: [quotation({ id: "quote-b" })] },
  ];

  test("links to each quotation and each article, in the language of the article", () => {
    const [newer = "", older = ""] = byArticleHtml(groups).map(({ markup }) => markup);
    expect(newer).toContain('href="/articles/newer/#quote-slow-is-smooth"');
    expect(newer).not.toContain("lang=");
    expect(older).toContain('href="/articles/older/#quote-b"');
    expect(older).toContain('<a href="/articles/older/" lang="ar" dir="rtl">A Walk</a>');
  });

  test("names the speaker once, above, and counts only what is whole", () => {
    const about = { slug: "ada-roe", name: "Ada Roe", role: "mayor of Ely" };
    const speaker = { ...about, entries: [], groups, count: 2 };
    const whole = speakerHtml(speaker, true).markup;
    expect(whole.match(/Ada Roe/g)).toHaveLength(1);
    expect(whole).toContain("2 quotations in 2 articles");
    expect(speakerHtml(speaker, false).markup).not.toContain("2 quotations");
  });
});
