import { SETTINGS } from "./settings.ts";
import { THEME_COLOURS } from "./theme-colours.ts";

/**
 * Runs before the first paint, so that what a reader has chosen never flashes. Storage may be
 * forbidden; the page is then as it comes.
 */
export const REMEMBERED_SETTINGS = `try{const d=document,c=${JSON.stringify(THEME_COLOURS)};for(const k of ${JSON.stringify(Object.keys(SETTINGS))}){const v=localStorage[k];if(v)d.documentElement.dataset[k]=v}const t=c[localStorage.theme];if(t)for(const m of d.querySelectorAll("[name=theme-color]"))m.content=t}catch{}`;
