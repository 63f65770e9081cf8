/** Begins each of Pagefind’s files, once it is unpacked. */
const SIGNATURE = "pagefind_dcd";

/**
 * Fetches the files of the index for Pagefind, which passes over a file that it cannot load or read
 * and then says that nothing was found.
 */
export class IndexFiles {
  readonly #cache: RequestCache;
  #failure: unknown;

  /** @param fresh whether to ask past the browser’s cache, where a request may still hang */
  constructor(fresh: boolean) {
    this.#cache = fresh ? "reload" : "default";
  }

  /** @throws when a file did not arrive whole since these files were begun with */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /**
   * What Pagefind calls instead of the browser’s `fetch`.
   *
   * @param address e.g. `/pagefind/index/en_2af4739.pf_index`
   * @returns the file; a packed one is unpacked, and found whole
   */
  readonly load = async (address: string): Promise<Response> => {
    try {
      // The browser may have kept, or fetched ahead, what was no file at all: then past its cache.
      return await fetched(address, this.#cache).catch(() => fetched(address, "reload"));
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  };
}

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  const content = await response.arrayBuffer();
  if (!/\.json(\?|$)/.test(address)) return new Response(await unpacked(content, address));
  JSON.parse(new TextDecoder().decode(content));
  return new Response(content);
}

/** Unpacking checks the length and the digest that gzip puts at the end of a file. */
async function unpacked(content: ArrayBuffer, address: string): Promise<ArrayBuffer> {
  const isPacked = new Uint8Array(content)[0] === 0x1f;
  const stream = () => new Blob([content]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = isPacked ? await new Response(stream()).arrayBuffer() : content;
  const start = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error(`${address} is not a file of the index.`);
  return bytes;
}
