import { FEED_TYPES, urls } from "../urls.ts";
import { CONTENT_TYPES } from "./content-types.ts";
import { securityHeaders } from "./headers-file.ts";

/**
 * The part of nginx’s configuration that changes with a build: headers, types of files and the page for
 * what is missing. `.github/hosts/nginx.conf` includes it, so that its policy is that of the pages.
 *
 * @param policy what `contentSecurityPolicy` returned
 */
export function nginxFile(policy: string): string {
  const headers = securityHeaders(policy).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `  "${type}" ${ending.slice(1)};`,
  );
  const feeds = Object.entries(FEED_TYPES).map(
    ([name, type]) =>
      `location ~ /${name.replace(".", "\\.")}$ { types { } default_type ${type}; }`,
  );
  return `${[
    "# Written by the build.",
    ...headers,
    `error_page 403 404 =404 ${urls.notFound};`,
    "default_type application/octet-stream;",
    "types {",
    ...types,
    "}",
    ...feeds,
  ].join("\n")}\n`;
}
