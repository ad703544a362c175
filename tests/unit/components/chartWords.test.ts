import {expect, it, vi} from 'vitest';
import german from '../../../plugins/minutes/translations/de/plugin-minutes.json';
import {drawActivity} from '../../../plugins/minutes/charts/activity';
import {drawCoverage} from '../../../plugins/minutes/charts/coverage';
import {createDateFormat} from '../../../plugins/minutes/client/createDateFormat';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({id}: {id: keyof typeof german}) => german[id],
}));
const {fillInWords} = await import('../../../plugins/minutes/components/MinutesChart/chartWords');

const formats = {
  meetings: (count: number) => `${count} Sitzungen`,
  monthAndYear: createDateFormat('de').monthAndYear,
};

const drawWeek = (title: string) =>
  drawCoverage({
    years: [
      {
        year: 2023,
        weeks: [{week: 3, date: '2023-01-16', state: 'cancelled', permalink: '/a', title}],
      },
    ],
  });

it('says words, months and numbers of a chart in German', () => {
  const months = {'2023-03': {count: 2, permalink: '/a'}};
  const teams = [{label: 'Team IaaS', permalink: '/iaas', months}];
  const activity = fillInWords(drawActivity({teams, from: '2023-01', to: '2023-04'}), formats);
  expect(activity).toContain('aria-label="Team IaaS, März 2023: 2 Sitzungen"');
  const coverage = fillInWords(drawWeek('Team IaaS'), formats);
  expect(coverage).toContain('aria-label="Team IaaS (ausgefallen)"');
  expect(coverage).toContain('>Woche</text>');
  expect(activity + coverage).not.toContain('&minutes-');
});

it('takes nothing that minutes say for a word of its own', () => {
  const svg = fillInWords(drawWeek('&minutes-week=;'), formats);
  expect(svg).toContain('aria-label="&amp;minutes-week=; (ausgefallen)"');
});
