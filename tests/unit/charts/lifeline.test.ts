import {describe, expect, it} from 'vitest';
import {drawLifeline} from '../../../plugins/minutes/charts/lifeline';
import type {LifelineRow, Strength} from '../../../plugins/minutes/charts/types';

function row(label: string, meetings: [string | undefined, Strength, number][]): LifelineRow {
  const team = {slug: label, label, permalink: `/minutes/${label}`};
  return {
    team,
    meetings: meetings.map(([date, strength, hits]) => ({
      meeting: {permalink: `/minutes/${label}/${date}`, title: `${label}, ${date}`, date, team},
      strength,
      hits,
    })),
  };
}

describe('drawLifeline', () => {
  it('puts the team with most mentions on top', () => {
    const svg = drawLifeline([
      row('Few', [['2023-01-01', 'text', 1]]),
      row('Many', [['2023-01-08', 'text', 5]]),
    ]);
    expect(svg.indexOf('>Many<')).toBeLessThan(svg.indexOf('>Few<'));
  });

  it('tells the three strengths apart by shape and by word', () => {
    const svg = drawLifeline([
      row('A', [
        ['2023-01-01', 'heading', 1],
        ['2023-02-01', 'text', 1],
        ['2023-03-01', 'passing', 1],
      ]),
    ]);
    for (const strength of ['heading', 'text', 'passing']) {
      expect(svg).toContain(`minutes-chart__mark--${strength}`);
      expect(svg).toContain(`(&minutes-${strength}=;)`);
    }
    expect(new Set(svg.match(/ r="[\d.]+"/g)).size).toBe(3);
  });

  it('puts a diamond on the meeting in which something was decided', () => {
    const plain = row('A', [['2023-01-01', 'text', 1]]);
    const decided = row('B', [['2023-02-01', 'text', 1]]);
    decided.meetings.forEach((meeting) => (meeting.decided = true));
    const marks = drawLifeline([plain, decided]).match(/<a .*?<\/a>/g);
    const [diamond, ...others] = (marks ?? []).filter((mark) => mark.includes('__decision'));
    expect(others).toEqual([]);
    expect(diamond).toContain('/minutes/B/2023-02-01');
    expect(diamond).toContain('&minutes-decided=;');
  });

  it('orders dots by time from left to right and places a month between its ends', () => {
    const svg = drawLifeline([
      row('A', [
        ['2023-03-01', 'text', 1],
        ['2023-02', 'text', 1],
        ['2023-02-01', 'text', 1],
      ]),
    ]);
    const at = [...svg.matchAll(/aria-label="A, ([\d-]+) .*?cx="([\d.]+)"/g)]
      .sort((a, b) => Number(a[2]) - Number(b[2]))
      .map((match) => match[1]);
    expect(at).toEqual(['2023-02-01', '2023-02', '2023-03-01']);
  });

  it('leaves out what has no date, and draws nothing where nothing has one', () => {
    const svg = drawLifeline([
      row('A', [
        [undefined, 'text', 1],
        ['2023-02-01', 'text', 1],
      ]),
      row('B', [[undefined, 'text', 9]]),
    ]);
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).not.toContain('>B<');
    expect(drawLifeline([row('B', [[undefined, 'text', 9]])])).toBe('');
  });

  it('gives a single meeting a place within the drawing', () => {
    const svg = drawLifeline([row('A', [['2023-02-01', 'text', 1]])]);
    expect(svg).toMatch(/cx="[\d.]+"/);
    expect(svg).not.toContain('NaN');
  });

  it('stays of bounded width, with labels that do not overlap, where a date is far off', () => {
    const svg = drawLifeline([
      row('A', [
        ['1823-02-01', 'text', 1],
        ['2023-02-01', 'text', 1],
      ]),
    ]);
    expect(Number(/--lifeline[^>]* width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(3000);
    const labels = [...svg.matchAll(/<text x="(\d+)" y="12">/g)].map((match) => Number(match[1]));
    const gaps = labels.sort((a, b) => a - b).map((at, index) => at - (labels[index - 1] ?? -99));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(34);
  });

  it('lets no label or title break out of the markup', () => {
    const svg = drawLifeline([row('<img onerror=x>"&', [['2023-02-01', 'text', 1]])]);
    expect(svg).not.toContain('<img');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;|minutes-text=;)/);
  });

  it('writes a long label in two lines and keeps it whole in the tooltip', () => {
    const label = 'SIG Standardization & Certification';
    const svg = drawLifeline([row(label, [['2023-02-01', 'text', 1]])]);
    expect(svg).toContain('aria-label="SIG Standardization &amp; Certification"');
    expect([...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
      'SIG Standardization &amp;',
      'Certification',
    ]);
  });

  it('cuts a label that two lines cannot hold', () => {
    const svg = drawLifeline([row('x'.repeat(500), [['2023-02-01', 'text', 1]])]);
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
    expect(lines.join('')).toMatch(/^x{21}…$/);
  });
});
