// What tools/site/texts.mjs makes for each script: its sentences, by name.
export const texts: Record<string, string>;
export function fill(text: string, values: Record<string, unknown>): string;
