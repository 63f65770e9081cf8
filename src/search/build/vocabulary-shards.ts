import { createHash } from "node:crypto";
import { writePostings } from "../rank/postings.ts";
import type { Shards, Vocabulary } from "../rank/site-file.ts";
import type { Word } from "../words/word.ts";
import { root } from "../words/word-forms.ts";
import { readWords } from "../words/words.ts";
import { type ArchiveWords, countsOf } from "./build-vocabulary.ts";

/** A word in more than this share of all articles is common, and always there. */
const COMMON_SHARE = 1 / 32;
/** In which articles something is that more than this share has, tells nothing. */
const TELLING_SHARE = 1 / 2;
/** The longest shard, in characters. */
const SHARD_LENGTH = 9_000;
/** Shorter words are not what a mistyped one is meant for. */
const SHORTEST_SPELLED = 3;

/** The vocabulary of a large archive. */
export interface ShardedVocabulary {
  /** The common words. */
  vocabulary: Vocabulary;
  shards: Shards;
  /** By path below the index folder. */
  files: Map<string, Uint8Array>;
}

type Kind = "words" | "numbers" | "names";
/** An entry under one of the keys that it is looked up by. */
interface Placed {
  key: string;
  kind: Kind;
  entry: string;
}

/**
 * Cuts the vocabulary of a large archive into files that are read by need: the common words, the
 * others with their articles by the keys they are looked up by, and bare lists of words by their
 * first letter.
 */
export function shardVocabulary(archive: ArchiveWords): ShardedVocabulary {
  const most = archive.articles * COMMON_SHARE;
  const families = [...archive.words.keys()].map((word) => {
    const read = readWords(word);
    return { word, roots: familiesOf(read), keys: keysOf(word, read) };
  });
  const spread = new Map<string, number>();
  for (const { word, roots } of families) {
    const count = archive.words.get(word)?.length ?? 0;
    for (const one of roots) spread.set(one, (spread.get(one) ?? 0) + count);
  }
  const isCommon = (family: string) => (spread.get(family) ?? 0) > most;

  const common: string[] = [];
  const spelled = new Map<string, string[]>();
  const placed: Placed[] = [];
  const commonPlaced: Placed[] = [];
  for (const { word, roots, keys } of families) {
    if (roots.some(isCommon)) {
      common.push(word);
      for (const key of roots) commonPlaced.push({ key, kind: "words", entry: word });
    } else if (word.length >= SHORTEST_SPELLED) {
      const [letter = ""] = word;
      spelled.set(letter, [...(spelled.get(letter) ?? []), word]);
    }
    if (roots.every(isCommon)) continue;
    for (const key of keys) placed.push({ key, kind: "words", entry: word });
  }
  for (const entry of archive.numbers.keys()) {
    for (const key of keysOf(entry, readWords(entry))) placed.push({ key, kind: "numbers", entry });
  }
  for (const entry of archive.names.keys()) placed.push({ key: entry, kind: "names", entry });
  for (const list of [placed, commonPlaced]) {
    list.sort((a, b) => compare(a.key, b.key) || compare(a.entry, b.entry));
  }

  const written = (kind: Kind, entry: string) => {
    const articles = archive[kind].get(entry) ?? [];
    return articles.length > archive.articles * TELLING_SHARE ? "" : writePostings(articles);
  };
  const firsts: string[] = [];
  const files = new Map<string, string>();
  for (const part of cut(placed, written)) {
    files.set(`${firsts.length}.json`, JSON.stringify(shardOf(part, written)));
    firsts.push(part[0]?.key ?? "");
  }
  const ofCommon: string[] = [];
  for (const part of cut(commonPlaced, written)) {
    files.set(`common-${ofCommon.length}.json`, JSON.stringify(shardOf(part, written)));
    ofCommon.push(part[0]?.key ?? "");
  }
  const letters = [...spelled.keys()].sort();
  for (const [at, letter] of letters.entries()) {
    files.set(`spelled-${at}.json`, JSON.stringify((spelled.get(letter) ?? []).sort()));
  }
  const digest = createHash("sha256")
    .update([...files.values()].join("\n"))
    .digest("hex");
  const folder = `words-${digest.slice(0, 8)}/`;
  common.sort();
  return {
    vocabulary: { words: common, numbers: [], counts: [countsOf(common, archive.words), ""] },
    shards: { folder, firsts, common: ofCommon, letters: letters.join("") },
    files: new Map(
      [...files].map(([path, text]) => [folder + path, new TextEncoder().encode(text)]),
    ),
  };
}

/** The roots of a word, or its stems: a common word is common with all words of its root. */
function familiesOf([word]: readonly Word[]): string[] {
  return [...new Set((word?.keys ?? []).map((key) => root(key) ?? key))];
}

/** What a word or number is looked up by: its keys, and their roots. */
function keysOf(entry: string, read: readonly Word[]): string[] {
  const keys = read.flatMap((word) => (word.number ? [...word.keys, ...word.parts] : word.keys));
  const begun = /^\p{L}/u.test(entry) ? [entry] : [];
  return [...new Set([...begun, ...keys, ...keys.flatMap((key) => root(key) ?? [])])];
}

/** Cuts sorted entries between keys, so that all of one key are together. */
function* cut(
  placed: readonly Placed[],
  written: (kind: Kind, entry: string) => string,
): Generator<Placed[]> {
  let part: Placed[] = [];
  let length = 0;
  for (const one of placed) {
    const last = part.at(-1);
    if (length > SHARD_LENGTH && one.key !== last?.key) {
      yield part;
      part = [];
      length = 0;
    }
    if (part.length === 0 || one.entry !== last?.entry) {
      length += one.entry.length + written(one.kind, one.entry).length + 6;
    }
    part.push(one);
  }
  if (part.length > 0) yield part;
}

function shardOf(
  part: readonly Placed[],
  written: (kind: Kind, entry: string) => string,
): Vocabulary {
  const of = (wanted: Kind) => {
    const entries = part.flatMap(({ kind, entry }) => (kind === wanted ? entry : []));
    return [...new Set(entries)].sort();
  };
  const [words, numbers, names] = [of("words"), of("numbers"), of("names")];
  const articles: Vocabulary["articles"] = [
    words.map((entry) => written("words", entry)),
    numbers.map((entry) => written("numbers", entry)),
    names.map((entry) => written("names", entry)),
  ];
  return { words, numbers, names, articles };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
