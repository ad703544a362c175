import {escapeText} from './escapeText';
import {extent, linearScale} from './scale';

const HEIGHT = 20;
const STEP = 4;
const BAR = 3;

/**
 * Draws counts as small bars, oldest on the left.
 * @param label What the bars say, for those who do not see them; '' where the text beside them
 *   says it already.
 * @returns an SVG, or '' where there are no counts.
 */
export function drawSparkline(counts: number[], label: string): string {
  if (counts.length === 0) {
    return '';
  }
  const y = linearScale([0, extent([1, ...counts])?.[1] ?? 1], [0, HEIGHT - 1]);
  const bars = counts
    .map((count, index) => {
      // A month without any keeps a hairline, so that the span stays visible.
      const tall = count > 0 ? Math.max(2, Math.round(y(count))) : 1;
      const name = count > 0 ? '' : ' class="minutes-chart__none"';
      return `<rect${name} x="${index * STEP}" y="${HEIGHT - tall}" width="${BAR}" height="${tall}"/>`;
    })
    .join('');
  const name = label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(label)}"`;
  const width = counts.length * STEP - 1;
  return (
    `<svg class="minutes-chart minutes-chart--spark" viewBox="0 0 ${width} ${HEIGHT}" ` +
    `width="${width}" height="${HEIGHT}" ${name}>${bars}</svg>`
  );
}
