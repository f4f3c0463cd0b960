// Run in a page: the spacing of text that a reader may ask for (WCAG 1.4.12), over whatever the styles say.
export function spaceText() {
  const rules = [
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    'p { margin-bottom: 2em !important }',
  ];
  document.head.append(Object.assign(document.createElement('style'), { textContent: rules.join('\n') }));
}
