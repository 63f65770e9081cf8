/**
 * `<contents-list>`: marks in the list of contents what is being read, with `aria-current="location"`.
 */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll("a")];
    const starts = links.map((link) =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))),
    );
    const mark = () => {
      // What begins in the upper third of the window is being read; at the end of the page, where
      // nothing comes that far up any more, what begins above its lower edge.
      const left = document.documentElement.scrollHeight - innerHeight - scrollY;
      const line = scrollY === 0 ? 0 : innerHeight - (2 / 3) * Math.min(left, innerHeight);
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
