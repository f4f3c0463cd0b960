// A browser that translates the page, as Chrome does: each text gives way to two <font> with another text in them, those that
// scripts add later as well, and <html lang> is the language of the reader. What says translate="no" is left.

// In German, so to say: what stands for « Partager » is « ⟦Partager⟧ ».
export const translate = (page) =>
  page.evaluate(() => {
    const left = 'script, style, noscript, textarea, font, [translate=no]';
    const translated = (text) => {
      const [inner, outer] = ['font', 'font'].map((name) => document.createElement(name));
      inner.textContent = `⟦${text.data}⟧`;
      outer.append(inner);
      return outer;
    };
    const wrap = (root) => {
      if (root.parentElement?.closest(left)) return;
      const found = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(); text; text = walker.nextNode())
        found.push(text);
      for (const text of found)
        if (text.data.trim() && text.parentElement && !text.parentElement.closest(left))
          text.replaceWith(translated(text));
    };
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const one of type === 'childList' ? addedNodes : [target]) if (one.isConnected) wrap(one);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

// What a person presses who presses the words of `selector`: the innermost element there.
export const pressWords = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`no ${wanted}`);
    (element.querySelector('font font') ?? element).click();
  }, selector);
