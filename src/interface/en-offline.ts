/** Keeping articles to read without network. */
export const offline = {
  keep: "Keep offline",
  kept: "Kept offline",
  arrived: (share: number) => `Keeping ${Math.round(share * 100)} %`,
  keeping: "Keeping this article …",
  isKept: "This article can be read and searched without network. ",
  seeKept: "What is kept",
  failed: "It could not be kept. Check the connection, then try again.",
  newer: "A newer version is available. ",
  loadNewer: "Load it",
  close: "Close",
  title: "Kept articles",
  description: "The articles that this device keeps, to read without network.",
  how: "An article is kept by “Keep offline” below its headline. The browser may remove it when the device runs out of space.",
  noScript: "Keeping articles needs JavaScript, which is switched off or did not arrive.",
  notSupported: "This browser can’t keep articles.",
  off: "This site keeps no articles offline.",
  notKept: "This page is not kept",
  notKeptWhat: "There is no network, and this device has no copy of the page. It has these:",
  nothing: "Nothing is kept on this device.",
  count: (count: number, size: string) =>
    `${count} ${count === 1 ? "article" : "articles"}, ${size}`,
  facts: (size: string, kept: Date) =>
    `${size} · kept on ${kept.toLocaleDateString("en-GB", { dateStyle: "long" })}`,
  letGo: "Let go",
  letGoOf: (title: string) => `Let go of “${title}”`,
  letAllGo: "Let all go",
};
