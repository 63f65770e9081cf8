import { urls } from "../urls.ts";
import { lostWords } from "./lost-words.ts";

/**
 * Says above the article that a fragment leads nowhere, and offers a search for its words.
 *
 * @param id the fragment without `#`, e.g. `quote-seeing-is-believing`
 * @returns what was said, where it stands
 */
export function tellOfLostPassage(id: string): HTMLElement {
  const { shown, query } = lostWords(id);
  const notice = document.createElement("p");
  notice.className = "meta lost";
  notice.role = "status";
  const link = document.createElement("a");
  link.href = `${urls.search}?q=${encodeURIComponent(query)}`;
  link.textContent = `Search for “${query}”`;
  document.querySelector(".headline")?.prepend(notice);
  // A live region is only read out when it was there before its words.
  setTimeout(() => {
    notice.append(`There is no passage “${shown}” in this article. `);
    if (query !== "") notice.append(link);
  });
  addEventListener("hashchange", () => notice.remove(), { once: true });
  return notice;
}
