import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { ImportError } from "./imported.ts";

const LONGEST_WAIT_MS = 30_000;
const MOST_REDIRECTS = 5;

/** Networks that no page on the web is in; see https://www.iana.org/assignments/iana-ipv4-special-registry. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  PRIVATE.addSubnet(network, bits);
}
for (const [network, bits] of [
  ["::", 127],
  // IPv4 in the form of IPv6, whatever network it is of.
  ["::ffff:0:0", 96],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv6");
}

/** What an address answered. */
export interface Answer {
  /** After redirects. */
  url: string;
  type: string;
  bytes: Uint8Array;
}

/**
 * Loads an address. A page cannot send the import into a private network: an image or a redirect may lead to
 * public hosts only, and to the very host that the editor named.
 *
 * @param address `http:` or `https:`
 * @param named the host that the editor named, which may be a private one, e.g. `localhost:8080`
 * @param mostBytes no more are taken
 * @throws ImportError with what is wrong, in one line
 */
export async function fetchAddress(
  address: string,
  named: string,
  mostBytes: number,
): Promise<Answer> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!/^https?:$/.test(url.protocol))
      throw new ImportError(`${url.href} is no address of the web.`);
    if (url.host !== named) await checkIsPublic(url);
    const answer = await request(url);
    const location = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      await answer.body?.cancel();
      url = new URL(location, url);
      continue;
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      const needs = [401, 403].includes(answer.status) ? " It may need a password." : "";
      throw new ImportError(
        `${url.href} answered ${answer.status} ${answer.statusText}.${needs} Save the page in a browser and import the file.`,
      );
    }
    const type = answer.headers.get("content-type") ?? "";
    return { url: url.href, type, bytes: await bytesOf(answer, url, mostBytes) };
  }
  throw new ImportError(`${address} leads from one address to the next without end.`);
}

async function request(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      headers: { accept: "text/html,application/json;q=0.9,image/*;q=0.8,*/*;q=0.5" },
    });
  } catch (error) {
    const { cause, name, message } = error as Error;
    const reason =
      name === "TimeoutError"
        ? "it did not answer in time"
        : ((cause as Error | undefined)?.message ?? message);
    throw new ImportError(`${url.href} could not be loaded: ${reason}.`);
  }
}

async function checkIsPublic({ hostname, href }: URL): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, "");
  try {
    const found = isIP(host)
      ? [{ address: host, family: isIP(host) }]
      : await lookup(host, { all: true });
    const isPrivate = found.some(({ address, family }) =>
      PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4"),
    );
    if (!isPrivate) return;
  } catch {
    throw new ImportError(`${href} could not be loaded: its host was not found.`);
  }
  throw new ImportError(`${href} is in a private network, where nothing is loaded from.`);
}

async function bytesOf(answer: Response, { href }: URL, mostBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of answer.body ?? []) {
      size += piece.length;
      if (size > mostBytes) throw new ImportError(`${href} has more than ${mostBytes} bytes.`);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${href} broke off while it was loaded.`);
  }
  return Buffer.concat(pieces);
}
