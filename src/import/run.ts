import { parseArgs } from "node:util";
import { importFrom, readerNamed } from "./import.ts";
import { ImportError } from "./imported.ts";

/** `npm run import -- <file or address>…`, with `--reader` where two readers of a page differ. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reader: { type: "string" } },
  });
  const reader = readerNamed(values.reader);
  if (positionals.length === 0) {
    throw new ImportError(
      "Nothing to import. Write npm run import -- story.docx, or an address of the web.",
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
