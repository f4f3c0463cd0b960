// As much of an element as scripts of web/ ask for that make a few of their own: children, attributes, events, the focus. Nothing
// is laid out or parsed: what needs that is tested in browsers.

export class PlainElement extends EventTarget {
  dataset = {};
  children = [];
  parentElement = null;
  hidden = false;
  #attributes = new Map();

  constructor(localName) {
    super();
    this.localName = localName;
  }
  append(...children) {
    for (const child of children) if (child instanceof PlainElement) child.parentElement = this;
    this.children.push(...children);
  }
  replaceChildren(...children) {
    this.children = [];
    this.append(...children);
  }
  get textContent() {
    return this.children.map((one) => one.textContent ?? String(one)).join('');
  }
  set textContent(text) {
    this.children = text === '' ? [] : [text];
  }
  setAttribute(name, value) {
    this.#attributes.set(name, String(value));
  }
  getAttribute(name) {
    return this.#attributes.get(name) ?? null;
  }
  removeAttribute(name) {
    this.#attributes.delete(name);
  }
  focus() {
    document.activeElement = this;
  }
  closest() {
    return null;
  }
  scrollIntoView() {}
  // Of itself and all in it, in the order of the page.
  get all() {
    return [this, ...this.children.filter((one) => one instanceof PlainElement).flatMap((one) => one.all)];
  }
  click() {
    this.dispatchEvent(new Event('click'));
  }
}

// A document that makes them, and hears keys.
export function plainDocument() {
  return Object.assign(new EventTarget(), {
    activeElement: null,
    hidden: false,
    documentElement: { dataset: { language: 'fr' } },
    createElement: (name) => new PlainElement(name),
    createElementNS: (_, name) => new PlainElement(name),
  });
}
