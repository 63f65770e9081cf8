import { z } from "zod";
import { frontMatterSchema } from "./front-matter.ts";
import { KEYS } from "./front-matter-keys.ts";

/**
 * The JSON Schema of an article’s front matter as it is written, generated from the schema that the build
 * reads with. What it cannot say, such as that a date lies not in the future, only the build checks.
 *
 * @returns the text of `.vscode/front-matter.schema.json`
 */
export function frontMatterFile(): string {
  const schema = z.toJSONSchema(frontMatterSchema("9999-12-31"), {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
  });
  const properties = schema.properties as Record<string, z.core.JSONSchema.BaseSchema>;
  for (const [key, { what }] of Object.entries(KEYS)) {
    const property = properties[key];
    if (property !== undefined) properties[key] = { description: what, ...property };
  }
  // Before they are checked, a bare name is made an author and a bare reason a withdrawal; the JSON Schema does not
  // see that step.
  const { authors, withdrawn } = properties;
  if (authors !== undefined)
    authors.items = { anyOf: [{ type: "string" }, authors.items ?? {}] } as never;
  if (withdrawn !== undefined) properties["withdrawn"] = { anyOf: [{ type: "string" }, withdrawn] };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * The keys of the front matter as snippets, which Visual Studio Code completes in Markdown by itself; see
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets.
 *
 * @returns the text of `.vscode/front-matter.code-snippets`
 */
export function snippetsFile(): string {
  const snippets = Object.entries(KEYS).map(([key, { what, example }]) => {
    const body = `${key}: \${1:${example.replace(/[\\$}]/g, "\\$&")}}`;
    return [key, { scope: "markdown", prefix: key, body, description: what }];
  });
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}
