import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LONG, ServedFolder } from "./served-folder.ts";
import { listenLocally, siteServer } from "./server.ts";

const served = new ServedFolder();
beforeAll(() => served.start());
afterAll(() => served.stop());

test("says that its port is taken", async () => {
  const { port } = served.address;
  await expect(listenLocally(siteServer(served.root), port)).rejects.toThrow(
    `Port ${port} is taken. Stop what uses it and start again.`,
  );
});

test("is not started without a built site, and says what to do", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve("src/host/serve.ts")], {
    cwd: tmpdir(),
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([
    1,
    "There is no built site in dist/. Run “npm run build” first.\n",
  ]);
});

test("listens for this machine alone", () => {
  expect(served.address.address).toBe("127.0.0.1");
});

test("answers HEAD with the headers of GET and no content", async () => {
  const answer = await served.ask("/ten.txt", "HEAD");
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/^Content-Length: 10\r$/m);
  expect(answer).toMatch(/\r\n\r\n$/);
});

test("leads on to the address with a slash at its end, with the query", async () => {
  expect(await served.ask("/articles/walk?a=b")).toMatch(
    /308 [\s\S]*^Location: \/articles\/walk\/\?a=b\r$/m,
  );
  expect((await fetch(`${served.site}/articles/sözü`)).url).toBe(
    `${served.site}/articles/s%C3%B6z%C3%BC/`,
  );
});

test("sends the headers of _headers, also of a file that is added later", async () => {
  const headersAt = async (at: string) =>
    Object.fromEntries((await fetch(served.site + at)).headers);
  expect(await headersAt("/_astro/a.js")).toMatchObject({
    "x-all": "yes",
    "cache-control": "immutable",
    "content-type": "text/javascript; charset=utf-8",
  });
  expect(await headersAt("/ten.txt?a")).not.toHaveProperty("cache-control");
});

test.each([
  ["cite.bib", "application/x-bibtex"],
  ["cite.ris", "application/x-research-info-systems"],
  ["a.wasm", "application/wasm"],
  ["a.json", "application/json"],
  ["a.xml", "application/xml"],
  ["a.csv", "text/csv"],
  ["a.woff2", "font/woff2"],
  ["a.pf_index", "application/octet-stream"],
])("says of what type %s is", async (name, type) => {
  served.write(name, "x");
  const response = await fetch(`${served.site}/${name}`);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
});

test("compresses for who understands it, and says nothing anew of what is known", async () => {
  const plain = await served.ask("/articles/walk/", "GET", "Accept-Encoding: gzip, br;q=0\r\n");
  expect(plain).toContain(LONG);
  const packed = await served.ask("/articles/walk/", "GET", "Accept-Encoding: gzip, br\r\n");
  expect(packed).toMatch(/^Content-Encoding: br\r$/m);
  expect(packed).toMatch(/^Vary: Accept-Encoding\r$/m);
  const first = await fetch(`${served.site}/articles/walk/`);
  expect(await first.text()).toBe(LONG);
  const etag = first.headers.get("etag") ?? "";
  const again = await served.ask("/articles/walk/", "GET", `If-None-Match: "x", ${etag}\r\n`);
  expect(again).toMatch(/^HTTP\/1\.1 304 /);
  expect(again).toMatch(/^X-All: yes\r$/im);
  expect(brotliDecompressSync(await brotliBody()).toString()).toBe(LONG);
});

async function brotliBody(): Promise<Buffer> {
  const answer = await served.exchange(
    "GET /articles/walk/ HTTP/1.0\r\nAccept-Encoding: br\r\n\r\n",
  );
  return Buffer.from(answer.slice(answer.indexOf("\r\n\r\n") + 4), "latin1");
}

test("serves a site below a path of the host, and nothing beside it", async () => {
  const server = siteServer(served.root, "/news/");
  const host = await listenLocally(server, 0);
  const ask = (target: string) => fetch(host + target, { redirect: "manual" });
  const statuses = ["/news/", "/news/ten.txt", "/", "/ten.txt", "/newspaper/", "/news/_headers"];
  expect(await Promise.all(statuses.map(async (target) => (await ask(target)).status))).toEqual([
    200, 200, 404, 404, 404, 404,
  ]);
  for (const page of ["/news", "/news/articles/walk"]) {
    const response = await ask(`${page}?a=b`);
    expect([response.status, response.headers.get("location")]).toEqual([308, `${page}/?a=b`]);
  }
  server.close();
});
