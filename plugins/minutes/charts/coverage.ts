import {range} from 'd3-array';
import {scaleBand} from 'd3-scale';
import {escapeText} from './escapeText';

export type CoverageWeek = {
  /** ISO week, 1 to 53. */
  week: number;
  state: 'held' | 'cancelled';
  permalink: string;
  title: string;
};

export type CoverageInput = {years: {year: number; weeks: CoverageWeek[]}[]};

export type CoverageWords = {name: string; week: string; cancelled: string};

export const COVERAGE_WORDS: CoverageWords = {
  name: 'Weeks with minutes, a row per year',
  week: 'week',
  cancelled: 'cancelled',
};

const LABEL = 40;
const HEAD = 18;
const STEP = 14;
const CELL = 11;

/**
 * Draws for which weeks a team has filed minutes: a row per year, a cell per week, filled where the
 * meeting was held, hollow where it was cancelled, blank where nothing is filed. Cells are links
 * outside the tab order: the list of meetings below the chart leads to the same places.
 * @returns an SVG, or '' where there is no year.
 */
export function drawCoverage(input: CoverageInput, words: CoverageWords = COVERAGE_WORDS): string {
  const years = [...input.years].sort((a, b) => a.year - b.year);
  if (years.length === 0) {
    return '';
  }
  const weeks = range(1, 54);
  const width = LABEL + weeks.length * STEP;
  const height = HEAD + years.length * (STEP + 3);
  const x = scaleBand(weeks, [LABEL, width]);
  const y = scaleBand(
    years.map(({year}) => year),
    [HEAD, height],
  );
  const ticks = [1, 10, 20, 30, 40, 50]
    .map((week) => `<text x="${x(week) ?? 0}" y="11">${week}</text>`)
    .join('');
  const rows = years
    .map((row) => {
      const top = y(row.year) ?? 0;
      const blanks = weeks
        .map((week) => `<path d="M${(x(week) ?? 0) + CELL / 2 - 1} ${top + CELL / 2}h2"/>`)
        .join('');
      return (
        `<text x="0" y="${top + CELL - 1}">${row.year}</text>` +
        `<g class="minutes-chart__blank">${blanks}</g>${drawWeeks(row, x, top, words)}`
      );
    })
    .join('');
  return (
    `<svg class="minutes-chart minutes-chart--coverage" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}" role="group" aria-label="${escapeText(words.name)}">` +
    `<g class="minutes-chart__axis" aria-hidden="true"><text x="0" y="11">${escapeText(words.week)}</text>` +
    `${ticks}</g>${rows}</svg>`
  );
}

/** The cells of one year; several meetings of one week share the width of its cell. */
function drawWeeks(
  {year, weeks}: CoverageInput['years'][number],
  x: (week: number) => number | undefined,
  top: number,
  words: CoverageWords,
): string {
  const byWeek = new Map<number, CoverageWeek[]>();
  for (const entry of weeks) {
    byWeek.set(entry.week, [...(byWeek.get(entry.week) ?? []), entry]);
  }
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .flatMap(([week, entries]) => {
      const left = x(week);
      if (left === undefined) {
        return [];
      }
      const share = CELL / entries.length;
      return entries.map((entry, index) => {
        const inset = entry.state === 'cancelled' ? 0.75 : 0;
        const wide = share - (entries.length > 1 ? 1 : 0) - 2 * inset;
        const note = entry.state === 'cancelled' ? ` (${words.cancelled})` : '';
        return (
          `<a class="minutes-chart__mark minutes-chart__mark--${entry.state}" tabindex="-1" ` +
          `href="${escapeText(entry.permalink)}">` +
          `<title>${escapeText(`${entry.title}${note}`)}</title>` +
          `<rect data-week="${year}-${week}" x="${round(left + index * share + inset)}" ` +
          `y="${top + inset}" width="${round(Math.max(wide, 1))}" height="${CELL - 2 * inset}"/></a>`
        );
      });
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
