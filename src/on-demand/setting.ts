/** How share pages, cards and citation files are made: as files when the site is built, or when asked for. */
export type SharePagesSetting = "static" | "worker";

/**
 * Reads the setting `SHARE_PAGES` of the build's environment; `static` where it is not set.
 *
 * @throws where it is neither `static` nor `worker`
 */
export function readSetting(value: string | undefined): SharePagesSetting {
  if (value === undefined || value === "") return "static";
  if (value === "static" || value === "worker") return value;
  throw new UnknownSetting(value);
}

class UnknownSetting extends Error {
  override name = "UnknownSetting";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor(value: string) {
    super(
      `SHARE_PAGES is “${value}”, which is no way to make share pages. Set it to “static” or to “worker”, or leave it out for “static”. (share-pages-unknown)`,
    );
  }
}
