import type { PassagesFile } from "../../articles/passages-file.ts";

/** So much of a passage's or of the lost words must be in the other. */
const LEAST_SHARE = 0.5;
const MOST = 3;

const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .normalize("NFKC")
      .replaceAll(/[’']/g, "")
      .match(/[\p{L}\p{N}]+/gu),
  );

/**
 * The passages that have most of the words of an id that leads nowhere, best first, e.g. for `slow is
 * smoother` the quotation “Slow is smooth.”; none where too few of the words survive.
 *
 * @param lost the words of the id, e.g. `seeing is believing`
 */
export function nearestPassages(
  lost: string,
  passages: PassagesFile["passages"],
): PassagesFile["passages"] {
  const wanted = wordsOf(lost);
  if (wanted.size === 0) return [];
  return (
    passages
      .map((passage) => {
        const own = wordsOf(passage.exact);
        const shared = wanted.intersection(own).size;
        // Of passages with as many, the shorter is nearer.
        return { passage, share: shared / wanted.size, length: own.size };
      })
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || a.length - b.length)
      // Once one has most of the words, those with fewer are of no use.
      .filter(({ share }, _at, [best]) => share === best?.share)
      .slice(0, MOST)
      .map(({ passage }) => passage)
  );
}
