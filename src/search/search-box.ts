customElements.define("search-box", class extends HTMLElement {});
