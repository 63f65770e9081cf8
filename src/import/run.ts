import { parseArgs } from "node:util";
import { importFrom, readerNamed } from "./import.ts";
import { ImportError } from "./imported.ts";
import { READERS } from "./read-page.ts";

const HELP = `npm run import -- story.docx page.html export.xml https://example.org/story

Writes each article of these as a draft into content/articles/, and overwrites nothing. It reads Word files (.docx), saved
pages, addresses of the web, Markdown (.md), plain text (.txt), and export files of WordPress (.xml).

  --reader ${READERS.join(" | --reader ")}   follows one of the two readers of pages, where they differ
  --help                                     prints this`;

/** `npm run import -- <file or address>…`, with `--reader` where two readers of a page differ. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reader: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const reader = readerNamed(values.reader);
  if (values.help) console.log(HELP);
  else if (positionals.length === 0) {
    throw new ImportError(
      "Nothing to import. Write npm run import -- story.docx, or an address of the web; --help says more.",
    );
  }
  for (const source of positionals) {
    try {
      const { notes } = await importFrom(source, ".", reader);
      for (const note of notes) console.log(note);
    } catch (error) {
      console.error(
        `${source}: ${error instanceof ImportError ? error.message : `a fault of the import: ${(error as Error).message}`}`,
      );
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
