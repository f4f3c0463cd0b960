// Whether the page comes near the window of its reader: until then nothing but itself is fetched.

const touches = ['pointerdown', 'pointerenter', 'keydown', 'focusin'];

export class Approach {
  /** @type {(value?: undefined) => void} */
  #end;
  over = new Promise((resolve) => {
    this.#end = resolve;
  });
  #observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.end();
  });

  constructor() {
    this.#observer.observe(document.body);
    for (const type of touches) document.documentElement.addEventListener(type, this.end);
  }

  end = () => {
    this.#observer.disconnect();
    for (const type of touches) document.documentElement.removeEventListener(type, this.end);
    this.#end();
  };
}
