import { expect, test } from "vitest";
import type { Chart } from "./chart.ts";
import { chartHtml } from "./chart-html.ts";

const RIVALS: Chart = {
  kind: "compare",
  title: "Boats sold",
  paragraph: "elver-sold",
  marks: [
    { figure: "figure-2-223-boats", label: "Elver", value: "2,223", length: 100, note: "+54%" },
    { figure: "figure-2-038-fb", label: "Nordship", value: "2,038", length: 91.7 },
  ],
};
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("a chart is a titled list of values, with bars that are not read aloud", () => {
  expect(chartHtml(RIVALS)).toBe(
    '<figure class="chart bars rows"><figcaption>Boats sold</figcaption><ul>' +
      '<li>Elver <b>2,223</b><svg width="100%" height="12" aria-hidden="true"><rect width="100%" height="12"></rect></svg><small> +54%</small></li>' +
      '<li>Nordship <b>2,038</b><svg width="100%" height="12" aria-hidden="true"><rect width="91.7%" height="12" class="rest"></rect></svg></li>' +
      "</ul></figure>",
  );
});

test("of two times the earlier is grey, and what was reckoned is said", () => {
  const html = chartHtml({
    ...RIVALS,
    kind: "change",
    result: "−8% (our arithmetic)",
    note: "In all.",
  });
  expect(html.match(/<rect[^>]*>/g)?.map((rect) => rect.includes("rest"))).toEqual([true, false]);
  expect(words(html)).toBe(
    "Boats sold Elver 2,223 +54% Nordship 2,038 −8% (our arithmetic) In all.",
  );
});

test("long labels and values stand above their bars", () => {
  const marks = RIVALS.marks.map((mark) => ({ ...mark, label: "A shipyard by the sea" }));
  expect(chartHtml({ ...RIVALS, marks })).toContain('class="chart bars"');
});

test("a share is a strip of its parts, or of one part and the rest", () => {
  const share = { label: "came by sea", value: "two in three", length: 66.7 };
  const strip = (parts?: number) => {
    const chart: Chart = { ...RIVALS, kind: "share", marks: [share] };
    const html = chartHtml(parts === undefined ? chart : { ...chart, parts });
    expect(words(html)).toBe("Boats sold Two in three came by sea");
    return [...html.matchAll(/x="(\S+)" width="(\S+)" height="24"( class="rest")?/g)].map(
      ([, x, width, rest]) => `${x} ${width}${rest ? " rest" : ""}`,
    );
  };
  expect(strip(3)).toEqual(["0% 33.3%", "33.3% 33.4%", "66.7% 33.3% rest"]);
  expect(strip()).toEqual(["0% 66.7%", "66.7% 33.3% rest"]);
});

test("a timeline has a dot for each date, and says them", () => {
  const marks = [
    { label: "opened", value: "2007", length: 0, datetime: "2007" },
    { label: "closed", value: "Dec 2023", length: 100, datetime: "2023-12" },
  ];
  const html = chartHtml({ ...RIVALS, kind: "timeline", marks });
  expect(html.match(/cx="\S+"/g)).toEqual(['cx="3%"', 'cx="97%"']);
  expect(html).toContain('<li><time datetime="2023-12">Dec 2023</time> closed</li>');
});

test("no chart has an id, a style or more than 1,200 bytes", () => {
  for (const kind of ["compare", "change", "share", "number", "timeline"] as const) {
    const html = chartHtml({ ...RIVALS, kind, parts: 10 });
    expect(html).not.toMatch(/ (?:id|style)=/);
    expect(html.length).toBeLessThan(1200);
  }
});
