import { z } from "zod";
import { LANGUAGE } from "../interface/site-words.ts";
import type { SettingFault } from "./setting-fault.ts";

/** What the settings are checked against. */
export interface Surroundings {
  /** The languages that the interface has words in, e.g. `["de", "en"]`. */
  languages: readonly string[];
  /** Whether `public/` has a file, e.g. `/logo.svg`. */
  hasFile(path: string): boolean;
}

/** What is wrong with the settings of `src/site.ts`: the first fault of each. */
export function checkSettings(settings: unknown, surroundings: Surroundings): SettingFault[] {
  const { error } = schemaIn(surroundings).safeParse(settings);
  const faults = new Map<string, SettingFault>();
  for (const issue of error?.issues ?? []) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
    for (const key of keys) {
      const sentence = `There is no setting “${key}”. Correct its spelling or remove it.`;
      faults.set(key, { path: [...issue.path, key], sentence });
    }
    const name = issue.path.join(".");
    if (keys.length === 0 && !faults.has(name))
      faults.set(name, { path: issue.path, sentence: issue.message });
  }
  return [...faults.values()];
}

function schemaIn({ languages, hasFile }: Surroundings) {
  return z
    .strictObject({
      name: line("The name"),
      url: z.string(WRITE_URL).refine(isOrigin, WRITE_URL),
      // Its form is checked where it is read, with that of the environment; see `site-address.ts`.
      base: z.string("The base is no path. Write one such as /news/, or / for the whole host."),
      lang: z.string(NO_LANG).refine((lang) => languages.includes(lang), {
        error: ({ input }) => {
          // A file of another name would not be looked for.
          const other = LANGUAGE.test(String(input))
            ? `, or add src/interface/${input}.ts beside en.ts`
            : "";
          return `There are no words in the language “${input}”. Write ${languages.join(" or ")}${other}.`;
        },
      }),
      locale: z.string(WRITE_LOCALE).regex(/^[a-z]{2,3}_[A-Z]{2}$/, WRITE_LOCALE),
      timeZone: z.string(WRITE_ZONE).refine(isTimeZone, WRITE_ZONE),
      description: line("The description"),
      logo: z
        .string("The logo is no path. Write one such as /logo.svg, or undefined.")
        .regex(/^\/(?!\/).+\.(svg|png)$/, {
          error: ({ input }) =>
            `The logo “${input}” is no SVG or PNG of public/. Write its path, such as /logo.svg.`,
          abort: true,
        })
        .refine(hasFile, {
          error: ({ input }) => `The logo “${input}” does not exist. Put the file into public/.`,
        })
        .optional(),
      navigation: z.array(
        z.strictObject(
          {
            name: line("The name of the link"),
            address: z
              .string(WRITE_ADDRESS)
              .refine(
                (address) => /^\/(?!\/)|^mailto:./.test(address) || isWeb(address),
                WRITE_ADDRESS,
              ),
          },
          WRITE_LINK,
        ),
        WRITE_LINK,
      ),
      analytics: z
        .strictObject(
          {
            script: z
              .string(WRITE_SCRIPT)
              .refine(
                (script) => isWeb(script, /^https:$/) && !/[\s;,']/.test(script),
                WRITE_SCRIPT,
              ),
            attributes: z
              .record(
                z.string().regex(/^data-[a-z\d-]+$/, WRITE_DATA),
                z.string(WRITE_DATA),
                WRITE_DATA,
              )
              .optional(),
            integrity: z
              .string(WRITE_DIGEST)
              .regex(/^sha(256|384|512)-[A-Za-z\d+/]+={0,2}$/, WRITE_DIGEST)
              .optional(),
          },
          WRITE_SCRIPT,
        )
        .optional(),
      offline: z.boolean("Whether articles are kept offline is not said. Write true or false."),
    })
    .superRefine(
      ({ lang, locale }, context) => {
        if (typeof lang !== "string" || !languages.includes(lang)) return;
        if (typeof locale === "string" && locale.split("_")[0] === lang.split("-")[0]) return;
        const { language, region } = new Intl.Locale(lang).maximize();
        const message = `The locale “${locale}” is not of the language “${lang}”. Write it with its territory, such as ${language}_${region}.`;
        context.addIssue({ code: "custom", path: ["locale"], message });
      },
      { when: ({ value }) => typeof value === "object" && value !== null },
    );
}

/** Text in one line, with something to see in it. */
const line = (what: string) => {
  const error = `${what} is empty, or not one line of text. Write it in quotation marks.`;
  return z.string(error).regex(/^[^\p{Cc}]*[\p{L}\p{N}\p{P}\p{S}][^\p{Cc}]*$/u, error);
};

const WRITE_URL =
  "The address of the site is not one. Write it as https://example.org, without a slash or a path at its end.";
const NO_LANG = "The language is not said. Write it as en or de.";
const WRITE_LOCALE =
  "The locale is not a language with its territory. Write one such as en_GB or de_DE.";
const WRITE_ZONE = "The time zone does not exist. Write one such as Europe/London or UTC.";
const WRITE_LINK =
  "The navigation is not a list of links. Write each as { name: “About”, address: “/about/” }.";
const WRITE_ADDRESS =
  "The address of the link is not one. Write a path such as /about/, or a whole address with https:.";
const WRITE_SCRIPT =
  "The counting script is not one. Write { script: “https://stats.example.org/script.js” }.";
const WRITE_DATA =
  "An attribute of the counting script is not one. Write names that begin with “data-”, each with a text.";
const WRITE_DIGEST =
  "The digest of the counting script is not one. Write it as sha384-…, or leave it out.";

function isWeb(address: string, protocol = /^https?:$/): boolean {
  return URL.canParse(address) && protocol.test(new URL(address).protocol);
}

/** Whether an address is a protocol with a host, and no more. */
function isOrigin(address: string): boolean {
  if (!isWeb(address) || address.endsWith("/")) return false;
  const { pathname, search, hash, username } = new URL(address);
  return pathname === "/" && `${search}${hash}${username}` === "" && !/[?#\s]/.test(address);
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch {
    return false;
  }
}
