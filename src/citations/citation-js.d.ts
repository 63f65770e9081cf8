declare module "@citation-js/core" {
  interface ParsedItem {
    title: string;
    author?: Name[];
    reporter?: Name[];
    issued: { "date-parts": number[][] };
    "container-title": string;
    URL: string;
    note: string;
  }
  type Name = string | { literal?: string; given?: string; family?: string };
  export class Cite {
    constructor(text: string, options: { forceType: string });
    data: [ParsedItem, ...ParsedItem[]];
  }
  export const plugins: { list(): string[] };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
