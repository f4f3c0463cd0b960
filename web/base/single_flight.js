// Something to be fetched, once at a time: whoever asks meanwhile waits for the same. What gives something is done for good;
// what gives nothing, or throws, is done again when it is next asked for.
export function singleFlight(run) {
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
