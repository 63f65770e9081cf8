import { slug } from "github-slugger";
import type { DataPart } from "../articles/data-parts.ts";
import type { TableName } from "../articles/row-bytes.ts";
import { SITE } from "../site.ts";
import { absolute, urls } from "../urls.ts";
import { FIELDS } from "./tables.ts";

const WHAT: Record<TableName, string> = {
  quotations: "Every quotation",
  figures: "Every figure (a number with what it counts)",
};

/**
 * The description of the archive’s data, by which programs read it: a Frictionless data package of version 2
 * (https://datapackage.org/standard/data-package/). It names no licence, for the site has none to give: with whom the
 * rights remain stands in each row.
 */
export function dataPackage(files: readonly DataPart[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slug(SITE.name),
    title: SITE.name,
    description: `Quotations and figures of the articles on ${SITE.name}, in files by year. The words are those of the articles, unchanged; the rights of each row remain with whom its column “rights” names, and no licence is given here. Read texts as text: a spreadsheet takes what begins with =, +, - or @ for a formula.`,
    homepage: absolute(urls.home),
    resources: files.flatMap(({ name, table }) => {
      const title = `${WHAT[table]}: ${name}`;
      const schema = { fields: FIELDS[table], primaryKey: ["url"], missingValues: [""] };
      const shared = { type: "table", title, encoding: "utf-8", schema };
      return [
        { name, path: `${name}.csv`, format: "csv", mediatype: "text/csv", ...shared },
        {
          name: `${name}-json`,
          path: `${name}.json`,
          format: "json",
          mediatype: "application/json",
          ...shared,
        },
      ];
    }),
  };
}
