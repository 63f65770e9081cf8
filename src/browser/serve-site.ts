import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { siteServer } from "../server/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, e.g. `http://localhost:43121`. */
    site: string;
  }
}

/** Serves the built site, headers and all, while the browser tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const server = siteServer("dist");
  await new Promise<void>((ready) => server.listen(0, ready));
  project.provide("site", `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
