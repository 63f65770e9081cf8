/**
 * Runs before the first paint, so that a remembered theme never flashes the other one.
 * Storage may be forbidden; the system’s preference holds then.
 */
export const REMEMBERED_THEME =
  "try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}";
