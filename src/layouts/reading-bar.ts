/** A turn of the wheel by less than this is none, in pixels. */
const JITTER_PX = 6;

/**
 * `<reading-bar>`: hides the bar around it on scrolling down and brings it back on scrolling up; once
 * the headline has scrolled away the bar shows it in place of the site's name.
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    const bar = this.parentElement;
    if (bar === null) return;
    const headline = document.querySelector(".headline h1");
    let before = scrollY;
    const look = () => {
      const top = scrollY;
      bar.toggleAttribute(
        "data-past",
        headline !== null && headline.getBoundingClientRect().bottom < bar.offsetHeight,
      );
      if (Math.abs(top - before) < JITTER_PX) return;
      bar.toggleAttribute("data-away", top > before && top > bar.offsetHeight);
      before = top;
    };
    addEventListener("scroll", look, { passive: true });
    look();
  }
}

customElements.define("reading-bar", ReadingBar);
