// What ./build-wasm.sh test --long does all of, and CI a part that stands for it: `all` or `part`.
const isLong = Boolean(process.env.LONG);
export const inFull = (all, part) => (isLong ? all : part);
