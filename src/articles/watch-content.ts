import { subscribe, unsubscribe } from "node:diagnostics_channel";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ErrorPayload, WebSocketClient } from "vite";
import { PROBLEMS_CHANNEL, placeOfProblem } from "./content-problems.ts";

/** Changes within so many milliseconds are read together. */
const QUIET_MS = 100;

/**
 * In the dev server, reads the articles again when one of their files is added, changed or deleted, and shows
 * in the browser what is wrong with them, for as long as it is.
 */
export function watchContent(): AstroIntegration {
  let folders: string[] = [];
  return {
    name: "watch-content",
    hooks: {
      "astro:config:done": ({ config }) => {
        const root = fileURLToPath(config.root);
        folders = [path.join(root, "content") + path.sep, fileURLToPath(config.publicDir)];
      },

      "astro:server:setup": ({ server, refreshContent, logger }) => {
        let problems: string[] = [];
        let readings = 0;
        const listen = (message: unknown) => {
          readings++;
          problems = message as string[];
        };
        // To each browser by itself: Astro would hold an error to all of them back for a while, in
        // which it can be repaired, and keep one for a browser that comes later.
        const show = (client: WebSocketClient) => {
          if (problems.length > 0) client.send(overlayOf(problems, server.config.root));
        };
        const refresh = async () => {
          const hadProblems = problems.length > 0;
          const readingsBefore = readings;
          // Astro runs one such reading after the other.
          await refreshContent?.({ loaders: ["articles", "pages"] });
          // It does nothing while it loads the configuration of the collection, so it is asked again.
          if (readings === readingsBefore) return refreshLater();
          // A page whose article has changed is reloaded by Astro, and shows the problems then.
          if (hadProblems && problems.length === 0) server.ws.send({ type: "full-reload" });
          else server.ws.clients.forEach(show);
        };
        let waiting: NodeJS.Timeout | undefined;
        const refreshLater = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            refresh().catch((error: Error) => logger.error(error.message));
          }, QUIET_MS);
        };
        server.watcher.add(folders);
        server.watcher.on("all", (_event, file) => {
          if (folders.some((folder) => file.startsWith(folder))) refreshLater();
        });
        // What changed before the watcher knew of it.
        server.watcher.once("ready", refreshLater);
        server.ws.on("vite:client:connect", (_data, client) => show(client));
        subscribe(PROBLEMS_CHANNEL, listen);
        server.httpServer?.once("close", () => {
          clearTimeout(waiting);
          unsubscribe(PROBLEMS_CHANNEL, listen);
        });
        // A server that starts again, after a change of its configuration, has no problems yet.
        server.httpServer?.once("listening", refreshLater);
      },
    },
  };
}

/** The problems for the overlay of the development server, which takes its message for HTML. */
function overlayOf(problems: string[], root: string): ErrorPayload {
  const message = problems.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const { path: file, line = 1, column = 1 } = placeOfProblem(problems[0] ?? "") ?? {};
  const loc = file === undefined ? {} : { loc: { file: path.join(root, file), line, column } };
  return { type: "error", err: { name: "Content", message, stack: "", ...loc } };
}
