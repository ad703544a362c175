type Chart = {
  /** Last part of its CSS class. */
  kind: string;
  /** Where the labels of its rows end and the drawing begins. */
  left: number;
  width: number;
  height: number;
  /** SVG left of `left`. */
  labels: string;
  /** SVG right of it. */
  body: string;
  /** False where the newest is not at its right end; else a narrow window opens there. */
  newestRight?: boolean;
  /** The last month (`YYYY-MM`), where its year alone is written too far from the end to be seen. */
  until?: string;
};

/**
 * Two drawings side by side, so that the labels of the rows stay in sight while the rest scrolls.
 * What a mark says is its `aria-label`, which `theme/MinutesLayout/useChartLabels` shows: a
 * `<title>` would come late, and never to fingers.
 */
export function drawChart({newestRight = true, until = '', ...chart}: Chart): string {
  const {kind, left, width, height} = chart;
  const open = (part: string, x: number, wide: number, role: string) =>
    `<svg class="minutes-chart ${part}" viewBox="${x} 0 ${wide} ${height}" width="${wide}" height="${height}" ${role}>`;
  const end = newestRight ? ' minutes-chart--end' : '';
  const month =
    until &&
    `<g class="minutes-chart__axis"><text x="${width - 8}" y="12" text-anchor="end">${until}</text></g>`;
  return (
    `${open('minutes-chart__labels', 0, left, 'aria-hidden="true" preserveAspectRatio="xMinYMin slice"')}${chart.labels}</svg>` +
    `${open(`minutes-chart--${kind}${end}`, left, width - left, 'role="group"')}${month}${chart.body}</svg>`
  );
}

/** The attribute that says what a mark stands for. @param html text that has been escaped, and words. */
export const labelled = (html: string): string => `aria-label="${html}"`;
