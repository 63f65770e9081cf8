import { INDEX_FOLDER } from "../pagefind-files.ts";

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
 * Asks at once for what every first search begins with, before there is a script that uses it: on a
 * slow line, fetching one thing after another costs more than the bytes.
 */
export function fetchEngineAhead(): void {
  fetchAhead("site.json");
}
