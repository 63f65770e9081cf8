/** What is wrong with the address of an image that does not begin at the site’s root, and what to do. */
export function imageFault(src: string): string {
  const path = pathFromRoot(src);
  if (path === undefined)
    return "The image is not on this site. Put the file into public/ and write its path, such as /images/a.jpg.";
  const isBare = !path.includes("/", 1);
  const write = isBare ? `its path in public/, such as “/images${path}”` : `“${path}”`;
  return `The image “${src.trim()}” is not named from the site’s root. Write ${write}.`;
}

/**
 * The path that was meant by one that does not begin at the site’s root, or names the folder of its files.
 *
 * @param address e.g. `images/pier.png` or `../public/images/pier.png`
 * @returns e.g. `/images/pier.png`; `undefined` for an address of another site, or one that is right
 */
export function pathFromRoot(address: string): string | undefined {
  const [, before = "", path] =
    /^((?:\.{0,2}\/)*(?:public\/)?)([\p{L}\p{N}_%][^\\:\p{Cc}]*)$/u.exec(address.trim()) ?? [];
  return path === undefined || before === "/" || before.startsWith("//") ? undefined : `/${path}`;
}
