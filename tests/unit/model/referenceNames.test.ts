import {describe, expect, it} from 'vitest';
import {findReferenceName} from '../../../plugins/minutes/model/referenceNames';
import type {LinkRef, Reference} from '../../../plugins/minutes/reading/types';
import {makeMeeting, makeSection} from '../meeting';

const URL = 'https://github.com/o/issues/issues/332';

/** A meeting that links to the reference with a text, in an item or as the heading. */
function naming(day: number, text: string, heading?: string, href = URL) {
  const place: Reference = {
    id: 'o/issues#332',
    kind: 'issue',
    section: 0,
    line: heading === undefined ? 4 : 3,
    text,
  };
  const link: LinkRef = {href, text, section: 0, line: place.line};
  const meeting = makeMeeting(`iaas/2023030${day}.md`, {
    sections: [
      makeSection({
        anchor: 'x',
        level: 2,
        heading: heading ?? 'Any other business',
        startLine: 3,
        lines: [{line: 4, text: `see ${text} for more`}],
      }),
    ],
    references: [place],
    links: [link],
  });
  return {meeting, places: [place]};
}

const nameOf = (...mentions: ReturnType<typeof naming>[]) =>
  findReferenceName({kind: 'issue', mentions});

describe('findReferenceName', () => {
  it('takes the words that most meetings link with, the newest spelling of them', () => {
    const name = nameOf(
      naming(3, 'LBaaS with OVN'),
      naming(2, 'LBaaS with OVN (#332)'),
      naming(1, 'an older name'),
    );
    expect(name).toBe('LBaaS with OVN');
  });

  it('takes a heading that names this reference alone, without number and kind', () => {
    expect(nameOf(naming(1, '#332', 'PR: LBaaS with OVN (#332)'))).toBe('LBaaS with OVN');
    const both = naming(1, '#332', 'LBaaS with OVN #332, #333');
    const other: Reference = {...both.places[0], id: 'o/issues#333'} as Reference;
    both.meeting.parsed.references.push(other);
    expect(nameOf(both)).toBeUndefined();
  });

  it.each([
    '#332',
    'issues/#332',
    URL,
    'here',
    'this PR',
    'Pull request 332',
    'comment by @kim-iaas',
  ])('finds no name in “%s”', (text) => expect(nameOf(naming(1, text))).toBeUndefined());

  it('finds none in a sentence, across a number, and where a link leads to a comment', () => {
    expect(nameOf(naming(1, 'Volume types got merged'))).toBeUndefined();
    expect(nameOf(naming(1, 'Test script #332 entropy tests'))).toBeUndefined();
    expect(
      nameOf(naming(1, 'remarks on the draft', undefined, `${URL}#issuecomment-1`)),
    ).toBeUndefined();
  });

  it('wants two meetings to call a standard so', () => {
    const standard = (...mentions: ReturnType<typeof naming>[]) =>
      findReferenceName({kind: 'standard', mentions});
    expect(standard(naming(2, 'Image properties'))).toBeUndefined();
    expect(standard(naming(2, 'Image properties'), naming(1, 'Image properties'))).toBe(
      'Image properties',
    );
  });
});
