import {encodePng} from './encodePng';

/** What link previews ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const STRIPE = 18;
const LEFT = 66;
const MARGIN = 60;
const STEP = 21;
const CELL = 17;
const GAP = 10;
const MOST_YEARS = 8;
const HIGHEST_ROW = 96;
/** Ground, week without minutes, with some, with most; see `client/colors.css`. */
const PALETTE = ['#ffffff', '#e8ecf1', '#8fb2e0', '#2a5db0'];
const FULL = 3;

/**
 * The picture that stands beside a link to a page: a row for each year, a cell for each week, the
 * darker the more minutes, the newest year at the bottom. It has no text: fonts of the machine that
 * builds can't be relied on, and the title stands beside it anyway.
 * @param years oldest first; of each the number of minutes by week.
 * @returns a PNG of 1200 by 630.
 */
export function drawCard(years: readonly (readonly number[])[]): Buffer {
  const shown = years.slice(-MOST_YEARS);
  const most = shown.flat().reduce((a, b) => Math.max(a, b), 1);
  const step = Math.min(HIGHEST_ROW, Math.floor((HEIGHT - 2 * MARGIN) / Math.max(1, shown.length)));
  const top = Math.floor((HEIGHT - step * shown.length) / 2);
  const empty = Buffer.alloc(WIDTH).fill(FULL, 0, STRIPE);
  const rows = Array.from({length: HEIGHT}, () => empty);
  shown.forEach((weeks, year) => {
    const row = Buffer.from(empty);
    weeks.forEach((count, week) => {
      const color = count === 0 ? 1 : count * 2 > most ? FULL : 2;
      row.fill(color, LEFT + week * STEP, LEFT + week * STEP + CELL);
    });
    rows.fill(row, top + year * step, top + (year + 1) * step - GAP);
  });
  return encodePng(rows, PALETTE);
}
