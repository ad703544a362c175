import {describe, expect, it} from 'vitest';
import {assignRoles} from '../../../plugins/minutes/reading/meeting/assignRoles';
import {sectionsOf} from './sectionsOf';

/** Roles by heading. */
function rolesOf(markdown: string, slideStarts?: string[]): Record<string, string | undefined> {
  const sections = sectionsOf(markdown, slideStarts);
  const roles = assignRoles(sections);
  return Object.fromEntries(sections.map(({text}, index) => [text, roles[index]]));
}

describe('assignRoles', () => {
  it.each([
    'Participants',
    'Participants:',
    'Participants - use of github handle is preferred',
    'Participants  use of github handle is preferred',
    'Participants (GitHub handles preferred)',
    ':family: Participants (github handles preferred)',
    'Particpants',
    'Participantst',
    'Attendees',
    'Who?',
  ])('knows "%s" as the participants', (heading) => {
    expect(rolesOf(`# 2023-01-25\n\n## ${heading}\n\n- @a`)[heading]).toBe('participants');
  });

  it.each([
    'SIG Release -- Call for Participation',
    'Participation',
    'New participants',
    'Low attendance today',
    'Participants survey results',
    'Who is using disk encryption?',
  ])('does not take "%s" for participants', (heading) => {
    expect(rolesOf(`# 2023-01-25\n\n## ${heading}\n\n- @a`)[heading]).toBe('content');
  });

  it('counts a list of people below the participants as participants, an agenda item not', () => {
    const roles = rolesOf(
      '# 2023-02-27\n## Participants\n- @a\n### Excused:\n- @b\n### Remote\n- @c\n### Team IaaS\n- minutes:',
    );
    expect(roles).toMatchObject({
      'Excused:': 'participants',
      Remote: 'participants',
      'Team IaaS': 'content',
    });
  });

  it('keeps chores below chores only where the agenda is still to come', () => {
    const before = rolesOf('# 2023-01-25\n## Housekeeping\n### Announcement\n## Agenda\n### Item');
    expect(before).toMatchObject({Announcement: 'housekeeping', Item: 'content'});
    const after = rolesOf('# 2023-01-25\n## Agenda\n## Recurring items\n### Real item');
    expect(after['Real item']).toBe('content');
    const without = rolesOf('# 2023-01-25\n## Housekeeping\n### Real item');
    expect(without['Real item']).toBe('content');
  });

  it('tells reports about the work from reports in the weekly call', () => {
    const roles = rolesOf(
      '# 2023-01-25\n## Reporting in community call and minutes transfer to repo\n## Report from SIG Central API\n## Vulnerability findings reporting process\n## Minutes PR stuck',
    );
    expect(roles['Reporting in community call and minutes transfer to repo']).toBe('housekeeping');
    expect(roles['Report from SIG Central API']).toBe('content');
    expect(roles['Vulnerability findings reporting process']).toBe('content');
    expect(roles['Minutes PR stuck']).toBe('content');
  });

  it('takes the first slide of a deck, and empty headings above the date, for the title', () => {
    const deck = rolesOf(
      '# Cloud\n## One platform\n## Community Call 2024-02-01\n# Team IaaS\n# Events',
      ['Cloud', 'Team IaaS', 'Events'],
    );
    expect(deck).toMatchObject({Cloud: 'title', 'One platform': 'title', 'Team IaaS': 'content'});
    const late = rolesOf('# Cloud\n## SCS Community Call\n### 2023-10-19\n# Team IaaS');
    expect(late).toMatchObject({'SCS Community Call': 'title', '2023-10-19': 'title'});
  });

  it('finds participants in a heading whose line break was lost', () => {
    const sections = sectionsOf('# 2023-07-27 ## Participants (use of github handle)\n- @a');
    expect(assignRoles(sections)[1]).toBe('participants');
  });

  it('does not take the first of several equal headings for the title', () => {
    expect(rolesOf('### First item\n\ntext\n\n### Second item')['First item']).toBe('content');
  });
});
