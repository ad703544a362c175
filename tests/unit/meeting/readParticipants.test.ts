import {describe, expect, it} from 'vitest';
import {assignRoles} from '../../../plugins/minutes/reading/meeting/assignRoles';
import {readParticipants} from '../../../plugins/minutes/reading/meeting/readParticipants';
import {sectionsOf} from './sectionsOf';

function participants(markdown: string): string[] {
  const sections = sectionsOf(markdown);
  return readParticipants(sections, assignRoles(sections));
}

const below = (list: string) => participants(`# 2023-01-25\n\n## Participants\n\n${list}`);

describe('readParticipants', () => {
  it('reads handles as written, each once, and drops annotations', () => {
    const list =
      '- @artificial-intelligence (joined later)\n- @cah\\_hbaum\n- @felix.huettner\n- @JuanPTM (until 13:30)\n- @juanptm\n- ed (@itrich)\n- Marvin Frommhold (@depressiveRobot)\n-\n';
    expect(below(list)).toEqual([
      '@artificial-intelligence',
      '@cah_hbaum',
      '@felix.huettner',
      '@JuanPTM',
      '@itrich',
      '@depressiveRobot',
    ]);
  });

  it('takes names and bare handles where no handle is given', () => {
    expect(below('* Heiko Krämer\n* jnull\n* Florian & Max from Zitadel (@one and @two)')).toEqual([
      'Heiko Krämer',
      'jnull',
      '@one',
      '@two',
    ]);
  });

  it('leaves out who is sick, excused, struck, or still on the way', () => {
    const list =
      '- @a\n- @b (sick)\n- ~~@c~~\n- (@d is still travelling and will join later)\n- @e (traveling)\n- Excused: @f, @g\n\nAbsent:\n\n- @h\n';
    expect(below(list)).toEqual(['@a', '@e']);
  });

  it('leaves out those named in a section of excused people, even where listed before', () => {
    const text = '# 2023-02-27\n## Participants\n- @a\n- @b\n### Excused:\n- @b\n## Agenda\n';
    expect(participants(text)).toEqual(['@a']);
  });

  it('never gives an e-mail address or a Matrix id', () => {
    const list =
      '* kurt Garloff <garloff@example.org>\n* someone@example.org\n* @gtema (matrix: @gtema:matrix.org)\n* @all';
    expect(below(list)).toEqual(['kurt Garloff', '@gtema']);
  });

  it('reads lines without list marks, and stops at another label', () => {
    expect(below('@a\n@b\n< @c\n\nAgenda:\n\n- @d')).toEqual(['@a', '@b', '@c']);
  });

  it('does not take a stray line of prose for a name', () => {
    expect(below('- @a\n\nTalk about a place where documents are\nhosted\n')).toEqual(['@a']);
  });

  it('reads people in groups, but not what is noted below a person', () => {
    expect(below('* Univention\n  * Arvid, Juan Pedro\n* @a\n  * joined for item 2')).toEqual([
      'Arvid',
      'Juan Pedro',
      '@a',
    ]);
  });

  it('counts who is ticked where a list has ticks', () => {
    expect(below('- [x] @a\n- [ ] @b\n')).toEqual(['@a']);
  });

  it('finds a label without a heading', () => {
    expect(
      participants('## 2023-01-27\nParticipants:\n* @a\n* @b\n\n## Recurring items\n* @c'),
    ).toEqual(['@a', '@b']);
    expect(
      participants('# 2025-01-27\n* Participants:\n  * @a\n* Excused:\n  * @b\n* Topic by @c'),
    ).toEqual(['@a']);
    expect(participants('# 2022-08-29\nParticipation: @a, @b\n\n## Agenda\n- @c')).toEqual([
      '@a',
      '@b',
    ]);
  });

  it('leaves out those under a heading of their own, wherever it stands', () => {
    const text = '# 2025-03-03\n## Attendees (2)\n1. @a\n2. @b\n## Regrets\n- @b\n- @z';
    expect(participants(text)).toEqual(['@a']);
  });

  it('takes a bare list of handles below the title only where nothing else says who came', () => {
    expect(participants('# 2022-10-05\n* @a\n* @b\n\n## Agenda')).toEqual(['@a', '@b']);
    expect(participants('# 2022-10-05\n* @a\n\n## Participants\n* @b')).toEqual(['@b']);
  });

  it('does not lose people over items that merely begin with "missing"', () => {
    expect(
      participants('# 2023-01-25\n## Participants\n- @a\n## Agenda\n- missing review by @a'),
    ).toEqual(['@a']);
  });

  it('gets to the end of hostile lines', () => {
    const list = `- @a${' '.repeat(50_000)}\n- ${'x'.repeat(100_000)}\n- ${'('.repeat(50_000)}`;
    expect(below(list)).toContain('@a');
  });

  it('reads the names of a table, not what else its rows say', () => {
    const table =
      '| Name | Short | Organisation |\n| --- | --- | --- |\n| Ann Example | AEX | Soup |';
    expect(below(table)).toEqual(['Ann Example']);
    const handles =
      '| No | GitHub handle | Present |\n| - | - | - |\n| 1 | @a | x |\n| 2 | @b | no |';
    expect(below(handles)).toEqual(['@a']);
  });

  it('reads who is present in bold, in a line at the top, and in German', () => {
    expect(participants('# Crew\n\n**Present:** Ann Example, Ben Sample\n\n## Soup')).toEqual([
      'Ann Example',
      'Ben Sample',
    ]);
    expect(participants('# Crew\n\nPresent:\n\n- @a\n\n## Soup')).toEqual(['@a']);
    expect(participants('# Crew\n\n## Anwesende Mitglieder\n\n- @a')).toEqual(['@a']);
    expect(participants('# Crew\n\n## A\n\n## B\n\nPresent: @a shows slides')).toEqual([]);
  });

  it('leaves out who is not there, and placeholders', () => {
    expect(below('- @a\n- not: @b, @c')).toEqual(['@a']);
    expect(below('TODO')).toEqual([]);
    expect(below('- TODO: fill in\n- NN\n- test')).toEqual([]);
  });
});
