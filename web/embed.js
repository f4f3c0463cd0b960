// <territoires-innovants>: the atlas in any page, in a frame of its own that is as tall as what it shows.

const stateNames = [
  'theme',
  'tier',
  'region',
  'kind',
  'population',
  'q',
  'select',
  'view',
  'chart',
  'mode',
  'step',
  'lang',
  'appearance',
  'layer',
  'map',
];
const page = new URL('./index.html', import.meta.url);
const defaultHeight = '46rem';

class TerritoiresInnovants extends HTMLElement {
  static observedAttributes = stateNames;
  #frame = document.createElement('iframe');

  connectedCallback() {
    this.style.display ||= 'block';
    this.#frame.title = 'Territoires innovants 2024';
    this.#frame.loading = 'lazy';
    this.#frame.style.cssText = `width:100%;height:${this.getAttribute('height') ?? defaultHeight};border:0;display:block`;
    this.#load();
    this.append(this.#frame);
  }

  attributeChangedCallback(_, before, after) {
    if (this.isConnected && before !== after) this.#load();
  }

  #load() {
    const address = new URL(page);
    for (const name of stateNames) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }
}

customElements.define('territoires-innovants', TerritoiresInnovants);
