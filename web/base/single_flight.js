// Something to be fetched, once at a time: whoever asks meanwhile waits for the same. What gives something is done for good;
// what gives nothing, or throws, is done again when it is next asked for.
/**
 * @template T
 * @param {() => Promise<T>} run
 * @returns {() => Promise<T>}
 */
export function singleFlight(run) {
  /** @type {Promise<T> | undefined} */
  let underWay;
  const forget = () => {
    underWay = undefined;
  };
  return () => {
    underWay ??= run().then(
      (given) => {
        if (!given) forget();
        return given;
      },
      (error) => {
        forget();
        throw error;
      },
    );
    return underWay;
  };
}
