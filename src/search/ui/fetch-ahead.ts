/** Where the index lies; see `build-index.ts`. */
export const INDEX_FOLDER = "/pagefind/";

/** Makes the address of Pagefind’s entry file one that is known in advance. */
export const ENTRY_TAG = "1";

/** Asks for a file of the index that a later `fetch` or `import` of the same address then finds. */
export function fetchAhead(file: string): void {
  const link = document.createElement("link");
  const isModule = file.endsWith(".js");
  link.rel = isModule ? "modulepreload" : "preload";
  if (!isModule) link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = INDEX_FOLDER + file;
  // The browser keeps a failure for the next `fetch` of that address; this one takes it away.
  link.addEventListener("error", () => fetch(link.href).catch(() => {}));
  document.head.append(link);
}

/**
 * Asks at once for all that every first search needs, before there is a script that uses it: on a
 * slow line, fetching one thing after another costs more than the bytes.
 */
export function fetchEngineAhead(): void {
  const entry = `pagefind-entry.json?ts=${ENTRY_TAG}`;
  const wasm = `wasm.${document.documentElement.lang}.pagefind`;
  for (const file of ["pagefind.js", "site.json", entry, wasm]) fetchAhead(file);
}
