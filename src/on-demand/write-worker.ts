import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { slug } from "github-slugger";
import { allFontFiles } from "../cards/card-fonts.ts";
import { fontPath } from "../cards/font-path.ts";
import { LOGO_PATH } from "../cards/logo-path.ts";
import { packsIn } from "../host/packs-in.ts";
import { SITE } from "../site.ts";
import { BASE } from "../site-address.ts";
import { urls, withoutBase } from "../urls.ts";
import { bundle } from "./bundle.ts";

/** In the built site, but no file of it: `.assetsignore` keeps it from being served. */
const FOLDER = "_worker";
/** Behaviour of the platform that the worker was tested with. */
const COMPATIBILITY_DATE = "2026-07-01";

/**
 * Writes the worker into the built site, ready to be deployed, with the fonts that it draws with.
 *
 * @param site the folder of the built site
 * @param frame the page of `FRAME_MARKS`
 */
export async function writeWorker(site: string, frame: string): Promise<void> {
  const at = (...pages: string[]) => path.join(site, ...pages);
  const headers = readFileSync(at("_headers"), "utf8");
  const wasm = readFileSync(
    createRequire(import.meta.url).resolve("@takumi-rs/wasm/takumi_wasm_bg.wasm"),
  );
  const code = await bundle("worker", {
    FRAME: JSON.stringify(frame),
    HEADERS: JSON.stringify(headers),
    PACKS: JSON.stringify(packsIn(site)),
    VERSION: JSON.stringify(VERSION_MARK),
  });
  const fonts = allFontFiles();
  const hash = createHash("sha256").update(code).update(wasm);
  mkdirSync(at(withoutBase(urls.cardFont(""))), { recursive: true });
  for (const font of fonts) {
    const source = fontPath(font);
    copyFileSync(source, at(withoutBase(urls.cardFont(font.name))));
    hash.update(readFileSync(source));
  }
  if (LOGO_PATH !== undefined) hash.update(readFileSync(LOGO_PATH));
  const version = hash.digest("hex").slice(0, 16);
  mkdirSync(at(FOLDER), { recursive: true });
  writeFileSync(at(FOLDER, "worker.js"), code.replaceAll(VERSION_MARK, version));
  writeFileSync(at(FOLDER, "takumi.wasm"), wasm);
  writeFileSync(at(FOLDER, "wrangler.json"), `${JSON.stringify(CONFIGURATION, null, 2)}\n`);
  writeFileSync(at(".assetsignore"), `${FOLDER}\n`);
}

const VERSION_MARK = "{{version}}";

/** See https://developers.cloudflare.com/workers/wrangler/configuration/. */
const CONFIGURATION = {
  name: slug(SITE.name),
  main: "worker.js",
  compatibility_date: COMPATIBILITY_DATE,
  // Else the worker is not asked for a page that a browser goes to.
  compatibility_flags: ["assets_navigation_has_no_effect"],
  // Below a path, the built site is put into a folder of that name.
  assets: { directory: BASE.replace(/[^/]*\//g, "../").slice(0, -1), binding: "ASSETS" },
};
