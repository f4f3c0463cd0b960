// What goes away with the keyboard's focus in it hands the focus on: nobody begins again at the top of the page.

// To be called before `from` is hidden or disabled. `to` may be null: then the list of laureates takes it.
/** @param {Element} from @param {HTMLElement | null} to */
export function handFocusOn(from, to) {
  if (from.contains(document.activeElement)) (to ?? document.getElementById('liste')).focus();
}
