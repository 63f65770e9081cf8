import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Miniflare } from "miniflare";

/** Cloudflare’s engine for static assets, with the settings of `.github/hosts/wrangler.json`. */
export class Cloudflare {
  origin = "";
  #runtime: Miniflare | undefined;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "cloudflare-"));

  async start(dist: string, base: string): Promise<void> {
    // As the README says: below a path, in a folder of that name, but for the file of headers.
    cpSync(dist, this.#folder + base, { recursive: true });
    if (base !== "/") renameSync(`${this.#folder}${base}_headers`, `${this.#folder}/_headers`);
    const settings = JSON.parse(readFileSync(".github/hosts/wrangler.json", "utf8"));
    const { html_handling, not_found_handling } = settings.assets;
    this.#runtime = new Miniflare({
      modules: true,
      script: "export default { fetch: () => new Response(null, { status: 500 }) };",
      compatibilityDate: settings.compatibility_date,
      assets: {
        directory: this.#folder,
        routerConfig: { has_user_worker: false },
        assetConfig: { html_handling, not_found_handling },
      },
    });
    this.origin = (await this.#runtime.ready).origin;
  }

  async stop(): Promise<void> {
    await this.#runtime?.dispose();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
