import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";

const fixtures = new URL("./fixtures/", import.meta.url);

function render(folder: string): string {
  return String(
    pipeline.processSync(readFileSync(new URL(`${folder}/input.md`, fixtures), "utf8")),
  );
}

describe("an article’s Markdown becomes its HTML:", () => {
  for (const folder of readdirSync(fixtures)) {
    test(folder, async () => {
      await expect(render(folder)).toMatchFileSnapshot(`fixtures/${folder}/output.html`);
    });
  }
});

test("nothing that could run, load or restyle gets through the wall", () => {
  const html = render("nothing-dangerous-gets-through");
  expect(html).toContain("Words stay.");
  expect(html).not.toMatch(/<(script|iframe|svg|math|form|input|button|base|meta|link|style)/i);
  expect(html).not.toMatch(/\son\w+=|javascript|data:|style=|class="x"|id="main"|example\.org/i);
});

test("two renderings of one text are the same to the letter", () => {
  for (const folder of readdirSync(fixtures)) expect(render(folder)).toBe(render(folder));
});
