// The frames of a page, in the order of the document, those of the explorer's element too. Evaluated in the page.
export const findFrame = (index) =>
  [...document.querySelectorAll('iframe, territoires-innovants')]
    .map((one) => one.shadowRoot?.querySelector('iframe') ?? one)
    .at(index);
