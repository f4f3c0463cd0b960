// The page says by itself, after a while, that its script has not begun (#pas-commence, styles/base.css): it has.
export const begun = () => document.getElementById('pas-commence')?.remove();
