import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { environmentOutside, SiteCopy } from "./copy-site.ts";
import { DevServer } from "./dev-server.ts";
import { BODY, FRONT } from "./edited-article.ts";

describe("while the site is built", { timeout: 600_000 }, () => {
  const copy = new SiteCopy();
  const article = copy.at("content/articles/walk.md");
  let running: ChildProcess | undefined;
  let edits = 0;
  /** Says another kind of article, for a build with nothing to do ends at once. */
  const edit = () => {
    edits += 1;
    writeFileSync(article, `---\n${FRONT}\nkind: Report ${edits}\n---\n\n${BODY}`);
  };
  /** Starts a build and waits until it has printed some words. */
  const startBuild = async (words: string): Promise<ChildProcess> => {
    const build = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
      cwd: copy.root,
      env: { ...environmentOutside(), NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    running = build;
    let output = "";
    const printed = new Promise<void>((resolve) => {
      build.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes(words)) resolve();
      });
    });
    await Promise.race([printed, once(build, "exit")]);
    expect(output).toContain(words);
    return build;
  };
  beforeAll(() => {
    writeFileSync(article, `---\n${FRONT}\n---\n\n${BODY}`);
    expect(copy.record()).toMatchObject({ passed: true });
    expect(copy.build()).toMatchObject({ passed: true });
  }, 600_000);
  afterEach(() => running?.kill("SIGKILL"));
  afterAll(() => copy.remove());

  test("nothing is built again when nothing has changed, and it is said", () => {
    const page = copy.at("dist/index.html");
    const { mtimeMs } = statSync(page);
    const { passed, output } = copy.build();
    expect(passed).toBe(true);
    expect(output).toContain("Nothing has changed since dist was built.");
    expect(statSync(page).mtimeMs).toBe(mtimeMs);
  });

  test("a file of the site that was changed or deleted is made again", () => {
    const before = copy.digests();
    writeFileSync(copy.at("dist/articles/walk/index.html"), "damaged");
    writeFileSync(copy.at("dist/pagefind/site.json"), "{}");
    expect(copy.build()).toMatchObject({ passed: true });
    expect(copy.digests()).toEqual(before);
  });

  test("a second build stops, says why, and leaves what the first one builds", async () => {
    const alone = copy.digests();
    writeFileSync(copy.at("dist/index.html"), "damaged");
    const first = await startBuild("Building static entrypoints");
    const ended = once(first, "exit");
    // Else it may be done before the second one has begun.
    first.kill("SIGSTOP");
    const { passed, output } = copy.build();
    first.kill("SIGCONT");
    expect(passed).toBe(false);
    expect(output).toContain("Another build of this folder is running.");
    expect(output).not.toMatch(/Stack trace|^\s+at /m);
    expect(await ended).toEqual([0, null]);
    expect(copy.digests()).toEqual(alone);
  });

  test("the development server beside it goes on, and sees nothing of it", async () => {
    const server = new DevServer(copy);
    try {
      await server.started();
      // A connection that is kept would be closed during the build.
      const ask = async () => {
        const headers = { Connection: "close" };
        return (await fetch(`${server.url}/articles/walk/`, { headers })).text();
      };
      await expect.poll(ask).toContain("A Walk");
      edit();
      await expect.poll(ask).toContain(`Report ${edits}`);
      const before = server.output.length;
      expect(copy.build()).toMatchObject({ passed: true });
      expect(await ask()).toContain(`Report ${edits}`);
      expect(server.output.slice(before)).not.toContain("dist/");
    } finally {
      await server.stop();
    }
  });

  test("the code is bundled once, as long as what is kept of it is whole", () => {
    const bundles = () =>
      copy.at(`node_modules/.cache/bundles/${readdirSync(copy.at("node_modules/.cache/bundles"))}`);
    const bundled = () => {
      edit();
      const { passed, output } = copy.build();
      expect(passed).toBe(true);
      expect(readFileSync(copy.at("dist/articles/walk/index.html"), "utf8")).toContain(
        `Report ${edits}`,
      );
      return output.includes("[vite]");
    };
    writeFileSync(copy.at("public/terms.txt"), "one");
    expect(bundled()).toBe(true);
    writeFileSync(copy.at("public/terms.txt"), "two");
    expect(bundled()).toBe(false);
    expect(readFileSync(copy.at("dist/terms.txt"), "utf8")).toBe("two");
    const scripts = copy.digests().filter(([name]) => name.startsWith("_astro/"));
    const kept = readFileSync(bundles());
    kept.writeUInt8(kept.readUInt8(kept.length - 100) ^ 1, kept.length - 100);
    writeFileSync(bundles(), kept);
    expect(bundled()).toBe(true);
    expect(copy.digests().filter(([name]) => name.startsWith("_astro/"))).toEqual(scripts);
    rmSync(copy.at("public/terms.txt"));
  });

  test("articles are read anew after a change of the code that reads them", () => {
    const before = readFileSync(copy.at("dist/articles/walk/passages.json"), "utf8");
    const code = readFileSync(copy.at("src/passages/name-figures.ts"), "utf8");
    const changed = code.replace("CONTEXT_CHARACTERS = 32", "CONTEXT_CHARACTERS = 8");
    expect(changed).not.toBe(code);
    writeFileSync(copy.at("src/passages/name-figures.ts"), changed);
    expect(copy.build()).toMatchObject({ passed: true });
    writeFileSync(copy.at("src/passages/name-figures.ts"), code);
    const after = readFileSync(copy.at("dist/articles/walk/passages.json"), "utf8");
    expect(after).not.toBe(before);
  });

  test("a build that was killed, however far it came, leaves the site as it was, and the next one is whole", async () => {
    const before = copy.digests();
    edit();
    for (const words of ["Syncing content", "generating static routes", "Wrote the share pages"]) {
      const build = await startBuild(words);
      const ended = once(build, "exit");
      build.kill("SIGKILL");
      await ended;
      expect(existsSync(copy.at("dist/index.html"))).toBe(true);
      expect(copy.digests()).toEqual(before);
    }
    expect(copy.build()).toMatchObject({ passed: true });
    expect(readFileSync(copy.at("dist/articles/walk/index.html"), "utf8")).toContain(
      `Report ${edits}`,
    );
  });
});
