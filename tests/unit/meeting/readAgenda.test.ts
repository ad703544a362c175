import {describe, expect, it} from 'vitest';
import {assignRoles} from '../../../plugins/minutes/reading/meeting/assignRoles';
import {readAgenda} from '../../../plugins/minutes/reading/meeting/readAgenda';
import {read} from '../reading/read';
import {anchorsOf, sectionsOf} from './sectionsOf';

function agenda(markdown: string) {
  const sections = sectionsOf(markdown);
  return readAgenda(sections, assignRoles(sections), anchorsOf(sections));
}
const texts = (markdown: string) => agenda(markdown).map(({text}) => text);

describe('readAgenda', () => {
  it('takes the headings directly below "Agenda", housekeeping included', () => {
    const text =
      '# 2023-07-05\n## Participants\n## Recurring items\n### Chores\n## Agenda\n### Housekeeping\n### Images: [PR 314](https://x.org) (@a)\n#### Detail';
    expect(texts(text)).toEqual(['Housekeeping', 'Images: PR 314 (@a)']);
  });

  it('takes the siblings of an "Agenda" that holds a list, before and after it', () => {
    const text = '# 2022-07-18\n## Move\n## Agenda\n* first\n* second\n## First\n## Second';
    expect(texts(text)).toEqual(['Move', 'First', 'Second']);
  });

  it('takes the list where there is nothing but a list, and says where it stands', () => {
    const items = agenda(
      '# 2022-07-18\n## Agenda\n* first item\n  * detail\n* ~~dropped~~\n* second',
    );
    expect(items).toEqual([
      {text: 'first item', anchor: 'agenda', line: 3},
      {text: 'second', anchor: 'agenda', line: 6},
    ]);
  });

  it('looks through headings that only gather the reports of a weekly call', () => {
    const text =
      '# Weekly 2023-02-02\n## Meta\n### Newcomer\n## Team updates\n### Team IaaS\n#### Hacking\n### Team Ops\n## Project Updates\n### Summit';
    expect(texts(text)).toEqual(['Newcomer', 'Team IaaS', 'Team Ops', 'Summit']);
  });

  it('names an item that goes on over several slides once', () => {
    expect(texts('# 2023-10-19\n# Team Ops\n# Team Ops\n# Team Container\n# Team ops')).toEqual([
      'Team Ops',
      'Team Container',
    ]);
  });

  it('takes each slide that comes next, whatever its size, and none that lies below another', () => {
    const deck =
      '# Weekly\n\n---\n\n# Team Ops\n\n----\n\n## Team Ops - Details\n\n---\n\n## Team Ops - Alarms\n\n### No slide\n\n----\n\n---\n\n### Events\n';
    const found = read(deck);
    expect(found.isSlides).toBe(true);
    expect(found.agenda.map(({text}) => text)).toEqual(['Team Ops', 'Team Ops - Alarms', 'Events']);
  });

  it('leaves out struck headings, participants and lists of old tasks', () => {
    const text =
      '## 2025-09-04\n### Participants\n- @a\n### Pending action items\n- x\n### ~~Dropped~~\n### Kept';
    expect(texts(text)).toEqual(['Kept']);
  });

  it('is empty for an empty template', () => {
    expect(texts('# 2024-06-03\n## Participants\n## Agenda')).toEqual([]);
  });

  it('takes the list below "Agenda" although headings for notes and tasks follow', () => {
    const text = '# Crew\n## Agenda\n1. Opening\n2. Soup\n\n## Notes\nServed.\n## Action items';
    expect(texts(text)).toEqual(['Opening', 'Soup']);
    expect(texts('# Crew\n## Agenda\n1. Soup\n\n## Notes\n### Hot soup')).toEqual(['Hot soup']);
  });

  it('looks through what gathers the rest', () => {
    const text = '# Crew\n## Agenda\n### Soup\n### AOB\n#### Bread\n';
    expect(texts(text)).toEqual(['Soup', 'Bread']);
  });
});
