import { urls } from "../urls.ts";

/** What ids begin with that is no word of their passage. */
const KIND = /^(quote|figure)-/;

/**
 * Says above the article that a fragment leads nowhere, and offers a search for its words.
 *
 * @param id the fragment without `#`, e.g. `quote-seeing-is-believing`
 * @returns what was said, where it stands
 */
export function tellOfLostPassage(id: string): HTMLElement {
  const words = id
    .replace(KIND, "")
    .replace(/[-_\s]+/g, " ")
    .trim();
  const notice = document.createElement("p");
  notice.className = "meta lost";
  notice.role = "status";
  const link = document.createElement("a");
  link.href = `${urls.search}?q=${encodeURIComponent(words)}`;
  link.textContent = `Search for “${words}”`;
  document.querySelector(".headline")?.prepend(notice);
  // A live region is only read out when it was there before its words.
  setTimeout(() => {
    notice.append(`There is no passage “${id}” in this article. `);
    if (words !== "") notice.append(link);
  });
  addEventListener("hashchange", () => notice.remove(), { once: true });
  return notice;
}
