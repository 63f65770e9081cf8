import { channel, subscribe } from "node:diagnostics_channel";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { now } from "../dates.ts";
import { readLedger } from "../ledger/ledger-files.ts";
import { ARTICLES_FOLDER, readContentFiles } from "./article-files.ts";
import { recordsFor } from "./promises.ts";
import { readAhead } from "./read-changed.ts";

/** Where the loader, which has this module a second time, asks what it is to wait for. */
const CHANNEL = "reading-ahead";

/**
 * Begins to read the articles that have changed, where there are many, as soon as a build begins: the other processors
 * have nothing to do while this one loads Astro. The loader, which comes later, finds the readings kept.
 *
 * To be behind the integrations that may end a build before it has begun.
 */
export function readingAhead(): AstroIntegration {
  return {
    name: "reading-ahead",
    hooks: {
      "astro:config:setup": ({ command, config, logger }) => {
        if (command !== "build") return;
        const root = fileURLToPath(config.root);
        const { files } = readContentFiles(root, ARTICLES_FOLDER);
        const heldOf = recordsFor(
          files.map((file) => file.path),
          readLedger(root).ledger,
        );
        const held = files.map((file) => ({ ...file, held: heldOf(file.path) }));
        const done = readAhead(root, held, now(), (text) => logger.info(text));
        // Whoever waits for it is told of an error.
        done.catch(() => {});
        subscribe(CHANNEL, (awaited) => {
          (awaited as Promise<void>[]).push(done);
        });
      },
    },
  };
}

/** Waits until what is read ahead has been read. */
export async function readingAheadIsDone(): Promise<void> {
  const awaited: Promise<void>[] = [];
  channel(CHANNEL).publish(awaited);
  await Promise.all(awaited);
}
