// What axe-core finds, and the page as a screen reader is told of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = new Function(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

export async function violations(page) {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

// A line a thing that has a role and is not hidden, indented: role, name, state. Of rows and items that follow one
// another, the first, and how many there are.
export async function outline(page) {
  await page.evaluate(source);
  return page.evaluate(() => {
    const told = new Set(
      'banner main contentinfo navigation search region form heading link button checkbox radio combobox searchbox spinbutton select listbox table row columnheader rowheader status group img application dialog list listitem figure'.split(
        ' ',
      ),
    );
    const named = new Set('banner main contentinfo row list listitem'.split(' '));
    const { aria, text } = window.axe.commons;
    window.axe.setup(document.documentElement);
    const lines = [];
    const stateOf = (node) =>
      [
        node.matches(':checked') && 'checked',
        node.matches(':disabled') && 'disabled',
        node.getAttribute('aria-selected') === 'true' && 'selected',
        node.getAttribute('aria-current') && 'current',
        node.getAttribute('aria-sort'),
        node.ariaLive && `live:${node.ariaLive}`,
      ].filter(Boolean);
    const isHidden = (node) =>
      !node.checkVisibility({ visibilityProperty: true }) || node.closest('[aria-hidden=true]');
    const nameOf = (node, role) => {
      if (named.has(role)) return '';
      const name = text.accessibleText(node).replace(/\s+/g, ' ').trim();
      const level = role === 'heading' ? `${node.localName.at(1)} ` : '';
      return ` ${level}"${name}"`;
    };
    const walk = (node, depth) => {
      let before = '';
      let count = 0;
      const again = () => {
        if (count > 1) lines.push(`${'  '.repeat(depth)}… ${count} in all`);
      };
      for (const child of node.children) {
        if (isHidden(child)) continue;
        const role = aria.getRole(child);
        const isRepeated = ['row', 'listitem'].includes(role) || child.matches('.map a');
        if (isRepeated && role === before) {
          count += 1;
          continue;
        }
        again();
        before = isRepeated ? role : '';
        count = 1;
        const isTold = told.has(role) || child.ariaLive;
        if (isTold)
          lines.push(
            [`${'  '.repeat(depth)}${role ?? child.localName}${nameOf(child, role)}`, ...stateOf(child)].join(' '),
          );
        walk(child, isTold ? depth + 1 : depth);
      }
      again();
    };
    walk(document.body, 0);
    window.axe.teardown();
    return lines;
  });
}
