import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { importFrom } from "./import.ts";

export const PARAGRAPH =
  "The harbour of Ostholm opened again on Monday, and the first ferry left with nine hundred people on board, more than the town council had expected. ";

/** An empty folder, for as long as the test runs. */
export function newRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), "import-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Imports a file of this name with this in it; what was written, and what the editor is told. */
export async function imported(name: string, content: string | Uint8Array, root = newRoot()) {
  const file = path.join(root, name);
  writeFileSync(file, content);
  const { written, notes } = await importFrom(file, root);
  return { text: readFileSync(path.join(root, written[0] ?? ""), "utf8"), written, notes, root };
}
