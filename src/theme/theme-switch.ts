type Theme = "light" | "dark";

/**
 * `<theme-switch>`: a button between light and dark, remembered on this device.
 *
 * Choosing what the system asks for anyway forgets the choice: the page follows the system again.
 */
class ThemeSwitch extends HTMLElement {
  #button = document.createElement("button");
  #system = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback(): void {
    this.#button.type = "button";
    this.#button.addEventListener("click", () =>
      this.#choose(this.#theme === "dark" ? "light" : "dark"),
    );
    this.#system.addEventListener("change", () => this.#name());
    this.#name();
    this.append(this.#button);
  }

  get #theme(): Theme {
    const chosen = document.documentElement.dataset["theme"];
    if (chosen === "light" || chosen === "dark") return chosen;
    return this.#system.matches ? "dark" : "light";
  }

  #choose(theme: Theme): void {
    const followsSystem = (theme === "dark") === this.#system.matches;
    if (followsSystem) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    try {
      if (followsSystem) localStorage.removeItem("theme");
      else localStorage.setItem("theme", theme);
    } catch {
      // Without storage the choice holds for this page.
    }
    this.#name();
  }

  #name(): void {
    this.#button.textContent = this.#theme === "dark" ? "Light" : "Dark";
    this.#button.ariaLabel = `${this.#button.textContent} theme`;
  }
}

customElements.define("theme-switch", ThemeSwitch);
