import type { AstroPrerenderer } from "astro";
import type { Content } from "./kept-files.ts";
import type { AstroPage, Target } from "./page-batches.ts";

const encoder = new TextEncoder();

/**
 * Makes pages: by their templates, or by asking Astro.
 *
 * @param frame what the lists of a large archive have in common
 * @returns what makes one; it returns `undefined` where there is no such page
 */
export function pageMaker(
  astro: AstroPrerenderer,
  frame: AstroPage | undefined,
): (target: Target) => Promise<Content | undefined> {
  let frameText: Promise<string> | undefined;
  const ask = async ({ path: { route }, address }: AstroPage): Promise<Response> => {
    const result = await astro.render(new Request(address), { routeData: route });
    return result instanceof Response ? result : result.response;
  };
  const frameOf = async () => {
    const response = frame && (await ask(frame));
    if (response?.status !== 200) throw new Error("Astro made no frame for lists.");
    return response.text();
  };
  return async (target) => {
    if ("make" in target) {
      frameText ??= frameOf();
      return [encoder.encode(target.make(await frameText))];
    }
    const response = await ask(target);
    return response.status === 200 ? Array.fromAsync(response.body ?? []) : undefined;
  };
}
