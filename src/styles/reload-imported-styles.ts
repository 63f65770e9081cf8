import type { Plugin } from "vite";

/**
 * Reloads the pages in the development server when a style sheet changes that `site.css` imports.
 *
 * Astro does so for the modules that only the server uses, as `site.css` is, but passes over files
 * that are no module by themselves, as those are that it imports.
 */
export function reloadImportedStyles(): Plugin {
  return {
    name: "reload-imported-styles",
    hotUpdate({ file, modules }) {
      if (!file.endsWith(".css") || this.environment.name === "client") return undefined;
      return modules.flatMap((one) => (one.id === null ? [...one.importers] : one));
    },
  };
}
