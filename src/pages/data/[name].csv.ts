import type { APIRoute } from "astro";
import { type DataPart, dataParts } from "../../articles/data-parts.ts";
import { getArticles } from "../../articles/get-articles.ts";
import { csvFile, dataResponse } from "../../data/data-files.ts";
import { contentType } from "../../host/content-types.ts";
import { keyed } from "../../lists/keyed.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  const files = dataParts(articles);
  const routes = files.map((file) => ({ params: { name: file.name }, props: { file } }));
  return keyed(routes, articles);
}

export const GET: APIRoute<{ file: DataPart }> = ({ props: { file } }) =>
  dataResponse(csvFile(file), contentType("table.csv"));
