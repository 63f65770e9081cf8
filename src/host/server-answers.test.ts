import { truncateSync, utimesSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ServedFolder } from "./served-folder.ts";
import { listenLocally, siteServer } from "./server.ts";

const served = new ServedFolder();
const TAG = '"a-195ad6a9cfa"';
const CHANGED = "Wed, 19 Mar 2025 08:00:00 GMT";

beforeAll(async () => {
  await served.start();
  const changed = new Date("2025-03-19T08:00:00.250Z");
  utimesSync(path.join(served.root, "ten.txt"), changed, changed);
});
afterAll(() => served.stop());

test.each([
  [{ "If-None-Match": TAG }, 304],
  [{ "If-None-Match": `W/${TAG}` }, 304],
  [{ "If-None-Match": `"b", W/"c" , W/${TAG}` }, 304],
  [{ "If-None-Match": "*" }, 304],
  [{ "If-None-Match": '"b"' }, 200],
  [{ "If-None-Match": '"b"', "If-Modified-Since": CHANGED }, 200],
  [{ "If-Modified-Since": CHANGED }, 304],
  [{ "If-Modified-Since": "Wed, 19 Mar 2025 08:00:01 GMT" }, 304],
  [{ "If-Modified-Since": "Wed, 19 Mar 2025 07:59:59 GMT" }, 200],
  [{ "If-Modified-Since": "yesterday" }, 200],
  [{ Range: "bytes=2-4" }, 206],
  [{ Range: " BYTES=2-4 " }, 206],
  [{ Range: "xbytes=2-4" }, 200],
  [{ Range: "bytes=2-4x" }, 200],
  [{ Range: "bytes=9-9" }, 206],
  [{ Range: "bytes=3-3" }, 206],
  [{ Range: "bytes=2-4", "If-Range": `W/${TAG}` }, 200],
])("answers %o with %i", async (asked, status) => {
  const headers = Object.entries(asked).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer = await served.ask("/ten.txt", "GET", headers.join(""));
  expect(answer.split(" ")[1]).toBe(String(status));
});

test.each([
  ["br", true],
  ["BR", true],
  ["gzip,br", true],
  ["gzip, br, deflate", true],
  ["br;q=1", true],
  ["br ; q=0.05", true],
  ["br;q=0", false],
  ["br;q=0.00", false],
  ["gzip", false],
  ["brotli", false],
  ["abr", false],
  ["x-br", false],
  ["", false],
])("compresses for Accept-Encoding %j: %s", async (encodings, expected) => {
  const asked = `Accept-Encoding: ${encodings}\r\n`;
  const answer = await served.ask("/articles/walk/", "GET", asked);
  expect(/^Content-Encoding: br\r$/m.test(answer)).toBe(expected);
});

test.each([
  ["css", 256, true],
  ["css", 255, false],
  ["js", 256, true],
  ["json", 256, true],
  ["svg", 256, true],
  ["xml", 256, true],
  ["wasm", 256, true],
  ["bib", 256, true],
  ["ris", 256, true],
  ["webmanifest", 256, true],
  ["woff2", 256, false],
  ["png", 256, false],
  ["zip", 256, false],
])("a file that ends in .%s and has %i bytes is compressed: %s", async (ending, size, expected) => {
  served.write(`file.${ending}`, "a".repeat(size));
  const answer = await served.ask(`/file.${ending}`, "GET", "Accept-Encoding: br\r\n");
  expect(/^Content-Encoding: br\r$/m.test(answer)).toBe(expected);
  expect(/^Vary: Accept-Encoding\r$/m.test(answer)).toBe(expected);
});

test.each([
  ["/", "<h1>Home</h1>"],
  ["/index.html", "<h1>Home</h1>"],
  ["/?a=/../b#c", "<h1>Home</h1>"],
  ["/ten.txt#/gone", "0123456789"],
  ["/%74en.txt", "0123456789"],
  ["/.well-known/contact.txt", "ada@ely.example"],
  ["/_redirected", "not the file of a host"],
  ["/a..b.txt", "two dots"],
])("has a page at %s", async (target, text) => {
  served.write(".well-known/contact.txt", "ada@ely.example");
  served.write("_redirected", "not the file of a host");
  served.write("a..b.txt", "two dots");
  const answer = await served.ask(target);
  expect(answer.split(" ")[1]).toBe("200");
  expect(answer.slice(answer.indexOf("\r\n\r\n") + 4)).toBe(text);
});

test.each(["/_redirects", "/.well-known2/contact.txt", "/x.well-known/.env", "/pages/", "/pages"])(
  "has no page at %s, whatever lies there",
  async (target) => {
    served.write("_redirects", "/a /b");
    served.write(".well-known2/contact.txt", "hidden");
    served.write("x.well-known/.env", "hidden");
    served.write("pages/index.html/page.html", "a folder that is named like a page");
    expect((await served.ask(target)).split(" ")[1]).toBe("404");
  },
);

test("says in words why it does not answer", async () => {
  const wordsOf = async (target: string, method?: string) => {
    const answer = await served.ask(target, method);
    return answer.slice(answer.indexOf("\r\n\r\n") + 4);
  };
  expect(await wordsOf("/", "POST")).toBe("Only GET and HEAD are answered here.\n");
  expect(await wordsOf("/articles/walk")).toBe(
    "The page is at the address with a slash at its end.\n",
  );
});

test("answers without a page of its own where 404.html and _headers are missing", async () => {
  const bare = new ServedFolder();
  bare.site = await listenLocally(bare.server, 0);
  const answer = await bare.ask("/");
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toMatch(/\r\n\r\n$/);
  bare.stop();
});

test("says that it cannot answer while _headers is not to be read, and goes on", async () => {
  const odd = new ServedFolder();
  await odd.start();
  odd.write("_headers", "/ten.txt\n  No Header: a\n");
  const response = await fetch(`${odd.site}/ten.txt`);
  expect(response.status).toBe(500);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toBe("The file cannot be read.\n");
  expect((await fetch(odd.site)).status).toBe(200);
  odd.stop();
});

const get = (target: string, header: string) =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${header}\r\n\r\n`;

test("answers one request after the other on one connection", async () => {
  const answers = await served.exchange(
    get("/ten.txt", "Accept: */*") +
      get("/ten.txt", "Range: bytes=2-4") +
      get("/ten.txt", "If-None-Match: *") +
      get("/", "Connection: close"),
  );
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([
    ...["HTTP/1.1 200", "HTTP/1.1 206", "HTTP/1.1 304", "HTTP/1.1 200"],
  ]);
  expect(answers).toMatch(/\r\n\r\n0123456789HTTP[\s\S]*\r\n\r\n234HTTP[\s\S]*<h1>Home<\/h1>$/);
});

test("breaks the connection off when a file becomes shorter while it is sent", async () => {
  const large = path.join(served.root, "shrinking.bin");
  served.write("shrinking.bin", "");
  truncateSync(large, 300_000_000);
  const { port, address } = served.address;
  const [received, end] = await new Promise<[number, string]>((resolve, reject) => {
    const socket = connect(port, address);
    let bytes = 0;
    let last = "";
    socket.on("data", (data) => {
      if (bytes === 0) truncateSync(large, 1000);
      bytes += data.length;
      last = data.subarray(-2000).toString("latin1");
    });
    socket.on("close", () => resolve([bytes, last])).on("error", reject);
    // Were the connection kept, the answer to the second request would pass for the end of the first.
    socket.write(get("/shrinking.bin", "Accept: */*") + get("/", "Connection: close"));
  });
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThan(300_000_000);
  expect(end).not.toContain("<h1>Home</h1>");
  expect((await fetch(`${served.site}/shrinking.bin`)).status).toBe(200);
});

test("passes on what is wrong with a port besides its being taken", async () => {
  const server = siteServer(served.root);
  const listening = listenLocally(server, 0);
  const wrong = Object.assign(new Error("There are too many open files."), { code: "ENFILE" });
  server.emit("error", wrong);
  await expect(listening).rejects.toBe(wrong);
  server.close();
  await expect(listenLocally(siteServer(served.root), 70_000)).rejects.toThrow("port");
});

test("stops watching for a port that is taken once it listens", () => {
  expect(served.server.listenerCount("error")).toBe(0);
  expect(served.site).toBe(`http://localhost:${served.address.port}`);
});
