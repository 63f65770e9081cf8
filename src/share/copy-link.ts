/** How long the answer stands beside the link, in milliseconds. */
const ANSWER_MS = 2500;

/**
 * `<copy-link>`: its link, when pressed, copies its full address and says so beside itself and aloud.
 *
 * When the browser refuses, the link is followed: the address then stands in the address bar.
 */
class CopyLink extends HTMLElement {
  #answer = document.createElement("span");
  #timer = 0;

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (link === null) return;
    // A live region is only read out when it was there before its words.
    this.#answer.role = "status";
    this.append(this.#answer);
    link.addEventListener("click", (event) => {
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
      if (opensElsewhere) return;
      event.preventDefault();
      this.#copy(link);
    });
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(link.href);
      this.#say("Link copied");
    } catch {
      location.hash = link.hash;
      this.#say("Copying was refused. The link is in the address bar.");
    }
  }

  #say(words: string): void {
    this.#answer.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#answer.replaceChildren(), ANSWER_MS);
  }
}

customElements.define("copy-link", CopyLink);
