/**
 * What a reader can set, with what each can be; the first is what holds when nothing is chosen. Each
 * is an attribute of the root element, e.g. `data-theme="dark"`, and a key of `localStorage`.
 */
export const SETTINGS = {
  theme: ["auto", "light", "sepia", "dark"],
  size: ["3", "1", "2", "4", "5"],
  spacing: ["normal", "wide"],
  face: ["serif", "sans"],
  keys: ["on", "off"],
} as const;

export type Setting = keyof typeof SETTINGS;
