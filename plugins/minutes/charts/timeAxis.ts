/** In milliseconds. */
export const DAY = 86_400_000;

/** Milliseconds of an ISO day, or of the middle of a month; undefined where it is no date. */
export function toTime(date = ''): number | undefined {
  const time = Date.parse(/^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The years from the first to the last time that have room for their digits, the newest first of all,
 * each with a line where it begins.
 * @param x where a time stands.
 */
export function drawYears(
  [first, last]: [number, number],
  x: (time: number) => number,
  {top, bottom, room}: {top: number; bottom: number; room: number},
): string {
  let taken = Number.POSITIVE_INFINITY;
  let drawn = '';
  const oldest = new Date(first).getUTCFullYear();
  for (let year = new Date(last).getUTCFullYear(); year >= oldest; year -= 1) {
    const begins = Date.UTC(year, 0, 1);
    const at = x(Math.max(begins, first));
    if (taken - at >= room) {
      const line = begins > first ? `<path d="M${Math.round(at)} ${top}V${bottom}"/>` : '';
      drawn += `${line}<text x="${Math.round(at)}" y="12">${year}</text>`;
      taken = at;
    }
  }
  return `<g class="minutes-chart__axis">${drawn}</g>`;
}
