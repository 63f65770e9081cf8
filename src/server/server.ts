import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";

/**
 * A server for the built site that behaves as a static host does: compression, the headers of
 * `_headers`, `404.html`.
 *
 * @param folder the built site, e.g. `dist`
 */
export function siteServer(folder: string): Server {
  const rules = readHeaders(readFileSync(path.join(folder, "_headers"), "utf8"));
  const notFound = readFileSync(path.join(folder, "404.html"));
  const compress = compression({ brotli: true, threshold: 256 });
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => applyHeaders(rules, response, pathname),
  });
  return createServer((request, response) => {
    compress(request, response, () =>
      files(request, response, () => {
        applyHeaders(rules, response, request.url ?? "/");
        response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
        response.end(notFound);
      }),
    );
  });
}

/** A path, or the beginning of paths when it ends in `*`, with its headers. */
interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` file: a path a line, and its headers indented below it. */
function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== "")) {
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

function applyHeaders(rules: HeaderRule[], response: ServerResponse, pathname: string): void {
  for (const rule of rules) {
    const applies = rule.path.endsWith("*")
      ? pathname.startsWith(rule.path.slice(0, -1))
      : pathname === rule.path;
    if (applies) for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
}
