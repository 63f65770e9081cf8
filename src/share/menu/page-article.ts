import type { PassagesFile } from "../../articles/passages-file.ts";

let loading: Promise<PassagesFile> | undefined;

/**
 * The article of the page that is open, as its `passages.json` has it; fetched once.
 *
 * @throws when it did not arrive; the next call tries again
 */
export function pageArticle(): Promise<PassagesFile> {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<PassagesFile> {
  const link = document.querySelector<HTMLLinkElement>(
    'link[rel=alternate][type="application/json"]',
  );
  // The page of an error is no JSON.
  return (await fetch(link?.href ?? "")).json();
}
