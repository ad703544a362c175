/** Decodes a text until nothing is coded, and leaves letters and digits: two spellings are one. */
export function squeeze(text: string): string;
