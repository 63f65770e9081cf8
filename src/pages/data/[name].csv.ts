import type { APIRoute } from "astro";
import { getArticles } from "../../articles/get-articles.ts";
import { csvFile, type DataFile, dataFiles } from "../../data/data-files.ts";
import { contentType } from "../../host/content-types.ts";
import { keyed } from "../../lists/keyed.ts";

export async function getStaticPaths() {
  const articles = await getArticles();
  const files = dataFiles(articles);
  const routes = files.map((file) => ({ params: { name: file.name }, props: { file } }));
  return keyed(routes, articles);
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(csvFile(file), { headers: { "Content-Type": contentType("table.csv") } });
