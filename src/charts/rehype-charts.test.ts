import { expect, test } from "vitest";
import type { DeclaredChart } from "./declared-chart.ts";
import { chartedFile } from "./fixtures.ts";

const chart: Partial<DeclaredChart> = {
  kind: "number",
  figures: ["figure-40-ships"],
  labels: ["were built"],
};
/** The HTML with each chart and link as a word. */
const outline = (file: ReturnType<typeof chartedFile>) =>
  String(file)
    .replace(/<figure class="chart.*?<\/figure>/gs, "CHART")
    .replace(/<a class="share.*?<\/a>| id="[^"]*"|<\/?data[^>]*>|\n/g, "");

test("a chart stands behind its paragraph, and outside of it", () => {
  expect(outline(chartedFile("It began.\n\nThey built 40 ships.\n\nIt ended.", [chart]))).toBe(
    '<section aria-label="Introduction"><p>It began.</p><div class="charted"><p>They built 40 ships.</p><div class="supplemental">CHART</div></div><p>It ended.</p></section>',
  );
});

test("a chart of a list stands behind the whole of it, and two of one paragraph together", () => {
  expect(
    outline(chartedFile("## Ships\n\n- Fast\n- They built 40 ships.", [chart, chart])),
  ).toContain(
    '<div class="charted"><ul><li>Fast</li><li>They built 40 ships.</li></ul><div class="supplemental">CHARTCHART</div></div>',
  );
});

test("charts change no word, passage or id of the article", () => {
  const text = "It began.\n\nThey built 40 ships.";
  const [without, charted] = [chartedFile(text, []), chartedFile(text, [chart])];
  expect(charted.data.passages).toEqual(without.data.passages);
  expect(charted.data.words).toBe(without.data.words);
  const ids = (file: typeof charted) => String(file).match(/ id="[^"]*"/g);
  expect(ids(charted)).toEqual(ids(without));
});

test("a chart belongs to the paragraph of the last of its figures", () => {
  const text = "They sold 40 boats.\n\nThen 50 boats.";
  const figures = ["figure-50-boats", "figure-40-boats"];
  const file = chartedFile(text, [{ kind: "compare", figures, labels: ["then", "first"] }]);
  expect(file.messages).toEqual([]);
  expect(file.data.charts?.[0]?.paragraph).toBe("then-50-boats");
});
