// Whether something is being pressed: what takes the place of what is under a finger or a button would take its click away, too.
const lookMillis = 50; // browsers tell of no end that is sure to come

// Resolves when nothing in it is, after the click if there is one.
/** @param {Element} element */
export async function letGo(element) {
  while (element.matches(':active')) await new Promise((done) => setTimeout(done, lookMillis));
}
