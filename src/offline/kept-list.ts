import { offline as words } from "../interface/words.ts";
import { button } from "../share/menu/notice.ts";
import { SITE } from "../site.ts";
import { urls } from "../urls.ts";
import { isNewer, keep, remove } from "./keep.ts";
import { type Kept, keptArticles } from "./kept.ts";

/** Fills `/kept/`, which is also what the worker answers with for a page that is not kept. */
const list = document.querySelector<HTMLElement>("[data-kept-list]");
const status = document.querySelector<HTMLElement>("[data-kept-status]");

if (list && status) {
  if (location.pathname !== urls.kept) {
    document.title = `${words.notKept} – ${SITE.name}`;
    say("h1", words.notKept);
    say(".lede", words.notKeptWhat);
  }
  if (self.caches && navigator.serviceWorker) void fill(list, status);
  else status.textContent = words.notSupported;
}

async function fill(list: HTMLElement, status: HTMLElement): Promise<void> {
  const kept = await keptArticles();
  const bytes = kept.reduce((sum, article) => sum + article.bytes, 0);
  status.textContent = kept.length === 0 ? words.nothing : words.count(kept.length, size(bytes));
  /** The focus stays at the place of the button that was pressed, which is gone. */
  const again = async (at?: number) => {
    await fill(list, status);
    const next = at === undefined ? undefined : list.children[at];
    (next?.querySelector<HTMLElement>(".actions > :last-child") ?? status).focus();
  };
  list.hidden = kept.length === 0;
  list.replaceChildren(...kept.map((article, at) => itemOf(article, { at, again, status })));
  if (kept.length > 1) {
    const all = document.createElement("li");
    all.append(
      action(words.removeAll, async () => {
        for (const { slug } of kept) await remove(slug);
        await again();
      }),
    );
    list.append(all);
  }
}

interface Place {
  /** Which item of the list it is, from 0. */
  at: number;
  /** Fills the list anew, and gives the focus to the item at a place, else to what is said above. */
  again(at?: number): Promise<void>;
  status: HTMLElement;
}

function itemOf(kept: Kept, { at, again, status }: Place): HTMLElement {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: urls.article(kept.slug) });
  link.textContent = kept.title;
  const facts = Object.assign(document.createElement("p"), { className: "meta" });
  facts.textContent = words.facts(size(kept.bytes), day(kept.keptAt));
  const actions = Object.assign(document.createElement("p"), { className: "actions" });
  const leave = action(words.remove, async () => {
    await remove(kept.slug);
    await again(at);
  });
  leave.ariaLabel = words.removeOf(kept.title);
  actions.append(leave);
  item.append(link, facts, actions);
  void isNewer(kept).then((newer) => {
    if (!newer) return;
    facts.append(` · ${words.newer}`);
    actions.prepend(
      action(words.loadNewer, async () => {
        try {
          await keep(kept.slug, (share) => {
            status.textContent = words.arrived(share);
          });
          // What was kept last stands first.
          await again(0);
        } catch {
          status.textContent = words.failed;
        }
      }),
    );
  });
  return item;
}

function action(name: string, press: () => void): HTMLButtonElement {
  const element = button(name, press);
  element.className = "action";
  return element;
}

function say(selector: string, what: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = what;
}

/** e.g. `12 March 2025` */
function day(milliseconds: number): string {
  const locale = SITE.locale.replace("_", "-");
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(milliseconds);
}

/** e.g. `0.4 MB` */
function size(bytes: number): string {
  const megabytes = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, megabytes).format(
    Math.max(bytes / 1e6, 0.1),
  );
}
