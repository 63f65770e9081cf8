/** A table is a stop of the keyboard only where it scrolls. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const frame = target.parentElement;
    if (frame) frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
  }
});
for (const table of document.querySelectorAll(".table > table")) sizes.observe(table);
