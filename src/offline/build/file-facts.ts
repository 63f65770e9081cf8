import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileStamp } from "../../cache/file-stamp.ts";
import { imagesOf } from "./images-of.ts";

/** What the lists say of a file, or follow from it. */
interface FileFacts {
  /** SHA-256 in hexadecimal digits. */
  digest: string;
  bytes: number;
  /** Of a page, the addresses of its own images. */
  images?: string[];
  /** Of the passages of an article, its slug and its title. */
  article?: { slug: string; title: string };
}

type Noted = [file: string, stamp: string, facts: FileFacts];

/** What files of the built site hold; a file that has not been written since the build before is not read again. */
export class FilesOfSite {
  readonly #folder: string;
  readonly #notes: string | undefined;
  readonly #before: Map<string, Noted>;
  readonly #now = new Map<string, Noted>();

  /**
   * @param folder of the built site
   * @param notes a file with what is known of the build before
   */
  constructor(folder: string, notes?: string) {
    this.#folder = folder;
    this.#notes = notes;
    this.#before = readNotes(notes);
  }

  /** @param file from the folder of the site, e.g. `articles/walk/passages.json` */
  factsOf(file: string): FileFacts {
    const place = path.join(this.#folder, file);
    const stamp = fileStamp(statSync(place));
    const noted = this.#now.get(file) ?? this.#before.get(file);
    const facts = noted?.[1] === stamp ? noted[2] : read(place);
    this.#now.set(file, [file, stamp, facts]);
    return facts;
  }

  /** Notes what is known for the build after. */
  save(): void {
    if (this.#notes) writeFileSync(this.#notes, JSON.stringify([...this.#now.values()]));
  }
}

function read(place: string): FileFacts {
  const content = readFileSync(place);
  const digest = createHash("sha256").update(content).digest("hex");
  const facts: FileFacts = { digest, bytes: content.length };
  if (place.endsWith(".html")) facts.images = imagesOf(content.toString());
  if (path.basename(place) === "passages.json") {
    const { slug, title } = JSON.parse(content.toString()).article;
    facts.article = { slug, title };
  }
  return facts;
}

/** Empty when there are none, or they cannot be read. */
function readNotes(notes: string | undefined): Map<string, Noted> {
  try {
    const noted: Noted[] = JSON.parse(readFileSync(notes ?? "", "utf8"));
    return new Map(noted.map((one) => [one[0], one]));
  } catch {
    return new Map();
  }
}
