import type { AstroIntegration } from "astro";

/**
 * Lets the dev server answer addresses with and without the slash at their end, as hosts do.
 *
 * With `trailingSlash: "always"` it takes a slash for part of every route whose name has no ending,
 * and so never answers the files of `pages/[hostFile].ts`, e.g. `/rss.xml`. The build writes each
 * file by its own name and needs no change.
 */
export function optionalSlash(): AstroIntegration {
  return {
    name: "optional-slash",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "dev") updateConfig({ trailingSlash: "ignore" });
      },
    },
  };
}
