import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress } from "node:zlib";
import { byteRange } from "./byte-range.ts";
import { contentType, isCompressible } from "./content-types.ts";
import { headersOf, readHeaders } from "./host-headers.ts";

/** Smaller files are sent as they are, in bytes. */
const COMPRESS_FROM = 256;

/**
 * A server for the built site that behaves as a static host does: the headers of `_headers`,
 * compression, ranges, `404.html`. The files may change or go while it runs.
 *
 * @param folder the built site, e.g. `dist`
 * @param base the path below which it is, e.g. `/news/`
 */
export function siteServer(folder: string, base = "/"): Server {
  return createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      // The file cannot be read, or the reader has left. What was begun cannot be taken back.
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "The file cannot be read.");
    });
  });
}

/**
 * Listens for this machine alone.
 *
 * @param port 0 for any that is free
 * @returns where the site is, e.g. `http://localhost:4321`
 * @throws with a sentence that says what to do when the port is taken
 */
export function listenLocally(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what uses it and start again.`;
      reject(error.code === "EADDRINUSE" ? new Error(taken, { cause: error }) : error);
    };
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = "/" } = request;
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Only GET and HEAD are answered here.");
  }
  const [, pathname = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  const isWithin = `${pathname}/`.startsWith(base);
  const names = isWithin ? decodedNames(pathname.slice(base.length - 1)) : undefined;
  const rules = readHeaders(await readText(path.join(folder, "_headers")));
  response.setHeaders(headersOf(rules, pathname));

  const found = names && (await findFile(folder, names));
  if (!found) return notFound(folder, response);
  if (found === "folder") {
    const address = [base.slice(0, -1), ...names.map(encodeURIComponent)].join("/");
    response.setHeader("Location", `${address}/${query}`);
    return refuse(response, 308, "The page is at the address with a slash at its end.");
  }
  // Opened first, so that all headers describe one and the same file.
  const file = await open(found).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (!file) return notFound(folder, response);
  try {
    await send(file, contentType(found), request, response);
  } finally {
    await file.close();
  }
}

/**
 * The names of a path below the base, the last one empty for a folder, e.g. `["articles", "walk", ""]`;
 * `undefined` when no file of a site has that path.
 */
function decodedNames(pathname: string): string[] | undefined {
  if (pathname === "") return [];
  if (!pathname.startsWith("/")) return undefined;
  let names: string[];
  try {
    names = pathname.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const isBad = (name: string, index: number) =>
    /[\0/\\]|^\.(?!well-known$)/.test(name) || (name === "" && index < names.length - 1);
  const hostFile = /^_(?:headers|redirects|nginx\.conf)$/.test(names[0] ?? "");
  return hostFile || names.some(isBad) ? undefined : names;
}

/** The file of a path, or `"folder"` for a page that is asked for without the slash at its end. */
async function findFile(folder: string, names: string[]): Promise<string | undefined> {
  const kindOf = (file: string) => stat(file).catch(() => undefined);
  const place = path.join(folder, ...names);
  const file = names.at(-1) === "" ? path.join(place, "index.html") : place;
  const kind = await kindOf(file);
  if (kind?.isFile()) return file;
  if (!kind?.isDirectory()) return undefined;
  return (await kindOf(path.join(place, "index.html")))?.isFile() ? "folder" : undefined;
}

async function send(
  file: FileHandle,
  type: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtimeMs, mtime } = await file.stat();
  const tag = `W/"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
  response.setHeader("Content-Type", response.getHeader("Content-Type") ?? type);
  response.setHeader("ETag", tag);
  response.setHeader("Last-Modified", mtime.toUTCString());
  response.setHeader("Accept-Ranges", "bytes");
  const compressible = isCompressible(type) && size >= COMPRESS_FROM;
  if (compressible) response.setHeader("Vary", "Accept-Encoding");
  if (isUnchanged(headers, tag, mtime)) {
    response.writeHead(304).end();
    return;
  }
  // A part is only sent as a part of the very same file, which a weak tag cannot promise.
  const range = headers["if-range"] ? undefined : byteRange(headers.range, size);
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${size}`);
    return refuse(response, 416, `The file has ${size} bytes.`);
  }
  if (range) {
    response.statusCode = 206;
    response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  }
  const compressed = compressible && !range && acceptsBrotli(headers["accept-encoding"]);
  if (compressed) response.setHeader("Content-Encoding", "br");
  else response.setHeader("Content-Length", range ? range.end - range.start + 1 : size);
  if (method === "HEAD" || size === 0) {
    response.end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const bytes = file.createReadStream({ start, end, autoClose: false });
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  if (compressed) return pipeline(bytes, createBrotliCompress(quality), response);
  await pipeline(bytes, response, { end: false });
  if (bytes.bytesRead <= end - start) throw new Error("The file became shorter meanwhile.");
  response.end();
}

function isUnchanged(headers: IncomingMessage["headers"], tag: string, mtime: Date): boolean {
  const known = headers["if-none-match"];
  if (known !== undefined) {
    const tags = known.split(",").map((one) => one.trim().replace(/^W\//, ""));
    return tags.includes("*") || tags.includes(tag.slice(2));
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since;
}

function acceptsBrotli(header: string | string[] | undefined): boolean {
  return /(^|,)\s*br\s*(;\s*q=(1|0\.\d*[1-9]))?\s*(,|$)/i.test(String(header ?? ""));
}

/** The page of `404.html`; no browser may keep it, for the next deployment may have the file. */
async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readText(path.join(folder, "404.html"));
  response.statusCode = 404;
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", contentType("404.html"));
  response.end(page);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  if (status >= 400) response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${sentence}\n`);
}

const readText = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
