import {describe, expect, it} from 'vitest';
import {findOpenMatters} from '../../../plugins/minutes/model/openMatters';
import {makeMeeting, makeSection} from '../meeting';

const mattersIn = (...texts: string[]) => {
  const lines = texts.map((text, i) => ({line: i + 1, text}));
  const {putOff, pending} = findOpenMatters([
    makeMeeting('iaas/20230101.md', {sections: [makeSection({heading: 'Storage', lines})]}),
  ]);
  return {putOff: putOff.map(({text}) => text), pending: pending.map(({text}) => text)};
};

describe('findOpenMatters', () => {
  it.each([
    'postponed',
    'out of time',
    'moved to next week',
    'continue the discussion next time',
    'Images: next meeting',
    'not discussed today',
  ])('finds what was put off: %s', (text) => {
    expect(mattersIn(text)).toEqual({putOff: [text], pending: []});
  });

  it.each(['Decision needed: which one?', 'to be decided', 'nothing decided', 'decide next week'])(
    'finds a decision still to be taken: %s',
    (text) => {
      expect(mattersIn(text)).toEqual({putOff: [], pending: [text]});
    },
  );

  it.each([
    'Kim is on vacation next week',
    'Decision: wait',
    'in all time zones',
    'runs every week',
  ])('leaves alone: %s', (text) => {
    expect(mattersIn(text)).toEqual({putOff: [], pending: []});
  });

  it('reads headings too, and no participants', () => {
    const {putOff} = findOpenMatters([
      makeMeeting('iaas/20230101.md', {
        sections: [
          makeSection({heading: 'Participants: postponed', role: 'participants'}),
          makeSection({heading: 'Images (postponed)'}),
        ],
      }),
    ]);
    expect(putOff.map(({section}) => section)).toEqual([1]);
  });
});
