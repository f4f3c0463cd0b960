// What stops the work and can be told to a person: a sentence that says of what, what is wrong, and what to do.
export class Failure extends Error {}

export const nameOf = ({ name, code }) => `« ${name} » (${code})`;
