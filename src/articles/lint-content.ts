import { enableCompileCache } from "node:module";

/** `npm run lint:content`: says what is wrong with the articles, as the build does, without building. */

// To load the code takes longer than to read some articles; so it is kept as it was compiled.
enableCompileCache("node_modules/.cache/compiled");
// As builds have it, so that their readings are found and this one’s by them.
process.env["NODE_ENV"] ??= "production";
const { printProblems } = await import("./print-problems.ts");
await printProblems();
