// Words that are French whatever the page's language: names, projects. A screen reader speaks them so.
export function inFrench(...words) {
  const span = document.createElement('span');
  span.lang = 'fr';
  span.append(...words);
  return span;
}
