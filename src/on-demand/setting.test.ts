import { expect, test } from "vitest";
import { readSetting } from "./setting.ts";

test("share pages are files, unless the environment says that a worker makes them", () => {
  expect([undefined, "", "static", "worker"].map(readSetting)).toEqual([
    "static",
    "static",
    "static",
    "worker",
  ]);
});

test("any other value is refused, with the values that there are", () => {
  expect(() => readSetting("Worker")).toThrow(/“Worker”.*“static”.*“worker”/);
});
