import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

describe("findTimes", () => {
  it.each([
    ["He has served since December 2023.", "December 2023", "2023-12"],
    ["Sales rose in 2024.", "2024", "2024"],
    ["It was said in Beijing on Feb. 25, in a speech.", "Feb. 25", "--02-25"],
    ["It opens on April 13 and runs on.", "April 13", "--04-13"],
    ["She was born on 13 April 2025.", "13 April 2025", "2025-04-13"],
    ["The March 11, 2011 quake was felt here.", "March 11, 2011", "2011-03-11"],
    ["On the 3rd of May 2024 it rained.", "3rd of May 2024", "2024-05-03"],
    ["The file is dated 2025-04-13.", "2025-04-13", "2025-04-13"],
    ["Signed 25/04/2025 in Oslo.", "25/04/2025", "2025-04-25"],
    ["The last train is at 18:05.", "18:05", "18:05"],
    ["It opens at 10 a.m. on weekdays.", "10 a.m.", "10:00"],
    ["It closes at 4.15pm.", "4.15pm", "16:15"],
    ["At 12am the bells rang.", "12am", "00:00"],
    ["The 2025 Osaka fair was full.", "2025", "2025"],
    ["The Treaty of 1648 ended it.", "1648", "1648"],
  ])("reads the time in: %s", (text, exact, datetime) => {
    const [time, ...others] = findTimes(text);
    expect(others).toEqual([]);
    expect(time).toMatchObject({ exact, datetime });
    expect(text.slice(time?.start, time?.end)).toBe(exact);
  });

  it.each([
    ["a year in a name", "Osaka hosts the World Expo 2025."],
    ["a decade", "It began in the mid-2000s, not the 1990s."],
    ["a season", "The 2023-24 season was dull."],
    ["a date that could be two days", "Signed 04/05/2025 in Oslo."],
    ["a count of four digits", "Some 2000 people came."],
    ["a sum of four digits", "It costs $2024."],
    ["a running time", "He won in 2:03:12."],
    ["a verse", "He read John 3:16 aloud."],
    ["a month alone", "It will be in March."],
  ])("leaves out %s", (_kind, text) => {
    expect(findTimes(text)).toEqual([]);
  });
});
