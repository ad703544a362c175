import {describe, expect, it} from 'vitest';
import {assignRoles} from '../../../plugins/minutes/reading/meeting/assignRoles';
import {isCancelled} from '../../../plugins/minutes/reading/meeting/cancelled';
import {readDescriptiveTitle} from '../../../plugins/minutes/reading/meeting/descriptiveTitle';
import {readReporters} from '../../../plugins/minutes/reading/meeting/readReporters';
import {sectionsOf} from './sectionsOf';

describe('readDescriptiveTitle', () => {
  const title = (markdown: string) => readDescriptiveTitle(sectionsOf(markdown));

  it.each([
    ['# Incident Zuul outage (2024-06-14)\n## Impact', 'Incident Zuul outage'],
    ['# 20231211 - Quo Vadis Keycloak\n## A', 'Quo Vadis Keycloak'],
    ['2022-10-10\n\n### Storage requirements\n\n## Attendees\n- @a', 'Storage requirements'],
  ])('finds what %j says', (markdown, expected) => {
    expect(title(markdown)).toBe(expected);
  });

  it.each([
    '# 2023-01-25\n## Participants',
    '# SIG Documentation on 2023-01-09\n## A',
    '# Minutes SCS Product Board 2022-10-31\n## A',
    '# 2022-08-03 IaaS Team Meeting\n## A',
    '# 2022-08-08 Overflow slow\n## A',
    '# Backlog\n# 2023-03-13\n## A',
    '### Participants\n- @a\n### Agenda',
    '### First item\n### Second item',
  ])('finds nothing in %j', (markdown) => {
    expect(title(markdown)).toBeUndefined();
  });
});

describe('readReporters', () => {
  const reporters = (markdown: string) => readReporters(sectionsOf(markdown));

  it('takes the answer from the next, indented item, for both duties', () => {
    const text =
      '# 2023-01-25\n## Recurring items\n* Who is presenting in weekly community call and transforming etherpad to minutes?\n  * @a\n* Anything else?\n  * @b';
    expect(reporters(text)).toEqual({minutesBy: ['@a'], reportedBy: ['@a']});
  });

  it('tells the duties apart, and taking minutes from moving them', () => {
    const text =
      '## 2024-11-14\n### Designate people for chores\n- minute taking: @a\n- minutes transfer: @b\n- community call: @c\n### Agenda';
    expect(reporters(text)).toEqual({minutesBy: ['@a'], reportedBy: ['@c']});
  });

  it('takes names, but not what says that nobody was found', () => {
    expect(reporters('# Weekly 2023-02-02\n## Meta\n- Minutes: Jonas').minutesBy).toEqual([
      'Jonas',
    ]);
    expect(reporters('# Weekly 2023-02-02\n## Meta\n- Minutes: none').minutesBy).toEqual([]);
    expect(reporters('# 2023-11-22\n## Minutes transfer\n* AI: Who?').minutesBy).toEqual([]);
  });

  it('does not read the agenda', () => {
    const text = '# 2024-04-18\n## Agenda\n### SIG\nReport by @a\n\nMinutes: @b';
    expect(reporters(text)).toEqual({minutesBy: [], reportedBy: []});
  });
});

describe('isCancelled', () => {
  const cancelled = (markdown: string) => {
    const sections = sectionsOf(markdown);
    return isCancelled(sections, assignRoles(sections));
  };

  it.each(['- skipped', '# 2023-10-09\nMeeting canceled', '# 2024-01-19\n\nNo SIG today.'])(
    'is true for %j',
    (markdown) => expect(cancelled(markdown)).toBe(true),
  );

  it.each([
    '# 2024-06-03\n## Participants\n## Agenda',
    '# 2023-07-05\n## Agenda\n- No meeting next week',
    `# 2023-07-05\n## Agenda\n${'- we talked about the release and more\n'.repeat(8)}- SIG cancelled`,
  ])('is false for %j', (markdown) => expect(cancelled(markdown)).toBe(false));
});
