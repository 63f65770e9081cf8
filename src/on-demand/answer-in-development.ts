import type { ViteDevServer } from "vite";
import { withBase } from "../urls.ts";

/** Makes share pages, cards and citation files in the dev server, with the code as it is at the time. */
export function answerInDevelopment(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    const origin = server.resolvedUrls?.local[0] ?? "http://localhost:4321/";
    const url = new URL(request.url ?? "/", origin);
    if (!/^\/articles\/[^/]+\/(?!passages\.json$)./.test(url.pathname)) return next();
    try {
      const { answerFrom } = (await server.ssrLoadModule(
        "/src/on-demand/development-site.ts",
      )) as typeof import("./development-site.ts");
      // Astro has taken the base off.
      url.pathname = withBase(url.pathname);
      const { status, headers, body } = await answerFrom(origin, new Request(url));
      if (status === 404) return next();
      response.writeHead(status, Object.fromEntries(headers));
      for await (const part of body ?? []) response.write(part);
      response.end();
    } catch (error) {
      next(error);
    }
  });
}
