import { inAll } from "./postings.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** So few articles are known well enough. */
const FEW = 10;
/** Of so many common words the articles are asked for. */
const MOST = 3;

/**
 * The words of a query whose articles are still to be learned, rarest first: none when its other
 * words tell few articles already.
 */
export function vagueTerms({ words }: ResolvedQuery): Term[] {
  const wanted = words.filter((term) => !term.common && term.matches.size > 0);
  const known = inAll(wanted.map(({ articles }) => articles));
  if (known !== undefined && known.length <= FEW) return [];
  // Without fractions, as it is known before the articles are: once learned, they are not to call for others.
  const order = ({ commonness }: Term) => Math.floor(commonness);
  const rarest = [...wanted].sort((a, b) => order(a) - order(b)).slice(0, MOST);
  return rarest.filter(({ articles }) => articles === undefined);
}
