import { existsSync } from "node:fs";
import { type Browser, chromium, firefox } from "playwright-core";

/**
 * Chromium as Debian ships it without its windows, which takes half the work, or else the Chrome
 * that is installed.
 */
export function launchChromium(): Promise<Browser> {
  const debian = "/usr/bin/chromium-headless-shell";
  return chromium.launch({
    ...(existsSync(debian) ? { executablePath: debian } : { channel: "chrome" }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-sync",
      "--disable-background-networking",
      "--disable-component-update",
      // A host that is not the reader’s own machine, and without encryption: no clipboard there.
      "--host-resolver-rules=MAP insecure.test 127.0.0.1",
    ],
  });
}

/** Of this process, whose test files come one after the other: it takes seconds to start. */
let running: Promise<Browser> | undefined;

/** Firefox as Debian ships it, or else the one that is installed. Closing it closes its pages. */
function launchFirefox(): Promise<Browser> {
  running ??= startFirefox();
  return running;
}

async function startFirefox(): Promise<Browser> {
  const debian = "/usr/bin/firefox-esr";
  const browser = await firefox.launch({
    channel: "moz-firefox",
    ...(existsSync(debian) ? { executablePath: debian } : {}),
    firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true },
  });
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return browser;
}

export const ENGINES = [
  ["Chromium", launchChromium],
  ["Firefox", launchFirefox],
] as const;

export const ARTICLE = "/articles/harbour-minister/";

/** One page of each kind. */
export const PAGES = [
  "/",
  ARTICLE,
  `${ARTICLE}quote-seeing-is-believing/`,
  `${ARTICLE}surging-tourism/`,
  "/quotations/",
  "/figures/",
  "/kept/",
  "/search/",
  "/search/?q=tourism",
  "/no-such-page/",
];
