/**
 * How many bytes a text has in HTML, where `&`, `<`, `>` and quotation marks are references such as `&#34;`.
 *
 * @param text e.g. `Roe & Sons`, 14 bytes
 */
export function htmlBytes(text: string): number {
  const references = text.match(/[&<>"']/g)?.length ?? 0;
  return Buffer.byteLength(text) + references * ("&#34;".length - 1);
}
