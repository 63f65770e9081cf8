/** A path, where `*` stands for any characters, with its headers. */
interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file: a path a line, and its headers indented below it; `#` is a comment. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line))) {
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(":");
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of a path. Where several rules name one header, its values are joined, as Cloudflare
 * and Netlify do: two rules must not both set `Cache-Control` for a path.
 *
 * @param pathname without query, e.g. `/articles/walk/`
 */
export function headersOf(rules: HeaderRule[], pathname: string): Headers {
  const headers = new Headers();
  for (const { path, headers: own } of rules) {
    const [start = "", end] = path.split("*");
    const applies =
      end === undefined
        ? pathname === path
        : pathname.length >= start.length + end.length &&
          pathname.startsWith(start) &&
          pathname.endsWith(end);
    if (applies) for (const [name, value] of own) headers.append(name, value);
  }
  return headers;
}
