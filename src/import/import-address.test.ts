import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFrom } from "./import.ts";

const PARAGRAPH =
  "The harbour of Ostholm opened again on Monday, and the first ferry left with nine hundred people on board, more than the town council had expected. ";
const PIXEL = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");

function newRoot(): string {
  return mkdtempSync(path.join(tmpdir(), "import-"));
}

describe("an address:", () => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://localhost");
    if (url.pathname === "/a.gif") response.end(PIXEL);
    else if (url.pathname === "/login.png") response.end("<p>Log in first</p>");
    else if (url.pathname === "/wp-json/wp/v2/posts/1") {
      const content = `<p>${PARAGRAPH}</p><figure><img src="/a.gif" alt="A ferry"></figure><p><img src="/gone.gif"></p><p><img src="/login.png"></p><iframe src="https://video.example/1" title="A film"></iframe>`;
      const name = url.searchParams.get("_embed") === "author" ? "Ana Lima" : "nobody";
      const post = {
        title: { rendered: "Ostholm &#038; all" },
        content: { rendered: content },
        date: "2025-03-19T07:00:00",
        link: `http://${request.headers.host}/ostholm/`,
        _embedded: { author: [{ name }] },
      };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(post));
    } else {
      response.statusCode = url.pathname === "/secret" ? 401 : 404;
      response.end("<p>Nothing</p>");
    }
  });
  let origin = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("a post with its images; what cannot be had is told", async () => {
    const root = newRoot();
    const { written, notes } = await importFrom(`${origin}/wp-json/wp/v2/posts/1`, root);
    expect(written).toEqual(["content/articles/ostholm-all.md", "public/images/ostholm-all/1.gif"]);
    const text = readFileSync(path.join(root, "content/articles/ostholm-all.md"), "utf8");
    expect(text).toContain("title: Ostholm & all\nauthors:\n  - Ana Lima\n");
    expect(text).toContain("![A ferry](/images/ostholm-all/1.gif)");
    expect(readFileSync(path.join(root, "public/images/ostholm-all/1.gif"))).toEqual(PIXEL);
    expect(notes.join("\n")).toMatch(/Left out \(image \(.*answered 404/);
    expect(notes).toContain("Left out (image (it is no JPEG, PNG, GIF, WebP or AVIF)): /login.png");
    expect(text).toContain("[A film (video.example)](https://video.example/1)");
    expect(notes).toContain("Left out (embed, now a link): https://video.example/1");
  });

  test.each([
    ["/none", "answered 404 Not Found."],
    ["/secret", "answered 401 Unauthorized. It may need a password."],
  ])("%s", async (address, message) => {
    await expect(importFrom(origin + address, newRoot())).rejects.toThrow(message);
  });
});
