import { readFileSync } from "node:fs";
import path from "node:path";
import { Miniflare } from "miniflare";

/**
 * The worker of a built site in the runtime of the platform, which serves the files of the site as it does.
 *
 * @param site the folder of the built site
 */
export function workerRuntime(site: string): Miniflare {
  const folder = path.join(site, "_worker");
  const configuration = JSON.parse(readFileSync(path.join(folder, "wrangler.json"), "utf8"));
  const { main, assets, compatibility_date, compatibility_flags } = configuration;
  return new Miniflare({
    modulesRoot: folder,
    modules: [
      { type: "ESModule", path: path.join(folder, main) },
      { type: "CompiledWasm", path: path.join(folder, "takumi.wasm") },
    ],
    compatibilityDate: compatibility_date,
    compatibilityFlags: compatibility_flags,
    assets: {
      directory: path.join(folder, assets.directory),
      binding: assets.binding,
      routerConfig: { has_user_worker: true },
    },
  });
}
