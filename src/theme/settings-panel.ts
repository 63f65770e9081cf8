import { settings as words } from "../interface/words.ts";
import { SETTINGS, type Setting } from "./settings.ts";
import sheet from "./settings-panel.css?inline";
import { THEME_COLOURS } from "./theme-colours.ts";

const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(sheet);
document.adoptedStyleSheets.push(styleSheet);

const root = document.documentElement;
let panel: HTMLDialogElement | undefined;

/** Opens the panel below its button, or closes it. A choice holds at once and on the next page. */
export function openSettings(button: HTMLElement): void {
  panel ??= newPanel(button);
  if (panel.open) panel.close();
  else panel.show();
  button.setAttribute("aria-expanded", String(panel.open));
  panel.querySelector<HTMLElement>("input:checked")?.focus();
}

function newPanel(button: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "settings";
  dialog.ariaLabel = words.title;
  const keys = choice("keys", { on: words.keysWhat }, "checkbox");
  keys.className = "switch";
  dialog.append(
    choice("theme", words.themes),
    choice("size", words.sizes),
    choice("spacing", words.spacings),
    choice("face", words.faces),
    keys,
  );
  dialog.addEventListener("close", () => button.setAttribute("aria-expanded", "false"));
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
    button.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !dialog.contains(target) && !button.contains(target))
      dialog.close();
  });
  // Within the bar, so that the Tab key comes to it next.
  button.after(dialog);
  return dialog;
}

/** A row of choices under their name; the one that holds is checked. */
function choice(
  setting: Setting,
  names: Record<string, string>,
  type: "radio" | "checkbox" = "radio",
): HTMLElement {
  const field = document.createElement("fieldset");
  field.dataset["setting"] = setting;
  const legend = document.createElement("legend");
  legend.textContent = words[setting];
  const chosen = root.dataset[setting] ?? SETTINGS[setting][0];
  const options = Object.entries(names).map(([value, name]) => {
    const input = Object.assign(document.createElement("input"), { type, value, name: setting });
    input.checked = value === chosen;
    input.addEventListener("change", () => choose(setting, input.checked ? value : "off"));
    const text = document.createElement("span");
    text.textContent = name;
    const label = document.createElement("label");
    label.dataset["value"] = value;
    label.append(input, text);
    return label;
  });
  field.append(legend, ...options);
  return field;
}

function choose(setting: Setting, value: string): void {
  const isDefault = value === SETTINGS[setting][0];
  if (isDefault) delete root.dataset[setting];
  else root.dataset[setting] = value;
  if (setting === "theme") paintAround(value);
  try {
    if (isDefault) localStorage.removeItem(setting);
    else localStorage.setItem(setting, value);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The browser's own colour around the page follows the theme. */
function paintAround(theme: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("[name=theme-color]")) {
    const system = meta.media.includes("dark") ? "dark" : "light";
    meta.content =
      Object.entries(THEME_COLOURS).find(([name]) => name === theme)?.[1] ?? THEME_COLOURS[system];
  }
}
