import type { TestProject } from "vitest/node";
import { listenLocally, siteServer } from "../server/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, e.g. `http://localhost:43121`. */
    site: string;
  }
}

/** Serves the built site, headers and all, while the browser tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const server = siteServer("dist");
  project.provide("site", await listenLocally(server, 0));
  return () => server.close();
}
