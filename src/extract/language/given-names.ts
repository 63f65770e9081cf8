import { getGender } from "gender-detection-from-name";

/** The pronoun that a given name calls for where there is nothing else to tell, e.g. `he` for `Paul`. */
export function pronounOfGivenName(name: string): "he" | "she" | undefined {
  const gender = getGender(name);
  if (gender === "unknown") return undefined;
  return gender === "male" ? "he" : "she";
}

/** Whether somebody may be called so, e.g. `Paul`; so may some places. */
export const isGivenName = (word: string): boolean => getGender(word) !== "unknown";
