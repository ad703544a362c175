import {expect, it} from 'vitest';
import {ACTION_WORDS} from '../../../plugins/minutes/reading/meeting/actionWords';
import {createItemLabels} from '../../../plugins/minutes/reading/meeting/itemLabels';
import {toNewMinutes} from '../../../plugins/minutes/writing/newMinutes';

const labels = createItemLabels(ACTION_WORDS);
const ITEM = '- AI @kim: ask\n';

it.each([
  [
    "the team's own heading",
    '# Day\n\n## Check AIs\n\n## Agenda\n',
    '# Day\n\n## Check AIs\n\n- AI @kim: ask\n\n## Agenda\n',
  ],
  ['an underlined one', 'Pending AIs\n---\n\nx\n', 'Pending AIs\n---\n\n- AI @kim: ask\n\nx\n'],
  [
    'one before the agenda',
    '# Day\n\n## Agenda\n',
    '# Day\n\n## Open action items\n\n- AI @kim: ask\n\n## Agenda\n',
  ],
  ['one below the title', '# Day\n', '# Day\n\n## Open action items\n\n- AI @kim: ask\n'],
  [
    'one at the end',
    '# Day\n\n### News\n',
    '# Day\n\n### News\n\n### Open action items\n\n- AI @kim: ask\n',
  ],
])('puts open items below %s', (_, text, written) => {
  expect(toNewMinutes(text, [ITEM], labels)).toBe(written);
});

it('has no heading for them where nothing is open', () => {
  expect(toNewMinutes('# Day\n\n', [], labels)).toBe('# Day\n');
});
