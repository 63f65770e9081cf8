import type { AstroPrerenderer } from "astro";
import type { DirectPages } from "./direct-pages.ts";
import type { Content } from "./kept-files.ts";
import type { Target } from "./page-batches.ts";

const encoder = new TextEncoder();

/**
 * Makes what a path becomes: by itself where its route can, else by asking Astro.
 *
 * @param frame what the lists of a large archive have in common
 * @returns what makes it; it returns `undefined` where there is no such page
 */
export function pageMaker(
  astro: AstroPrerenderer,
  direct: DirectPages,
  frame: Target | undefined,
): (target: Target) => Promise<Content | undefined> {
  let frameText: Promise<string> | undefined;
  const ask = async ({ path: { route }, address }: Target): Promise<Response> => {
    const result = await astro.render(new Request(address), { routeData: route });
    return result instanceof Response ? result : result.response;
  };
  const frameOf = async () => (frame === undefined ? "" : (await ask(frame)).text());
  return async (target) => {
    const { route, cacheKey = "" } = target.path;
    if (direct.has(route.route)) {
      frameText ??= frameOf();
      const text = direct.make(route.route, cacheKey, await frameText);
      if (text !== undefined) return [encoder.encode(text)];
    }
    const response = await ask(target);
    return response.status === 200 ? Array.fromAsync(response.body ?? []) : undefined;
  };
}
