/** A piece of a contact's words, and the address that it is. */
export interface ContactPart {
  text: string;
  /** Undefined for the words around addresses. */
  email?: string;
}

/**
 * An e-mail address, in the form in which the front matter takes one. It begins where no longer one
 * could, and what stands before the `@` is at most 64 characters (RFC 5321, 4.5.3.1.1).
 */
const EMAIL =
  /(?<![\w'+.-])[A-Za-z0-9_'+.-]{0,63}[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}/g;

/**
 * Divides the words of a contact at the e-mail addresses in them.
 *
 * @param contact e.g. `Write to ana@example.org.`
 * @returns all of its words in order, e.g. `[{ text: "Write to " }, { text: "ana@example.org", email:
 *   "ana@example.org" }, { text: "." }]`
 */
export function contactParts(contact: string): ContactPart[] {
  const parts: ContactPart[] = [];
  let at = 0;
  for (const { 0: email, index } of contact.matchAll(EMAIL)) {
    if (index > at) parts.push({ text: contact.slice(at, index) });
    parts.push({ text: email, email });
    at = index + email.length;
  }
  if (at < contact.length) parts.push({ text: contact.slice(at) });
  return parts;
}
