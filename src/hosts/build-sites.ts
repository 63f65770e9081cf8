import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { parse } from "yaml";
import { environmentOutside, SiteCopy } from "../browser/copy-site.ts";
import { compressFolder } from "../host/compress.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folders of one site, built for the root of a host and for a path below it. */
    sites: Record<"/" | "/news/", string>;
  }
}

/** Where the test sites say that they are. */
export const ORIGIN = "https://reader.example";

/** Files of kinds that the site has none of by itself. */
const PUBLIC = ["data.csv", "notes.md", "book.epub", "app.webmanifest", "terms.rsl"];

const LINKS = `---
title: Where to go on
authors: [Ana Lima]
date: 2025-03-19
formerly: [where-from]
---

The [minister](/articles/harbour-minister/#surging-tourism) is [near](../harbour-minister/), as is [search](/search/).

![The sign of the site](/favicon.svg)
`;

interface Workflow {
  jobs: { publish: { steps: { run?: string; env?: Record<string, string> }[] } };
}

/**
 * Builds a small site twice: for the root of a host, and for a path with the command of the workflow for
 * GitHub Pages, which is given what GitHub’s actions would say.
 */
export default async function buildSites(project: TestProject): Promise<() => void> {
  const copy = new SiteCopy();
  const article = "articles/harbour-minister.md";
  copyFileSync(`src/browser/${article}`, copy.at(`content/${article}`));
  writeFileSync(copy.at("content/articles/where-to.md"), LINKS);
  for (const name of PUBLIC) writeFileSync(copy.at(`public/${name}`), name.repeat(100));

  const { jobs }: Workflow = parse(readFileSync(".github/workflows/pages.yml", "utf8"));
  const step = jobs.publish.steps.find(({ run }) => run === "npm run build");
  const build = (outputs: Record<string, string>, folder: string) => {
    const env = Object.entries(step?.env ?? {}).map(([name, expression]) => {
      return [name, outputs[/outputs\.(\w+)/.exec(expression)?.[1] ?? ""]];
    });
    // Without the installation that comes before, for the copy has the packages.
    const [command = "", ...args] = `${step?.run} --ignore-scripts`.split(" ");
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: copy.root,
      encoding: "utf8",
      // Under Vitest it is “test”, and pages would lack their policy.
      env: { ...environmentOutside(), NO_COLOR: "1", ...Object.fromEntries(env) },
    });
    if (status !== 0) throw new Error(stdout + stderr);
    renameSync(copy.at("dist"), copy.at(folder));
    return copy.at(folder);
  };
  const sites = {
    "/": build({ origin: ORIGIN, base_path: "" }, "at-root"),
    "/news/": build({ origin: ORIGIN, base_path: "/news" }, "below-path"),
  };
  for (const folder of Object.values(sites)) await compressFolder(folder);
  project.provide("sites", sites);
  return () => copy.remove();
}
