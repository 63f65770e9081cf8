import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SiteCopy } from "./copy-site.ts";
import { DevServer } from "./dev-server.ts";
import { BODY, FRONT } from "./edited-article.ts";

const copy = new SiteCopy();
const write = (body: string) =>
  writeFileSync(copy.at("content/articles/walk.md"), `---\n${FRONT}\n---\n\n${body}`);
let server: DevServer;

beforeAll(async () => {
  write(BODY);
  server = new DevServer(copy);
  await server.started();
});
afterAll(async () => {
  await server?.stop();
  copy.remove();
});

test("the development server goes on while the site is built beside it", async () => {
  // A connection that is kept would be closed during the build.
  const ask = () =>
    fetch(`${server.url}/articles/walk/`, { headers: { Connection: "close" } }).then((answer) =>
      answer.text(),
    );
  await expect.poll(ask).toContain("new berths");
  write(BODY.replace("new berths", "new lighthouses"));
  await expect.poll(ask).toContain("new lighthouses");
  const before = server.output.length;
  expect(copy.build()).toMatchObject({ passed: true });
  expect(await ask()).toContain("new lighthouses");
  expect(server.output.slice(before)).not.toContain("dist/");
});
