import { describe, expect, test } from "vitest";
import { voiceFor } from "./voice-for.ts";

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe("the voice of a language", () => {
  test("is one that reads it, written in either way", () => {
    const voices = [voice("de-DE"), voice("en_GB")];
    expect(voiceFor(voices, "en")).toBe(voices[1]);
    expect(voiceFor(voices, "zh-Hans")).toBeUndefined();
  });

  test("is on the device rather than over the network, and the browser’s own choice", () => {
    const voices = [voice("en-US", false, true), voice("en-GB"), voice("en-AU", true, true)];
    expect(voiceFor(voices, "en")).toBe(voices[2]);
    expect(voiceFor(voices.slice(0, 2), "en")).toBe(voices[1]);
  });
});
