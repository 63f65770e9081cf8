import { ICONS, type IconName } from "../../interface/icons.ts";
import { share as words } from "../../interface/words.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A row of a menu: an icon and words. */
export function row(name: string, icon: IconName): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "row";
  button.append(iconOf(icon), name);
  return button;
}

/** A row that acts; what succeeds turns it into “✓ Copied” in place. */
export function copyRow(
  name: string,
  icon: IconName,
  copy: () => Promise<boolean>,
): HTMLButtonElement {
  const button = row(name, icon);
  button.addEventListener("click", async () => {
    if (await copy()) showCopied(button);
  });
  return button;
}

/** As wide as it was, so that nothing beside it moves. */
function showCopied(button: HTMLButtonElement): void {
  button.style.minWidth = `${button.offsetWidth}px`;
  button.replaceChildren(iconOf("done"), words.copied);
  button.dataset["copied"] = "";
}

export function iconOf(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.appendChild(document.createElementNS(SVG, "path")).setAttribute("d", ICONS[name]);
  return svg;
}
