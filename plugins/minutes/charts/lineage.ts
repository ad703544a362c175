import {drawChart, labelled} from './drawChart';
import {escapeText} from './escapeText';
import {extent, linearScale, round} from './scale';
import {drawLines, labelLines, labelWidth} from './shortLabel';
import {DAY, drawYears, toTime} from './timeAxis';
import {word} from './words';

export type LineageTeamInput = {
  slug: string;
  label: string;
  /** '' of a team without a page. */
  permalink: string;
  /** The team whose page shows the chart. */
  current: boolean;
  /** ISO days or months with minutes. */
  dates: readonly string[];
};

type LineageInput = {
  /** In the order of the rows. */
  teams: readonly LineageTeamInput[];
  /** By slug. */
  steps: readonly {from: string; to: string}[];
};

/** Longer without minutes, and the bar is interrupted. */
const PAUSE = 92 * DAY;
const HEAD = 20;
const ROW = 34;
const BAR = 12;
/** Less room than an arrow's head and a bit of line take. */
const CRAMPED = 14;
const LONGEST_LABEL = 15;
const PIXELS_PER_YEAR = 80;
const NARROWEST = 200;
const WIDEST = 640;
const YEAR_ROOM = 34;
/** What the words in place of a bar take, in any language. */
const UNDATED_ROOM = labelWidth(['no dated minutes']);

type Row = {
  team: LineageTeamInput;
  /** Middle of the row. */
  y: number;
  /** Ends of the bar; absent without dated minutes. */
  bar?: Bar;
};

type Bar = {from: number; to: number};

/**
 * Draws which team came from which: a row per team, a bar from the first to the last minutes
 * (interrupted by a thin line where there are none for more than three months), an arrow at each
 * hand-over, dashed through a time in which neither filed anything. Bars are links outside the tab
 * order: the list of steps leads to the same pages.
 * @returns an SVG, or '' where no team has a date.
 */
export function drawLineage(input: LineageInput): string {
  const times = new Map(
    input.teams.map(({slug, dates}) => [
      slug,
      dates.flatMap((date) => toTime(date) ?? []).sort((a, b) => a - b),
    ]),
  );
  const reach = extent([...times.values()].flat());
  if (reach === undefined) {
    return '';
  }
  const [first, last] = reach;
  const labels = input.teams.map(({label}) => labelLines(label, LONGEST_LABEL));
  const left = labelWidth(labels.flat());
  const years = (last - first) / (365.25 * DAY);
  const plot = Math.min(WIDEST, Math.max(NARROWEST, Math.round(years * PIXELS_PER_YEAR)));
  const width = left + plot + YEAR_ROOM;
  const height = HEAD + input.teams.length * ROW;
  const scale = linearScale([first, Math.max(last, first + 30 * DAY)], [left + 4, left + plot]);
  const x = (time: number) => round(scale(time));

  const rows = input.teams.map((team, index): Row => {
    const [from, to] = [times.get(team.slug)?.[0], times.get(team.slug)?.at(-1)];
    const y = HEAD + index * ROW + ROW / 2;
    return from === undefined || to === undefined
      ? {team, y}
      : // A single meeting is to be seen, too.
        {team, y, bar: {from: x(from), to: Math.max(x(to), x(from) + 3)}};
  });
  const rowOf = new Map(rows.map((row) => [row.team.slug, row]));
  const arrows = input.steps
    .map(({from, to}) => drawArrow(rowOf.get(from), rowOf.get(to), left + 10))
    .join('');
  const drawn = rows.map((row, index) => {
    const stretches = toStretches(times.get(row.team.slug) ?? []);
    const bars = stretches.map(([from, to]) => ({from: x(from), to: x(to)}));
    const before = input.steps.flatMap(({from, to}) =>
      to === row.team.slug ? (rowOf.get(from)?.bar?.to ?? []) : [],
    );
    return drawRow(row, labels[index] ?? [], bars, {left, width, after: extent(before)?.[1]});
  });
  return drawChart({
    kind: 'lineage',
    left,
    width,
    height,
    labels: drawn.map(({label}) => label).join(''),
    body:
      drawYears(reach, x, {top: HEAD - 4, bottom: height, room: YEAR_ROOM}) +
      // Above the bars: an arrow that crosses one is not to seem to come out of it.
      `${drawn.map(({bars}) => bars).join('')}` +
      `<g class="minutes-chart__arrows" aria-hidden="true">${arrows}</g>`,
  });
}

function drawRow(
  {team, y, bar}: Row,
  lines: string[],
  stretches: readonly Bar[],
  place: {left: number; width: number; after: number | undefined},
): {label: string; bars: string} {
  const dates = [...team.dates].sort();
  const span = bar ? escapeText(`${dates[0]} – ${dates.at(-1)}`) : word('undated');
  const bars = stretches.map(
    ({from, to}) =>
      `<rect x="${from}" y="${y - BAR / 2}" width="${round(Math.max(to - from, 3))}" height="${BAR}"/>`,
  );
  const [opening, closing] = team.permalink
    ? [`<a tabindex="-1" href="${escapeText(team.permalink)}"`, '</a>']
    : ['<g role="img"', '</g>'];
  const draw = (from: number, to: number, inner: string) =>
    `${opening} class="minutes-chart__team${team.current ? ' minutes-chart__team--current' : ''}" ` +
    `${labelled(`${escapeText(team.label)}: ${span}`)}>` +
    `<path class="minutes-chart__reach" d="M${from} ${y - ROW / 2}H${to}v${ROW}H${from}z"/>` +
    `${inner}${closing}`;
  return {
    label: draw(0, place.left, `<text>${drawLines(lines, y, 13)}</text>`),
    bars: bar
      ? draw(place.left, place.width, `<path d="M${bar.from} ${y}H${bar.to}"/>${bars.join('')}`)
      : draw(place.left, place.width, '') + drawNone(y, place),
  };
}

/** Words in place of a bar, where the arrow of a team before it ends. */
function drawNone(y: number, {left, after}: {left: number; after: number | undefined}): string {
  const isRight = after !== undefined && after > left + UNDATED_ROOM;
  const at = after === undefined ? left + 18 : isRight ? after + 4 : after - 4;
  const anchor = isRight ? ' text-anchor="end"' : '';
  return `<text class="minutes-chart__none" x="${round(at)}" y="${y + 4}"${anchor}>${word('undated')}</text>`;
}

/** From the end of one bar to the beginning of the other, or down where they overlap. */
function drawArrow(from: Row | undefined, to: Row | undefined, left: number): string {
  if (!from || !to) {
    return '';
  }
  // Without minutes a team has no place in time; the arrow only says what came from what.
  const start = from.bar ? within(to.bar?.from ?? from.bar.to, from.bar) : left;
  const end = to.bar ? within(start, to.bar) : start;
  const down = to.y > from.y ? 1 : -1;
  const edge = (y: number, side: number) => round(y + side * (BAR / 2 + 1));
  const begins = from.bar ? edge(from.y, down) : from.y;
  if (end - start < CRAMPED) {
    // Into the bar from above (or below), a little behind its beginning.
    const at = round(Math.min(end + 1.5, Math.max(end, (to.bar?.to ?? end) - 1.5)));
    const tip = edge(to.y, -down);
    return (
      drawLine(`M${start < end ? start : at} ${begins}L${at} ${tip - down * 4}`) +
      `<path class="minutes-chart__tip" d="M${at} ${tip}l-3.5 ${-6 * down}h7z"/>`
    );
  }
  const tip = round(end - 1);
  return (
    drawLine(`M${start} ${begins}V${to.y}`) +
    `<path class="minutes-chart__gap" d="M${start} ${to.y}H${tip - 5}"/>` +
    `<path class="minutes-chart__tip" d="M${tip} ${to.y}l-6 -3.5v7z"/>`
  );
}

/** A line with a rim in the colour of the page, which keeps it apart from the bars it crosses. */
const drawLine = (path: string): string =>
  `<path class="minutes-chart__rim" d="${path}"/><path d="${path}"/>`;

/** Parts of a time line without a longer pause between two of its days. */
function toStretches(times: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const time of times) {
    const current = stretches.at(-1);
    if (current && time - current[1] <= PAUSE) {
      current[1] = time;
    } else {
      stretches.push([time, time]);
    }
  }
  return stretches;
}

const within = (at: number, {from, to}: {from: number; to: number}): number =>
  Math.min(Math.max(at, from), to);
