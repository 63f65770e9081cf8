/**
 * `<contents-list>`: marks in the list of contents which section is being read, with
 * `aria-current="location"`.
 */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll("a")];
    const starts = links.map((link) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))),
    );
    const mark = () => {
      // A section is being read once its start has come into the upper third of the window.
      const line = innerHeight / 3;
      const passed = starts.filter((start) => start && start.getBoundingClientRect().top <= line);
      const current = Math.max(passed.length - 1, 0);
      for (const [i, link] of links.entries()) {
        if (i === current) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    };
    let waiting = false;
    const later = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    };
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later, { passive: true });
    later();
  }
}

customElements.define("contents-list", ContentsList);
