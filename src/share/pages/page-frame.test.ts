import { expect, test } from "vitest";
import { FRAME_MARKS, fillFrame, readFrame } from "./page-frame.ts";

const { title, description, path, head, main } = FRAME_MARKS;
const PAGE = `<title>${title} – Site</title><meta content="${description}"><link href="${path}">${head}<main>${main}</main>`;

test("a frame is filled in place of its marks, and what fills it is not read again", () => {
  const frame = readFrame(PAGE);
  const content = { title: "{{main}} $&", description: "D", path: "/p/", head: "<b>", main: "M" };
  expect(fillFrame(frame, content)).toBe(
    '<title>{{main}} $& – Site</title><meta content="D"><link href="/p/"><b><main>M</main>',
  );
});

test("a page that lacks a mark is no frame", () => {
  expect(() => readFrame(PAGE.replace(main, ""))).toThrow(/lacks main/);
});
