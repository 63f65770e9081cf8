import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";
import { ris } from "./ris.ts";

/** A form of citation that programs read. */
interface CitationFile {
  /** E.g. `BibTeX`. */
  name: string;
  /** Of the file’s name, e.g. `bib`. */
  ending: string;
  /** Its media type, e.g. `application/x-bibtex`. */
  type: string;
  write: (reference: Reference) => string;
}

/** The files that an article or a passage can be cited by. */
export const CITATION_FILES: CitationFile[] = [
  { name: "BibTeX", ending: "bib", type: "application/x-bibtex", write: bibtex },
  { name: "RIS", ending: "ris", type: "application/x-research-info-systems", write: ris },
  {
    name: "CSL-JSON",
    ending: "json",
    write: cslJson,
    type: "application/vnd.citationstyles.csl+json",
  },
];
