import type { APIRoute } from "astro";
import { type DataPart, dataParts } from "../../articles/data-parts.ts";
import { getArticles } from "../../articles/get-articles.ts";
import { dataResponse, jsonFile } from "../../data/data-files.ts";
import { dataPackage } from "../../data/data-package.ts";
import { contentType } from "../../host/content-types.ts";
import { keyed } from "../../lists/keyed.ts";

/** The tables as JSON, and what describes them, where there are any. */
export async function getStaticPaths() {
  const articles = await getArticles();
  const files = dataParts(articles);
  const tables = files.map((file) => ({ params: { name: file.name }, props: { file } }));
  const text = JSON.stringify(dataPackage(files), null, 2);
  const description = { params: { name: "datapackage" }, props: { text } };
  return [...keyed(tables, articles), ...(files.length > 0 ? [description] : [])];
}

export const GET: APIRoute<{ file: DataPart } | { text: string }> = ({ props }) =>
  "text" in props
    ? new Response(props.text, { headers: { "Content-Type": contentType("table.json") } })
    : dataResponse(jsonFile(props.file), contentType("table.json"));
