import { utimesSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LONG, ServedFolder } from "./served-folder.ts";

const served = new ServedFolder();
const CHANGED = new Date("2025-03-19T08:00:00.250Z");
const LAST_MODIFIED = "Wed, 19 Mar 2025 08:00:00 GMT";
const SHORT_TAG = 'W/"a-195ad6a9cfa"';
const LONG_TAG = 'W/"a28-195ad6a9cfa"';

beforeAll(async () => {
  await served.start();
  served.write("_headers", "/*\n  X-All: yes\n/typed.bin\n  Content-Type: text/x-typed\n");
  served.write("long.txt", LONG);
  served.write("long.png", LONG);
  served.write("typed.bin", "typed");
  for (const name of ["ten.txt", "long.txt", "long.png"]) {
    utimesSync(path.join(served.root, name), CHANGED, CHANGED);
  }
});
afterAll(() => served.stop());

/** The status of an answer and all headers but those of the connection; names in lower case. */
async function headOf(target: string, method?: string, asked?: string) {
  const [head = ""] = (await served.ask(target, method, asked)).split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const all = lines.map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) ?? [line]);
  const own = all.map(([name = "", value]) => [name.toLowerCase(), value]);
  const ofConnection = ["connection", "date", "transfer-encoding"];
  return {
    status: Number(status.split(" ")[1]),
    ...Object.fromEntries(own.filter(([name = ""]) => !ofConnection.includes(name))),
  };
}

const OF_A_FILE = {
  "x-all": "yes",
  "accept-ranges": "bytes",
  "last-modified": LAST_MODIFIED,
};
const OF_TEN = {
  ...OF_A_FILE,
  "content-type": "text/plain; charset=utf-8",
  etag: SHORT_TAG,
};
const OF_LONG = { ...OF_TEN, etag: LONG_TAG, vary: "Accept-Encoding" };
const BR = "Accept-Encoding: br\r\n";

interface Case {
  what: string;
  target: string;
  method?: string;
  /** Of the request. */
  asked?: string;
  expected: Record<string, string | number>;
}

test.each<Case>([
  {
    what: "a short file",
    target: "/ten.txt",
    expected: { status: 200, ...OF_TEN, "content-length": "10" },
  },
  {
    what: "a part of a file",
    target: "/ten.txt",
    asked: "Range: bytes=2-4\r\n",
    expected: { status: 206, ...OF_TEN, "content-range": "bytes 2-4/10", "content-length": "3" },
  },
  {
    what: "a file that is known",
    target: "/ten.txt",
    asked: "If-None-Match: *\r\n",
    expected: { status: 304, ...OF_TEN },
  },
  {
    what: "a long file",
    target: "/long.txt",
    expected: { status: 200, ...OF_LONG, "content-length": "2600" },
  },
  {
    what: "a long file, compressed",
    target: "/long.txt",
    asked: BR,
    expected: { status: 200, ...OF_LONG, "content-encoding": "br" },
  },
  {
    what: "the head of a long file",
    target: "/long.txt",
    method: "HEAD",
    asked: BR,
    expected: { status: 200, ...OF_LONG, "content-encoding": "br" },
  },
  {
    ...{ what: "a part of a long file", target: "/long.txt", asked: `${BR}Range: bytes=-9\r\n` },
    expected: {
      status: 206,
      ...OF_LONG,
      "content-range": "bytes 2591-2599/2600",
      "content-length": "9",
    },
  },
  {
    what: "a picture",
    target: "/long.png",
    asked: BR,
    expected: {
      status: 200,
      ...OF_A_FILE,
      etag: LONG_TAG,
      "content-type": "image/png",
      "content-length": "2600",
    },
  },
  {
    what: "a part that is not there",
    target: "/ten.txt",
    asked: "Range: bytes=10-\r\n",
    expected: {
      status: 416,
      ...OF_TEN,
      "cache-control": "no-store",
      "content-range": "bytes */10",
      "content-length": "23",
    },
  },
  {
    what: "a page without its slash",
    target: "/articles/walk?a=b",
    expected: {
      status: 308,
      "x-all": "yes",
      location: "/articles/walk/?a=b",
      "content-type": "text/plain; charset=utf-8",
      "content-length": "52",
    },
  },
  {
    what: "no page",
    target: "/gone/",
    expected: {
      status: 404,
      "x-all": "yes",
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
      "content-length": "30",
    },
  },
  {
    what: "a method it does not know",
    target: "/ten.txt",
    method: "POST",
    expected: {
      status: 405,
      allow: "GET, HEAD",
      "cache-control": "no-store",
      "content-type": "text/plain; charset=utf-8",
      "content-length": "37",
    },
  },
])("sends these headers and no others for $what", async ({ target, method, asked, expected }) => {
  expect(await headOf(target, method, asked)).toEqual(expected);
});

test("leaves the type of a file to _headers where it names one", async () => {
  expect(await headOf("/typed.bin")).toMatchObject({ "content-type": "text/x-typed" });
});
