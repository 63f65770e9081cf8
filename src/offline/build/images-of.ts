/** The addresses of a page’s own images in every size, each once, e.g. `["/images/harbour.jpg"]`. */
export function imagesOf(html: string): string[] {
  const paths = [...html.matchAll(/<(?:img|source)\s[^>]*>/g)].flatMap(([tag]) => [
    ...(/\ssrc="([^"]*)/.exec(tag)?.slice(1) ?? []),
    // An address, a space and a width each, with a comma and a space between them.
    ...(/\ssrcset="([^"]*)/
      .exec(tag)?.[1]
      ?.split(", ")
      .map((one) => one.replace(/ \S*$/, "")) ?? []),
  ]);
  const own = paths.filter((one) => /^\/(?!\/)/.test(one));
  return [
    ...new Set(own.map((one) => one.replace(/&(amp|#38|#x26);/g, "&").replace(/[?#].*/s, ""))),
  ];
}
