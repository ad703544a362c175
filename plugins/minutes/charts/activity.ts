import {drawChart, labelled} from './drawChart';
import {escapeText} from './escapeText';
import {labelWidth, shortLabel} from './shortLabel';
import {word} from './words';

type ActivityInput = {
  teams: {
    label: string;
    permalink: string;
    /** `YYYY-MM` → meetings of that month and the page that lists them. */
    months: Record<string, {count: number; permalink: string}>;
  }[];
  /** First and last month, `YYYY-MM`, both inclusive. */
  from: string;
  to: string;
};

/** Shades of a cell: 1, 2, 3 to 4, 5 and more meetings a month. */
const shade = (count: number): number => 1 + [2, 3, 5].filter((least) => count >= least).length;

const HEAD = 20;
const STEP = 13;
const CELL = 11;
const ROW = 19;
const LONGEST_LABEL = 36;
const MOST_MONTHS = 600;

/**
 * Draws the whole archive: a row per team in the given order, a cell per month, the darker the more
 * meetings. Cells are links outside the tab order: the lists of teams and years lead to the same
 * places.
 * @returns an SVG, or '' where there is no month or no team.
 */
export function drawActivity(input: ActivityInput): string {
  const months = monthsBetween(input.from, input.to);
  if (months.length === 0 || input.teams.length === 0) {
    return '';
  }
  const labels = input.teams.map(({label}) => shortLabel(label, LONGEST_LABEL));
  const left = labelWidth(labels);
  const width = left + months.length * STEP + 24;
  const height = HEAD + input.teams.length * ROW;
  const toX = (index: number): number => left + index * STEP;

  const axis = months
    .map((month, index) => {
      if (!month.endsWith('-01') && (index > 0 || month.endsWith('-12'))) {
        return '';
      }
      const at = toX(index) - 1;
      const line = month.endsWith('-01') ? `<path d="M${at - 0.5} ${HEAD - 2}V${height}"/>` : '';
      return `${line}<text x="${at + 1}" y="12">${month.slice(0, 4)}</text>`;
    })
    .join('');
  const names = input.teams
    .map(
      ({label, permalink}, row) =>
        `<a class="minutes-chart__label" tabindex="-1" href="${escapeText(permalink)}" ` +
        `${labelled(escapeText(label))}><text x="0" y="${HEAD + row * ROW + 12}">` +
        `${escapeText(labels[row] ?? label)}</text></a>`,
    )
    .join('');
  const cells = input.teams
    .map((team, row) => {
      const top = HEAD + row * ROW;
      return months
        .flatMap((month, index) => {
          const cell = team.months[month];
          if (!cell || cell.count < 1) {
            return [];
          }
          const words = `${word('month', month)}: ${word('meetings', cell.count)}`;
          return [
            `<a class="minutes-chart__shade--${shade(cell.count)}" tabindex="-1" ` +
              `href="${escapeText(cell.permalink)}" ${labelled(`${escapeText(team.label)}, ${words}`)}>` +
              `<rect x="${toX(index)}" y="${top + 2}" width="${CELL}" height="${CELL}"/></a>`,
          ];
        })
        .join('');
    })
    .join('');
  return drawChart({
    kind: 'activity',
    left,
    width,
    height,
    // Room for a year and a month beside the last January.
    until: Number(input.to.slice(5)) > 7 ? input.to : '',
    labels: names,
    body: `<g class="minutes-chart__axis">${axis}</g>${cells}`,
  });
}

/** Every month from the first to the last; [] where one of them is no month. */
function monthsBetween(from: string, to: string): string[] {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(from) || !/^\d{4}-(0[1-9]|1[0-2])$/.test(to)) {
    return [];
  }
  const months: string[] = [];
  const end = toIndex(to);
  // One file with a mistyped year must not make a chart of a thousand years.
  for (let index = Math.max(toIndex(from), end - MOST_MONTHS + 1); index <= end; index += 1) {
    const year = String(Math.floor(index / 12)).padStart(4, '0');
    months.push(`${year}-${String((index % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function toIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
