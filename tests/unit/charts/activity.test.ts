import {describe, expect, it} from 'vitest';
import {drawActivity} from '../../../plugins/minutes/charts/activity';
import {drawSparkline} from '../../../plugins/minutes/charts/sparkline';

const team = (months: Record<string, number>) => ({
  label: 'Team <A>',
  permalink: '/minutes/a',
  months: Object.fromEntries(
    Object.entries(months).map(([month, count]) => [month, {count, permalink: `/m/${month}`}]),
  ),
});

describe('drawActivity', () => {
  it('draws a link per month with meetings, darker for more, and says the number', () => {
    const svg = drawActivity({
      teams: [team({'2022-12': 1, '2023-01': 4, '2023-02': 9})],
      from: '2022-12',
      to: '2023-02',
    });
    expect(svg.match(/<rect/g)).toHaveLength(3);
    expect(svg).toMatch(
      /shade--1"[^>]*href="\/m\/2022-12" aria-label="[^"]*2022-12;: &minutes-meetings=1;"/,
    );
    expect(svg).toMatch(
      /shade--3"[^>]*href="\/m\/2023-01" aria-label="[^"]*2023-01;: &minutes-meetings=4;"/,
    );
    expect(svg).toMatch(/shade--4"[^>]*href="\/m\/2023-02"/);
  });

  it('leaves months without meetings and months out of range empty', () => {
    const svg = drawActivity({
      teams: [team({'2022-12': 0, '2024-01': 2})],
      from: '2022-12',
      to: '2023-02',
    });
    expect(svg).not.toContain('<rect');
  });

  it('labels each January, and the first month unless a January follows at once', () => {
    const svg = drawActivity({teams: [team({'2022-12': 1})], from: '2022-12', to: '2024-02'});
    expect([...svg.matchAll(/y="12">(\d{4})</g)].map((match) => match[1])).toEqual([
      '2023',
      '2024',
    ]);
  });

  it('draws nothing for months it cannot read, and no more than fifty years', () => {
    expect(drawActivity({teams: [team({})], from: 'soon', to: '2023-01'})).toBe('');
    const svg = drawActivity({teams: [team({'2023-01': 1})], from: '0001-01', to: '2023-01'});
    expect(Number(/--activity[^>]* width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(8200);
  });

  it('escapes the label', () => {
    const svg = drawActivity({teams: [team({'2023-01': 1})], from: '2023-01', to: '2023-01'});
    expect(svg).toContain('Team &lt;A&gt;');
    expect(svg).not.toContain('<A>');
  });
});

describe('drawSparkline', () => {
  it('is hidden from screen readers unless it has words of its own', () => {
    expect(drawSparkline([1, 2], '')).toContain('aria-hidden="true"');
    expect(drawSparkline([1, 2], 'a "b"')).toContain('role="img" aria-label="a &quot;b&quot;"');
  });

  it('scales to the highest count, shows every count above none, and bears all zeros', () => {
    const tall = (svg: string) =>
      [...svg.matchAll(/width="3" height="(\d+)"/g)].map((match) => Number(match[1]));
    expect(tall(drawSparkline([0, 1, 500], ''))).toEqual([1, 2, 19]);
    expect(tall(drawSparkline([0, 0], ''))).toEqual([1, 1]);
    expect(drawSparkline([], '')).toBe('');
  });
});
