import { readFileSync } from "node:fs";
import { stem } from "../../words/word-forms.ts";

/** How two words are related: of one meaning, one of a wider meaning, both under a wider one. */
export type Relation = "same" | "wider" | "sibling";

/** WordNet, by stems; only its single words in small letters. */
export interface WordNet {
  /** The synsets of each stem, e.g. `doctor` → `["n10020890", …]`. */
  synsetsOf: Map<string, Set<string>>;
  /** The stems of each synset. */
  stemsOf: Map<string, Set<string>>;
  /** Synsets of wider and of similar meaning. */
  wider: Map<string, Set<string>>;
  /** The reverse of `wider`. */
  narrower: Map<string, Set<string>>;
  /** Stems of opposite meaning, e.g. `buy` → `sell`. */
  opposites: Map<string, Set<string>>;
}

/** Reads the database; its form: https://wordnet.princeton.edu/documentation/wndb5wn. */
export function readWordNet(folder: string): WordNet {
  const net: WordNet = {
    synsetsOf: new Map(),
    stemsOf: new Map(),
    wider: new Map(),
    narrower: new Map(),
    opposites: new Map(),
  };
  const opposed: { word: string; synset: string; at: number }[] = [];
  const wordsOf = new Map<string, string[]>();
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of readFileSync(`${folder}/dict/data.${part}`, "latin1").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = (line.split(" | ")[0] ?? "").split(" ");
      const id = synsetId(fields[2], fields[0]);
      const count = Number.parseInt(fields[3] ?? "", 16);
      const words = fields.slice(4, 4 + 2 * count).filter((_, at) => at % 2 === 0);
      wordsOf.set(id, words);
      for (const word of words) {
        if (!/^[a-z]{3,}$/.test(word)) continue;
        add(net.synsetsOf, stem(word), id);
        add(net.stemsOf, id, stem(word));
      }
      const pointers = fields.slice(5 + 2 * count);
      for (let at = 0; at + 3 < pointers.length; at += 4) {
        const [sign, offset, pos, places = ""] = pointers.slice(at, at + 4);
        const target = synsetId(pos, offset);
        if (sign === "@" || sign === "&") {
          add(net.wider, id, target);
          add(net.narrower, target, id);
        } else if (sign === "!") {
          const word = words[Number.parseInt(places.slice(0, 2), 16) - 1] ?? "";
          opposed.push({ word, synset: target, at: Number.parseInt(places.slice(2), 16) - 1 });
        }
      }
    }
  }
  for (const { word, synset, at } of opposed) {
    add(net.opposites, stem(word), stem(wordsOf.get(synset)?.[at] ?? ""));
  }
  return net;
}

/** The stems that are related to one, but for its opposites, each with its nearest relation. */
export function relatedTo(key: string, net: WordNet): Map<string, Relation> {
  const related = new Map<string, Relation>();
  const put = (synsets: Iterable<string>, relation: Relation) => {
    for (const synset of synsets) {
      for (const other of net.stemsOf.get(synset) ?? []) {
        if (!related.has(other) && other !== key) related.set(other, relation);
      }
    }
  };
  const own = [...(net.synsetsOf.get(key) ?? [])];
  const through = (map: Map<string, Set<string>>, from: string[]) =>
    from.flatMap((synset) => [...(map.get(synset) ?? [])]);
  const wider = through(net.wider, own);
  put(own, "same");
  put([...wider, ...through(net.narrower, own)], "wider");
  put(through(net.narrower, wider), "sibling");
  for (const opposite of net.opposites.get(key) ?? []) related.delete(opposite);
  return related;
}

/** Satellite adjectives, `s`, are numbered with the others. */
function synsetId(pos = "", offset = ""): string {
  return (pos === "s" ? "a" : pos) + offset;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
