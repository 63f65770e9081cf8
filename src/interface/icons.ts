/** The lines of each icon, on a square of 20 by 20. */
export const ICONS = {
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4",
  passages: "M3 5h1M7 5h10M3 10h1M7 10h10M3 15h1M7 15h10",
  share: "M10 12.5V2.5M6.5 5.5 10 2.5l3.5 3M6 9H4v8.5h12V9h-2",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2L10 5.800M11.5 8.500a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.200L10 14.2",
  quote:
    "M8 6.500H4.500V10.500H8V6.500C8 10.5 7 12.5 5 13.500M15.5 6.500H12V10.500H15.500V6.500C15.5 10.5 14.5 12.5 12.5 13.5",
  number: "M7.5 3.5 6 16.500M14 3.5 12.5 16.500M3.5 7.500h13.500M3 12.500h13.5",
  cite: "M5 2.500h7l3.5 3.500v11.500H5zM8 8.500h5M8 11.500h5M8 14.500h3",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  done: "M4 10.5 8.5 15 16.5 5.5",
  markdown: "M2.5 5.500h15v9h-15zM5 12V8l2 2.500L9 8v4M13 8v4M11.5 10.5 13 12l1.5-1.5",
  file: "M10 3v10M6 9.500l4 4 4-4M4 17h12",
  keep: "M5 3h10v14l-5-4-5 4z",
  close: "M5 5l10 10M15 5 5 15",
} as const;

export type IconName = keyof typeof ICONS;
