import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { carryFiles } from "../host/carry-files.ts";
import { compressFolder } from "../host/compress.ts";
import { Nginx } from "./nginx.ts";

const BASE = "/news/";
const PAGE = "articles/where-to/index.html";
const COUNT = 20;

/** With their times, by which compressed files are known to be up to date. */
const copy = (from: string, to: string) =>
  cpSync(from, to, { recursive: true, preserveTimestamps: true });

/** A deployment: its folder, and the script and the part of the index that it alone has. */
interface Deployment {
  dist: string;
  own: string[];
}

/** What tells the deployments’ policies apart. */
const markOf = (text: string) => text.match(/sha256-\d+=/)?.[0];
/** Asks as browsers do, which ask again where the server has closed an idle connection. */
const ask = (address: string): Promise<Response> => fetch(address).catch(() => fetch(address));

/** A reader asks again after so many milliseconds. */
const PAUSE = 20;

describe("nginx, while one deployment follows another", { timeout: 300_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "deployments-"));
  const nginx = new Nginx();
  const first = path.join(folder, "0");
  beforeAll(async () => {
    // Of one page, that many copies are soon made.
    const built = inject("sites")[BASE];
    const names = `{_astro/*,_nginx.conf,404.html*,pagefind/**/*.*,${PAGE}*}`;
    for (const name of globSync(names, { cwd: built }))
      copy(path.join(built, name), path.join(first, name));
    await nginx.start(first, BASE);
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  /** The site after a change of its scripts, its style, its search index and an article. */
  async function change(number: number): Promise<Deployment> {
    const dist = path.join(folder, String(number));
    copy(first, dist);
    const at = (name: string) => path.join(dist, name);
    const own = ["_astro/*.js", "pagefind/index/*.pf_index"].map((pattern) => {
      const [name = ""] = globSync(pattern, { cwd: dist }).sort();
      const renamed = name.replace(/(?=\.\w+$)/, `-change${number}`);
      renameSync(at(name), at(renamed));
      writeFileSync(at(renamed), `${renamed} ${"x".repeat(300)}`);
      return renamed;
    });
    const page = readFileSync(at(PAGE), "utf8");
    expect(page).toContain("style-src ");
    const mark = (text: string) => text.replaceAll("style-src ", `style-src 'sha256-${number}=' `);
    writeFileSync(at(PAGE), mark(page).replace("</body>", `<p>${own.join(" ")}</p></body>`));
    writeFileSync(at("_nginx.conf"), mark(readFileSync(at("_nginx.conf"), "utf8")));
    await carryFiles(dist, nginx.origin + BASE);
    await compressFolder(dist);
    return { dist, own };
  }

  /** Deploys a site, and waits until it is what nginx answers with. */
  async function deploy(dist: string, number: number): Promise<void> {
    nginx.deploy(dist, BASE);
    await expect
      .poll(async () => {
        const { headers } = await ask(nginx.origin + BASE + PAGE.replace("index.html", ""));
        return markOf(headers.get("content-security-policy") ?? "");
      })
      .toBe(`sha256-${number}=`);
  }

  test("every answer is of one deployment, and pages that are open find what they began with", async () => {
    let mixed = 0;
    let asked = 0;
    let failed = 0;
    let done = false;
    const page = `${nginx.origin}${BASE}${PAGE.replace("index.html", "")}`;
    const reader = async () => {
      while (!done) {
        const response = await ask(page);
        const html = await response.text();
        asked++;
        await new Promise((later) => setTimeout(later, PAUSE));
        if (!response.ok) failed++;
        const policy = response.headers.get("content-security-policy") ?? "";
        if (markOf(policy) !== markOf(html)) mixed++;
      }
    };
    const readers = [reader(), reader()];
    const deployments: Deployment[] = [];
    try {
      for (let number = 1; number <= COUNT; number++) {
        deployments.push(await change(number));
        await deploy(deployments.at(-1)?.dist ?? "", number);
        for (const { dist, own } of deployments) {
          for (const name of own) {
            const response = await ask(`${nginx.origin}${BASE}${name}`);
            expect([name, response.status]).toEqual([name, 200]);
            expect(await response.text()).toBe(readFileSync(path.join(dist, name), "utf8"));
          }
        }
      }
    } finally {
      done = true;
      await Promise.all(readers);
    }
    expect([mixed, failed]).toEqual([0, 0]);
    expect(asked).toBeGreaterThan(COUNT);
  });

  test("what no page can have asked for any more is left behind", async () => {
    const { dist, own } = await change(COUNT + 1);
    const list = JSON.parse(readFileSync(path.join(dist, "deployments.json"), "utf8"));
    expect(list.length).toBe(COUNT + 1);
    expect(list[0]).toEqual(expect.arrayContaining(own));
    expect(JSON.stringify(list.at(-1))).toContain("-change1.");
    await deploy(dist, COUNT + 1);
    const after = await change(COUNT + 2);
    expect(globSync("_astro/*-change1.js", { cwd: after.dist })).toEqual([]);
    expect(globSync("_astro/*-change2.js", { cwd: after.dist }).length).toBe(1);
  });
});
