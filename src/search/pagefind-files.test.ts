import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { beforeAll, describe, expect, test } from "vitest";
import {
  CACHE_TAG,
  ENTRY_NAME,
  isMeta,
  isOfPart,
  isPart,
  pageIdOf,
  pageUrlOf,
  recordIn,
  SIGNATURE,
  wasmFile,
  withFetch,
} from "./pagefind-files.ts";

const PAGE = "/articles/walk/";

describe("what is known of Pagefind’s files holds in the installed version (after an upgrade, adapt pagefind-files.ts):", () => {
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const { index } = await pagefind.createIndex({ forceLanguage: "en" });
    await index?.addCustomRecord({ url: PAGE, content: "A walk by the sea.", language: "en" });
    for (const { path, content } of (await index?.getFiles())?.files ?? []) {
      files.set(path, content);
    }
    await pagefind.close();
  });
  const script = () => new TextDecoder().decode(files.get("pagefind.js"));
  const unpacked = (path: string) => gunzipSync(files.get(path) ?? new Uint8Array()).toString();

  test("every file is of a kind that is known", () => {
    const digest = /[0-9a-f]{7,}/g;
    const program = [ENTRY_NAME, "pagefind.js", wasmFile("en")];
    const kinds = [...files.keys()].filter((path) => isOfPart(path) || program.includes(path));
    expect(kinds.map((path) => path.replace(digest, "#")).sort()).toEqual([
      "fragment/en_#.pf_fragment",
      "index/en_#.pf_index",
      "pagefind-entry.json",
      "pagefind.en_#.pf_meta",
      "pagefind.js",
      "wasm.en.pagefind",
    ]);
    expect(kinds.filter(isMeta)).toHaveLength(1);
    expect(kinds.filter(isPart)).toHaveLength(2);
  });

  test("packed files begin with the signature", () => {
    const packed = [...files.keys()].filter((path) => /\.(pf_\w+|pagefind)$/.test(path));
    expect(packed.length).toBeGreaterThan(3);
    for (const path of packed) expect(unpacked(path).startsWith(SIGNATURE), path).toBe(true);
  });

  test("the file of a page has its id in its path, and its address in it", () => {
    const path = [...files.keys()].find((path) => pageIdOf(path) !== undefined) ?? "";
    expect(pageIdOf(path)).toMatch(/^en_[0-9a-f]+$/);
    expect(pageUrlOf(unpacked(path))).toBe(PAGE);
    expect(recordIn(new TextEncoder().encode(unpacked(path)).buffer)).toMatchObject({
      url: PAGE,
      content: "A walk by the sea.",
    });
  });

  test("the script fetches with what `fetchWith` was given, under addresses with the cache tag", async () => {
    expect(script()).toMatch(/[^.\w]fetch\(/);
    expect(script()).not.toMatch(/(window|globalThis|self)\.fetch\b/);
    const source = Buffer.from(withFetch(script())).toString("base64");
    const engine = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
    const asked: string[] = [];
    engine.fetchWith(async (address: string) => {
      asked.push(address.replace(/.*\/pagefind\//, ""));
      const name = asked.at(-1)?.replace(/\?.*/, "") ?? "";
      return new Response(Buffer.from(files.get(name) ?? []));
    });
    const instance = engine.createInstance({
      basePath: "/pagefind/",
      noWorker: true,
      metaCacheTag: CACHE_TAG,
    });
    const { results } = await instance.search("sea");

    expect(results.map(({ id }: { id: string }) => id)).toEqual(
      [...files.keys()].flatMap((path) => pageIdOf(path) ?? []),
    );
    expect(asked).toContain(`${ENTRY_NAME}?ts=${CACHE_TAG}`);
  });
});
