import {describe, expect, it} from 'vitest';
import {drawCoverage} from '../../../plugins/minutes/charts/coverage';

const week = (number: number, state: 'held' | 'cancelled' = 'held', title = 'Team A') => ({
  week: number,
  date: '2023-01-02',
  state,
  permalink: `/minutes/a/${number}`,
  title,
});

describe('drawCoverage', () => {
  it('draws years oldest first and a link per meeting, outside the tab order', () => {
    const svg = drawCoverage({
      years: [
        {year: 2024, weeks: [week(1)]},
        {year: 2023, weeks: [week(52)]},
      ],
    });
    expect(svg.indexOf('>2023<')).toBeLessThan(svg.indexOf('>2024<'));
    expect(svg.match(/<a /g)).toHaveLength(2);
    expect(svg.match(/<a [^>]*tabindex="-1"/g)).toHaveLength(2);
  });

  it('says that a meeting was cancelled', () => {
    const svg = drawCoverage({years: [{year: 2023, weeks: [week(3, 'cancelled')]}]});
    expect(svg).toContain('aria-label="Team A (&minutes-cancelled=;)"');
  });

  it('keeps both links where two meetings fall in one week, side by side', () => {
    const svg = drawCoverage({years: [{year: 2023, weeks: [week(3), week(3)]}]});
    const places = [...svg.matchAll(/data-week="2023-3" x="([\d.]+)"/g)].map((match) => match[1]);
    expect(new Set(places).size).toBe(2);
  });

  it('has room for week 53 and passes over a week that no year has', () => {
    const svg = drawCoverage({years: [{year: 2020, weeks: [week(53), week(54)]}]});
    expect(svg).toContain('data-week="2020-53"');
    expect(svg).not.toContain('data-week="2020-54"');
  });

  it('lets no title break out of the markup', () => {
    const svg = drawCoverage({
      years: [{year: 2023, weeks: [week(3, 'held', '</title><script>"x"</script>')]}],
    });
    expect(svg).not.toContain('<script');
  });
});
