import type { PassagesFile } from "../../articles/passages-file.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { urls, withoutBase } from "../../urls.ts";
import { linkTo, searchLink } from "./lost-passage.ts";
import { lostWords } from "./lost-words.ts";
import { nearestPassages } from "./nearest-passages.ts";
import { passageName } from "./page-passage.ts";

const NAME_CHARACTERS = 110;

/**
 * On the page that says there is no page: offers the article that the address names, the passages of
 * it that are nearest to the rest of the address, and a search for its words.
 */
const path = withoutBase(location.pathname);
const place = document.querySelector("[data-not-found]");
const [folder, slug = "", id = ""] = path.split("/").filter((part) => part !== "");
const { query } = lostWords(decoded(folder === "articles" ? id || slug : path));

if (place) {
  const file = folder === "articles" && slug !== "" ? await articleOf(slug) : undefined;
  const links = file ? linksInto(file) : [];
  if (query !== "") links.push(searchLink(query));
  place.append(
    ...links.map((link) => {
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
}

function linksInto(file: PassagesFile): HTMLAnchorElement[] {
  const page = urls.article(file.article.slug);
  return [
    linkTo(page, file.article.title),
    ...nearestPassages(query, file.passages).map((passage) =>
      linkTo(
        `${page}#${encodeURIComponent(passage.id)}`,
        cutAtWord(passageName(passage, file), NAME_CHARACTERS),
      ),
    ),
  ];
}

async function articleOf(slug: string): Promise<PassagesFile | undefined> {
  try {
    const response = await fetch(urls.passagesJson(slug));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
