const MARK = /<minutes-fold>([^]*?)<\/minutes-fold>|<minutes-fold-end><\/minutes-fold-end>/g;

/**
 * HTML of sections that stand together → the same with folds where both of a fold's marks are there
 * (see `reading/markdown/transforms/folds`). Of a mark alone its label stays, as text or heading.
 */
export function closeFolds(html: string): string {
  const open: number[] = [];
  const whole = new Set<number>();
  for (const {index, 1: label} of html.matchAll(MARK)) {
    const start = label === undefined ? open.pop() : undefined;
    if (label !== undefined) {
      open.push(index);
    } else if (start !== undefined) {
      whole.add(start).add(index);
    }
  }
  return html.replace(MARK, (_, label: string | undefined, index: number) => {
    if (label === undefined) {
      return whole.has(index) ? '</details>' : '';
    }
    const shown = label === '' ? '' : whole.has(index) ? `<summary>${label}</summary>` : label;
    return whole.has(index)
      ? `<details>${shown}`
      : /^(?:<h\d|$)/.test(shown)
        ? shown
        : `<div>${shown}</div>`;
  });
}
