import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SiteCopy } from "./copy-site.ts";
import { BODY, FRONT } from "./edited-article.ts";
import { workerRuntime } from "./worker-runtime.ts";

const BASE = "/news/";
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>`;
const FOLDERS = "{articles,speakers,authors,images}";

const copy = new SiteCopy();
const files = copy.at("static");
let runtime: Miniflare;

beforeAll(async () => {
  const settings = readFileSync(copy.at("src/site.ts"), "utf8");
  const withLogo = settings.replace(/logo: undefined/, 'logo: "/mark.svg"');
  expect(withLogo).not.toBe(settings);
  writeFileSync(copy.at("src/site.ts"), withLogo);
  writeFileSync(copy.at("public/mark.svg"), LOGO);
  writeFileSync(copy.at("content/articles/walk.md"), `---\n${FRONT}\n---\n\n${BODY}`);
  expect(copy.build("static", BASE)).toMatchObject({ passed: true });
  renameSync(copy.at("dist"), files);
  expect(copy.build("worker", BASE)).toMatchObject({ passed: true });
  // As the README says: in a folder of that name, with what is for the host beside it.
  const site = copy.at(`hosted${BASE}`);
  mkdirSync(copy.at("hosted"));
  renameSync(copy.at("dist"), site);
  for (const name of ["_headers", ".assetsignore"])
    renameSync(path.join(site, name), copy.at(`hosted/${name}`));
  runtime = workerRuntime(site);
}, 240_000);
afterAll(async () => {
  await runtime?.dispose();
  copy.remove();
});

test("below a path and with a logo, what is made when asked for is what the static site has", async () => {
  const host = await runtime.ready;
  const names = globSync(`${FOLDERS}/**/*.*`, { cwd: files }).filter(
    (name) => !name.endsWith("offline.json"),
  );
  expect(names.filter((name) => name.endsWith("card.png")).length).toBeGreaterThan(5);
  for (const name of names) {
    const address = encodeURI(`${BASE}${name.replace("index.html", "")}`);
    const response = await fetch(new URL(address, host), { redirect: "manual" });
    expect([name, response.status]).toEqual([name, 200]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([name, bytes.equals(readFileSync(path.join(files, name)))]).toEqual([name, true]);
  }
  expect((await fetch(new URL(`${BASE}articles/walk/unknown/`, host))).status).toBe(404);
});
