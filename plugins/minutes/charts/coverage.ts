import {drawChart, labelled} from './drawChart';
import {escapeText} from './escapeText';
import {round} from './scale';
import {word} from './words';

type CoverageWeek = {
  /** ISO week, 1 to 53. */
  week: number;
  /** ISO day. */
  date: string;
  state: 'held' | 'cancelled';
  permalink: string;
  title: string;
};

type CoverageInput = {years: {year: number; weeks: CoverageWeek[]}[]};

const LABEL = 40;
const HEAD = 18;
const STEP = 14;
const CELL = 11;
/** ISO weeks of the longest year. */
const WEEKS = 53;

const toX = (week: number): number => LABEL + (week - 1) * STEP;

/**
 * Draws for which weeks a team has filed minutes: a row per year, a cell per week, filled where the
 * meeting was held, hollow where it was cancelled, blank where nothing is filed. Cells are links
 * outside the tab order: the list of meetings below the chart leads to the same places.
 * @returns an SVG, or '' where there is no year.
 */
export function drawCoverage(input: CoverageInput): string {
  const years = [...input.years].sort((a, b) => a.year - b.year);
  if (years.length === 0) {
    return '';
  }
  const weeks = Array.from({length: WEEKS}, (_, index) => index + 1);
  const width = LABEL + WEEKS * STEP;
  const height = HEAD + years.length * (STEP + 3);
  const ticks = [1, 10, 20, 30, 40, 50]
    .map((week) => `<text x="${toX(week)}" y="11">${week}</text>`)
    .join('');
  const rows = years
    .map((row, index) => {
      const top = HEAD + index * (STEP + 3);
      const blanks = weeks
        .map((week) => `<path d="M${toX(week) + CELL / 2 - 1} ${top + CELL / 2}h2"/>`)
        .join('');
      return `<g class="minutes-chart__blank">${blanks}</g>${drawWeeks(row, top)}`;
    })
    .join('');
  const labels = years
    .map(
      ({year}, index) => `<text x="0" y="${HEAD + index * (STEP + 3) + CELL - 1}">${year}</text>`,
    )
    .join('');
  const axis = (text: string) => `<g class="minutes-chart__axis" aria-hidden="true">${text}</g>`;
  return drawChart({
    kind: 'coverage',
    left: LABEL,
    width,
    height,
    labels: `${axis(`<text x="0" y="11">${word('week')}</text>`)}${labels}`,
    body: `${axis(ticks)}${rows}`,
    newestRight: (years.at(-1)?.weeks ?? []).some(({week}) => week > WEEKS / 2),
  });
}

/** The cells of one year; several meetings of one week share the width of its cell. */
function drawWeeks({year, weeks}: CoverageInput['years'][number], top: number): string {
  const byWeek = new Map<number, CoverageWeek[]>();
  for (const entry of weeks) {
    byWeek.set(entry.week, [...(byWeek.get(entry.week) ?? []), entry]);
  }
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .filter(([week]) => week >= 1 && week <= WEEKS)
    .flatMap(([week, entries]) => {
      const left = toX(week);
      const share = CELL / entries.length;
      return entries.map((entry, index) => {
        const inset = entry.state === 'cancelled' ? 0.75 : 0;
        const wide = share - (entries.length > 1 ? 1 : 0) - 2 * inset;
        const note = entry.state === 'cancelled' ? ` (${word('cancelled')})` : '';
        return (
          `<a class="minutes-chart__mark minutes-chart__mark--${entry.state}" tabindex="-1" ` +
          `href="${escapeText(entry.permalink)}" data-day="${entry.date}" ` +
          `${labelled(escapeText(entry.title) + note)}>` +
          `<rect data-week="${year}-${week}" x="${round(left + index * share + inset)}" ` +
          `y="${top + inset}" width="${round(Math.max(wide, 1))}" height="${CELL - 2 * inset}"/></a>`
        );
      });
    })
    .join('');
}
