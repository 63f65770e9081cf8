import { oncePerText } from "../../once-per.ts";
import { readWords } from "../words/words.ts";

/** The texts of an article, or somewhat more. */
const TEXTS_KEPT = 500;

/** The words of a text, read once where several ask for it one after the other; nobody may change them. */
export const readWordsOnce = oncePerText(readWords, TEXTS_KEPT);
