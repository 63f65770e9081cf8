// JavaScript, so that Node loads it with all that it imports: Astro would load TypeScript through Vite, which every
// build and every start of the dev server would wait for.
import "./src/interface/use-site-words.ts";

export default (await import("./src/astro-config.ts")).default;
