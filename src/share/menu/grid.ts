/**
 * Rows of controls with one tab stop, between which the arrow keys move: a layout grid, see
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/#layoutgridsforgroupingwidgets.
 *
 * @param name what the rows are, e.g. `Quotations`
 * @param rows from `gridRow`; those that are hidden are passed over
 */
export function gridOf(name: string, rows: readonly HTMLElement[]): HTMLElement {
  const grid = document.createElement("div");
  grid.role = "grid";
  grid.ariaLabel = name;
  grid.append(...rows);
  keepTabStop(grid);
  grid.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) stopAt(grid, target);
  });
  grid.addEventListener("keydown", (event) => {
    const next = controlReachedBy(event, grid);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  return grid;
}

/** A row of a grid, e.g. a link and the buttons behind it. */
export function gridRow(...controls: HTMLElement[]): HTMLElement {
  const row = document.createElement("div");
  row.role = "row";
  row.append(
    ...controls.map((control) => {
      const cell = document.createElement("div");
      cell.role = "gridcell";
      cell.append(control);
      return cell;
    }),
  );
  return row;
}

/** Sees to it that a row that is shown has the tab stop, once rows were hidden or shown. */
export function keepTabStop(grid: HTMLElement): void {
  const rows = rowsOf(grid);
  const stop = grid.querySelector("[tabindex='0']");
  if (rows.some((row) => row.contains(stop))) return;
  const [first] = rows.slice(0, 1).flatMap(controlsOf);
  if (first) stopAt(grid, first);
}

const rowsOf = (grid: HTMLElement) => [
  ...grid.querySelectorAll<HTMLElement>("[role=row]:not([hidden])"),
];
const controlsOf = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>("a, button")];

function stopAt(grid: HTMLElement, stop: HTMLElement): void {
  for (const control of controlsOf(grid)) control.tabIndex = control === stop ? 0 : -1;
}

/** Where a key leads from the control that has the focus; nowhere at the edge of the grid. */
function controlReachedBy(event: KeyboardEvent, grid: HTMLElement): HTMLElement | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
  if (altKey || metaKey || shiftKey || (ctrlKey && key !== "Home" && key !== "End")) {
    return undefined;
  }
  const rows = rowsOf(grid);
  const row = rows.findIndex((one) => one.contains(target as Node));
  const at = (down: number) => controlsOf(rows.at(down) ?? grid);
  const own = row < 0 ? [] : at(row);
  const column = own.indexOf(target as HTMLElement);
  switch (key) {
    case "ArrowRight":
      return own[column + 1];
    case "ArrowLeft":
      return own[column - 1];
    case "ArrowDown":
      return row + 1 < rows.length ? at(row + 1)[column] : undefined;
    case "ArrowUp":
      return row > 0 ? at(row - 1)[column] : undefined;
    case "Home":
      return (ctrlKey ? at(0) : own)[0];
    case "End":
      return (ctrlKey ? at(-1) : own).at(-1);
    default:
      return undefined;
  }
}
