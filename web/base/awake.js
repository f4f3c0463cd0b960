// Time that passes while the machine is awake. What was awaited as it fell asleep is not late as it wakes: timers are due at once then, all but
// one part of ours.

const parts = 4;

// Calls `act` after so many milliseconds. Returns a function that ends the waiting.
/** @param {number} millis @param {() => void} act */
export function afterAwake(millis, act) {
  let passed = 0;
  const step = () => {
    passed += 1;
    if (passed < parts) wait();
    else act();
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const wait = () => {
    timer = setTimeout(step, millis / parts);
  };
  wait();
  return () => clearTimeout(timer);
}
