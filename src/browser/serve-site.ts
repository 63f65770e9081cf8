import { copyFileSync, globSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { listenLocally, siteServer } from "../host/server.ts";
import { SiteCopy } from "./copy-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, e.g. `http://localhost:43121`. */
    site: string;
    /** The folder of the built site. */
    dist: string;
  }
}

/** Builds the site with articles made for the tests, and serves it while the browser tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const copy = new SiteCopy();
  for (const file of globSync("src/browser/articles/*.md")) {
    copyFileSync(file, copy.at(`content/articles/${path.basename(file)}`));
  }
  const { passed, output } = copy.build();
  if (!passed) throw new Error(output);
  const server = siteServer(copy.at("dist"));
  project.provide("dist", copy.at("dist"));
  project.provide("site", await listenLocally(server, 0));
  return () => {
    server.close();
    copy.remove();
  };
}
