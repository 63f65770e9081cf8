import { urls } from "../../urls.ts";
import { lostWords } from "./lost-words.ts";

/**
 * Says below the article, over the end of the window so that nothing moves, that a fragment leads nowhere, and offers a search for its words.
 *
 * @param id the fragment without `#`, e.g. `quote-slow-is-smooth`
 * @returns what was said, where it stands
 */
export function reportLostPassage(id: string): HTMLElement {
  const { shown, query } = lostWords(id);
  const notice = document.createElement("div");
  notice.className = "lost";
  notice.role = "status";
  const link = document.createElement("a");
  link.href = `${urls.search}?q=${encodeURIComponent(query)}`;
  link.textContent = `Search for “${query}”`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => notice.remove());
  document.querySelector(".headline")?.prepend(notice);
  // A live region is only read out when it was there before its words.
  setTimeout(() => {
    const sentence = document.createElement("p");
    sentence.className = "meta";
    sentence.append(`There is no passage “${shown}” in this article. `);
    if (query !== "") sentence.append(link);
    sentence.append(close);
    notice.append(sentence);
  });
  addEventListener("hashchange", () => notice.remove(), { once: true });
  return notice;
}
