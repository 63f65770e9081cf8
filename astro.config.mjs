// In JavaScript, for Node loads it by itself and all that it imports with it: through Vite every build took longer.
import "./src/interface/use-site-words.ts";

export default (await import("./src/astro-config.ts")).default;
