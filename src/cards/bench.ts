import { globSync, readFileSync } from "node:fs";
import { readArticle } from "../articles/read-article.ts";
import { now } from "../dates.ts";
import { cachedCards } from "./cached-cards.ts";
import { type Card, cardOf } from "./card.ts";
import { drawCard } from "./native-cards.ts";

/** `npm run bench`: prints how long a card takes, drawn and read again, in milliseconds. */
const ROUNDS = 5;
const cachedCard = cachedCards(drawCard, "bench");
const cards = globSync("content/articles/**/*.md").flatMap((path) => {
  const { article } = readArticle(path, readFileSync(path), now());
  return article === undefined
    ? []
    : [undefined, ...article.passages].map((passage) => cardOf(article, passage));
});
const foreign = ["金杉憲治", "김정은", "محمد بن سلمان", "Владимир Кузнецов"].flatMap((speaker) =>
  cards.slice(0, 1).map((card): Card => ({ ...card, kind: "quotation", speaker })),
);

async function timesOf(all: Card[], make: (card: Card) => Promise<Uint8Array>): Promise<number[]> {
  const times: number[] = [];
  for (const card of all) {
    const start = performance.now();
    await make(card);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function print(name: string, times: number[]): void {
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
}

print(`The first card in each script (${foreign.length})`, await timesOf(foreign, drawCard));
const rounds = Array.from({ length: ROUNDS }, () => cards).flat();
print(`A card (${rounds.length})`, await timesOf(rounds, drawCard));
await timesOf(cards, cachedCard);
print(`A card from the cache (${rounds.length})`, await timesOf(rounds, cachedCard));
