import type { APIRoute, InferGetStaticPropsType } from "astro";
import { FONT_PARTS, ITALIC } from "../../styles/font-parts.ts";
import { readingFont } from "../../styles/reading-font.ts";

export const getStaticPaths = () =>
  [...FONT_PARTS, ITALIC].map((part) => ({ params: { name: part.name }, props: { part } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { part } }) =>
  new Response(new Uint8Array(await readingFont(part)), {
    headers: { "Content-Type": "font/woff2" },
  });
