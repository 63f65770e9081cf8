import { existsSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LONG, ServedFolder } from "./served-folder.ts";

const served = new ServedFolder();
beforeAll(() => served.start());
afterAll(() => served.stop());

const lives = async () => expect((await fetch(served.site)).status).toBe(200);

test.each([
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-3", 206, "789", "bytes 7-9/10"],
  ["bytes=-30", 206, "0123456789", "bytes 0-9/10"],
  ["bytes=0-99999999999999999999", 206, "0123456789", "bytes 0-9/10"],
  ["bytes=99999999999999999999-", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=10-", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=-0", 416, "The file has 10 bytes.\n", "bytes */10"],
  ["bytes=5-2", 200, "0123456789", null],
  ["bytes=0-1,3-4", 200, "0123456789", null],
  ["bytes=-", 200, "0123456789", null],
  ["bytes=a-b", 200, "0123456789", null],
  ["lines=1-2", 200, "0123456789", null],
])("answers the range %s with %i", async (range, status, text, part) => {
  const response = await fetch(`${served.site}/ten.txt`, { headers: { range } });
  expect([response.status, await response.text()]).toEqual([status, text]);
  expect(response.headers.get("content-range")).toBe(part);
  await lives();
});

test("answers a range of an empty file", async () => {
  served.write("empty.txt", "");
  const response = await fetch(`${served.site}/empty.txt`, { headers: { range: "bytes=0-0" } });
  expect(response.status).toBe(416);
  expect((await fetch(`${served.site}/empty.txt`)).status).toBe(200);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("refuses %s", async (method) => {
  const answer = await served.ask("/", method);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(/^Allow: GET, HEAD\r$/m);
  expect(answer).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
});

test.each([
  "/%E0%A4%A",
  "/%",
  "/%00",
  "/ten.txt%00.html",
  "/../outside",
  "/..%2f..%2fetc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%5c..%5cetc",
  "//etc/passwd",
  "/articles//walk/",
  "/./ten.txt",
  "/.env",
  "/_headers",
  "/ten.txt/",
  "/articles/",
  "*",
  "http://localhost/ten.txt",
  `/${"a".repeat(5_000)}`,
  "/_astro/gone.js",
])("has no page at %s", async (target) => {
  served.write(".env", "secret");
  const outside = `${served.root}-outside.txt`;
  writeFileSync(outside, "secret");
  const answer = await served.ask(target.replace("outside", encodeURIComponent(basename(outside))));
  rmSync(outside);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toMatch(/^Cache-Control: no-store\r$/im);
  expect(answer).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/im);
  expect(answer).toContain("There is no page here");
  expect(answer).not.toContain("secret");
  await lives();
});

test("goes on when files go while it serves, and when they come back", async () => {
  served.write("brief.txt", LONG);
  const wanted = Array.from({ length: 200 }, async (_, i) => {
    if (i === 100) served.remove("brief.txt");
    return (await fetch(`${served.site}/brief.txt`)).status;
  });
  for (const status of await Promise.all(wanted)) expect([200, 404]).toContain(status);
  expect((await fetch(`${served.site}/brief.txt`)).status).toBe(404);
  served.write("brief.txt", "new");
  expect(await (await fetch(`${served.site}/brief.txt`)).text()).toBe("new");
});

test("goes on after hundreds of downloads that were broken off, and closes their files", async () => {
  served.write("large.bin", new Uint8Array(4_000_000));
  const openFiles = () =>
    existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd").filter(isLarge).length : 0;
  // A file that is left open is closed with a warning when its memory is freed.
  const warnings: string[] = [];
  process.on("warning", ({ message }) => warnings.push(message));
  const breakOff = async () => {
    const stop = new AbortController();
    const response = await fetch(`${served.site}/large.bin`, { signal: stop.signal });
    await response.body?.getReader().read();
    stop.abort();
  };
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 30 }, () => breakOff().catch(() => {})));
  }
  await lives();
  await expect.poll(openFiles).toBe(0);
  expect(warnings).toEqual([]);
}, 30_000);

function isLarge(descriptor: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).endsWith("large.bin");
  } catch {
    return false;
  }
}
