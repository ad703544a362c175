import {describe, expect, it} from 'vitest';
import {drawLineage, type LineageTeamInput} from '../../../plugins/minutes/charts/lineage';

const team = (slug: string, dates: string[], current = false): LineageTeamInput => ({
  slug,
  label: slug.toUpperCase(),
  permalink: `/minutes/${slug}`,
  current,
  dates,
});

const STEP = [{from: 'a', to: 'b'}];
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => ({
    from: Number(x),
    to: Number(x) + Number(width),
  }));

describe('drawLineage', () => {
  it('leaves a gap between teams as one, with a dashed arrow through it', () => {
    const svg = drawLineage({
      teams: [team('a', ['2022-07-01', '2022-08-01']), team('b', ['2023-08-01', '2023-09-01'])],
      steps: STEP,
    });
    const [before, after] = bars(svg);
    expect(after?.from).toBeGreaterThan((before?.to ?? Infinity) + 50);
    expect(svg.match(/minutes-chart__gap/g)).toHaveLength(1);
  });

  it('leads straight down where a team began before the other ended', () => {
    const svg = drawLineage({
      teams: [
        team('a', ['2022-07-01', '2022-09-01', '2022-11-01', '2023-01-26']),
        team('b', ['2023-01-25', '2023-03-01', '2024-01-01']),
      ],
      steps: STEP,
    });
    expect(svg).not.toContain('minutes-chart__gap');
    expect(svg.match(/minutes-chart__tip/g)).toHaveLength(1);
  });

  it('interrupts a bar where a team filed nothing for more than three months', () => {
    const svg = drawLineage({
      teams: [
        team('a', ['2022-07-01', '2022-09-01', '2023-09-01', '2023-10-01']),
        team('b', ['2024-01-01']),
      ],
      steps: STEP,
    });
    expect(bars(svg)).toHaveLength(3);
  });

  it('links every team outside the tab order, and says in words from when to when it met', () => {
    const svg = drawLineage({
      teams: [team('a', ['2022-07-01', '2022-08-01'], true), team('b', [])],
      steps: STEP,
    });
    expect(svg.match(/<a [^>]*tabindex="-1" href="\/minutes\/[ab]"/g)).toHaveLength(4);
    expect(svg).toContain('aria-label="A: 2022-07-01 – 2022-08-01"');
    expect(svg).toContain('aria-label="B: &minutes-undated=;"');
    expect(svg.match(/minutes-chart__team--current/g)).toHaveLength(2);
  });

  it('names a team without a page, and links nowhere', () => {
    const svg = drawLineage({
      teams: [team('a', ['2022-07-01']), {...team('b', []), permalink: ''}],
      steps: STEP,
    });
    expect(svg).toContain('>B</tspan>');
    expect(svg).not.toContain('/minutes/b');
  });

  it('bears a month, a circle, a step to nobody, and no date at all', () => {
    const svg = drawLineage({
      teams: [team('a', ['2022-07']), team('b', ['2021-01-01', 'soon'])],
      steps: [...STEP, {from: 'b', to: 'a'}, {from: 'a', to: 'nobody'}],
    });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/minutes-chart__tip/g)).toHaveLength(2);
    expect(drawLineage({teams: [team('a', []), team('b', [])], steps: STEP})).toBe('');
  });

  it('lets no name break out of the markup', () => {
    const hostile = {...team('a', ['2022-07-01']), label: '</text><script>', permalink: '"><b>'};
    const svg = drawLineage({teams: [hostile, team('b', ['2022-09-01'])], steps: STEP});
    expect(svg).not.toMatch(/<script|"><b>/);
  });
});
