/** What stands before a noun in place of a name, of the languages that the words of numbers are read in. */
const DETERMINERS = new Set(
  (
    "a an the one two three four five six seven eight nine ten some several many most few both another other " +
    "no any each every this that these those my our your his her its their unnamed anonymous " +
    "ein eine einer der die das zwei drei mehrere un une deux le la les des plusieurs una uno unos unas el los las " +
    "varios varias il lo gli i alcuni um uma o os as een de het twee"
  ).split(" "),
);
/** What no name begins with, whatever follows: in German, nouns have capitals as names do. */
const NEVER_IN_NAMES = new Set(["ein", "eine", "einer"]);
/** Begins a surname in lower case. Those that are articles as well, such as `la`, follow another one only. */
const PARTICLES = new Set(
  "al bin ibn ben da das de del della dell degli den der di do dos du el la las le los te ten ter t van vom von zu zum zur".split(
    " ",
  ),
);
const ARTICLES_TOO = new Set("das den der el la las le los".split(" "));
/** Stands in lower case within names and titles too, e.g. `The Duchess of Sussex`. */
const SMALL_WORDS = new Set("of and the e i y".split(" "));

const letters = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
const isLower = (word: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(word);
const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word);

/**
 * Whether words say what somebody is without naming them: they begin in lower case, or with an article or a number that
 * something in lower case follows. What is written in a script without capitals is taken for a name.
 *
 * @param words e.g. `a senior official` or `The mayor of Ely`, which are descriptions; `The Edge` and `von der Leyen`
 *   are names
 */
export function isDescription(words: string): boolean {
  // What follows a comma describes the one who is named before it.
  const [first = "", ...others] = (words.split(/[,(]/u)[0] ?? "").split(/\s+/u).filter(letters);
  if (isLower(first)) return !beginsLikeSurname([first, ...others]);
  if (NEVER_IN_NAMES.has(letters(first))) return true;
  const opens = DETERMINERS.has(letters(first)) || /^\p{N}/u.test(first);
  return opens && others.some(isOrdinary);
}

/** A word that names do not have: in lower case throughout, and no particle. */
const isOrdinary = (word: string): boolean =>
  isLower(word) &&
  !hasCapital(word) &&
  !PARTICLES.has(letters(word)) &&
  !SMALL_WORDS.has(letters(word));

/** `de Gaulle`, `von der Leyen`, `al-Assad`, `d’Estaing`; not `der Sprecher` or `l’Agence`. */
function beginsLikeSurname(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (hasCapital(first)) return !/^(?:l|un|dell)['’]/u.test(first);
  if (ARTICLES_TOO.has(letters(first))) return false;
  const name = words.find((word) => !PARTICLES.has(letters(word)));
  return name !== undefined && name !== first && hasCapital(name);
}
