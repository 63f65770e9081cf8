import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Content, FileKey, KeptFilesTask, KeptFolders } from "./kept-files.ts";
import { readBriefly } from "./read-briefly.ts";
import { SiteFolder } from "./site-folder.ts";

/** What each file was made under, and a digest of what it held then; and of which code all are. */
interface Manifest {
  code: string;
  files: [...FileKey, digest: string][];
}

const { from, into, manifest, code } = workerData as KeptFolders;
const site = new SiteFolder(into);
const before = readManifest().filter(([file, , digest]) => isIntact(file, digest));
const digests = new Map(before.map(([file, , digest]) => [file, digest]));

parentPort?.on("message", (task: KeptFilesTask) => {
  if (task === "say-written") parentPort?.postMessage("written");
  else if ("write" in task) {
    digests.set(task.write, written(site.place(task.write), task.content));
  } else {
    const files = task.manifestOf.map(([file, key]) => [file, key, digests.get(file)]);
    writeFileSync(manifest, JSON.stringify({ code, files }));
    parentPort?.postMessage("written");
  }
});
parentPort?.postMessage(before.map(([file, key]) => [file, key]));

/** Empty when there is none, when it cannot be read, or when it is of other code; what is wrong in it fits no file. */
function readManifest(): Manifest["files"] {
  try {
    const read: Manifest = JSON.parse(readFileSync(manifest, "utf8"));
    return read.code === code ? [...read.files] : [];
  } catch {
    return [];
  }
}

function isIntact(file: string, digest: string): boolean {
  try {
    return digestOf(readBriefly(path.join(from, file))) === digest;
  } catch {
    return false;
  }
}

function digestOf(content: Uint8Array): string {
  return hash("sha256", content, "base64url");
}

/** Writes a file, and returns its digest. */
function written(file: string, content: Content): string {
  const sum = createHash("sha256");
  const descriptor = openSync(file, "w");
  for (const part of content) {
    writeFileSync(descriptor, part);
    sum.update(part);
    // Frees its memory now, which would else be kept until much of it is to be freed.
    part.buffer.transfer(0);
  }
  closeSync(descriptor);
  return sum.digest("base64url");
}
