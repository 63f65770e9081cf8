import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The files of `public/` as paths from the site’s root, e.g. `/images/a.jpg`. */
export function publicFiles(root: string): Set<string> {
  const folder = path.join(root, "public");
  // Git keeps no empty folder.
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(
    files.map(({ parentPath, name }) => {
      const file = path.relative(folder, path.join(parentPath, name));
      return `/${file.replaceAll("\\", "/")}`;
    }),
  );
}
