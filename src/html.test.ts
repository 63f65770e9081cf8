import { expect, test } from "vitest";
import { attributes, Html, html } from "./html.ts";

test("a text becomes no markup, wherever it stands", () => {
  const text = `</p><script>"&' ${"$&"}`;
  const safe = "&lt;/p&gt;&lt;script&gt;&quot;&amp;&#39; $&amp;";
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${safe}">${safe}</p>`);
  expect(html`<p${attributes({ title: text, lang: undefined })}></p>`.markup).toBe(
    `<p title="${safe}"></p>`,
  );
});

test("markup stays as it is, lists are joined, and what is absent leaves nothing", () => {
  const item = (name: string) => html`<li>${name}</li>`;
  expect(html`<ul>${["a", "<"].map(item)}${undefined}${false}${new Html("<hr>")}</ul>`.markup).toBe(
    "<ul><li>a</li><li>&lt;</li><hr></ul>",
  );
});
