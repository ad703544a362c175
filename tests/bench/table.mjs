/** A row of a Markdown table. */
export const row = (...cells) => `| ${cells.join(' | ')} |`;

/** Its first two lines. */
export const head = (...cells) => `${row(...cells)}\n${row(...cells.map(() => '---'))}`;
