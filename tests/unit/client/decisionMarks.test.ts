import {expect, it, vi} from 'vitest';

// The texts are not translated here.
vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {message: string}, {date = ''} = {}) => message.replace('{date}', date),
}));
const {fillInMarks} = await import('../../../plugins/minutes/client/decisionMarks');

const TOKEN = '<minutes-decision n="0"></minutes-decision>';
const team = {slug: 'iaas', label: 'Team IaaS', permalink: '/minutes/iaas'};

it('says what a decision rests on, what it is about and where it came up next', () => {
  const html = fillInMarks(`<li>wait${TOKEN}</li>`, [
    {
      evidence: 'likely',
      topics: [{slug: 'ovn', name: 'OVN & <friends>', permalink: '/minutes/topics/ovn'}],
      next: {
        meeting: {permalink: '/minutes/iaas/20230201', title: 'Later', date: '2023-02-01', team},
        anchor: 'ovn',
      },
    },
  ]);
  expect(html).toBe(
    '<li>wait <span class="minutes-derived minutes-decision" role="note" data-evidence="likely">' +
      'Likely a decision, by its wording · <a href="/minutes/topics/ovn">OVN &amp; &lt;friends&gt;</a> · ' +
      '<a href="/minutes/iaas/20230201#ovn">came up again on 2023-02-01</a></span></li>',
  );
});

it('leaves nothing where a decision is not known', () => {
  expect(fillInMarks(`<li>wait${TOKEN}</li>`, [])).toBe('<li>wait</li>');
});
