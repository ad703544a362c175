import {describe, expect, it} from 'vitest';
import {findMarks} from '../../../../plugins/minutes/search/engine/markText';

type Marked = {text: string; terms?: Record<string, number[]>; rows?: [string, number[]][]};

/** What is marked in a text, and which words of the query it has. */
function mark({text, terms = {}, rows = []}: Marked): {marked: string[]; words: number[]} {
  const {marks, words} = findMarks(text, {
    terms: new Map(Object.entries(terms)),
    sequences: rows.map(([row, of]) => ({terms: row.split(' '), words: of})),
  });
  return {marked: marks.map(([start, end]) => text.slice(start, end)), words: [...words].sort()};
}

describe('marks in a text', () => {
  it('are whole words, as they are written', () => {
    expect(
      mark({text: 'In NÜRNBERG (Nu\u0308rnberg), nuernbergs 👍', terms: {nuernberg: [0]}}),
    ).toEqual({marked: ['NÜRNBERG', 'Nu\u0308rnberg'], words: [0]});
  });

  it('join where an identifier and its parts are found', () => {
    const text = 'see scs-0214-v2 and scs';
    expect(mark({text, terms: {scs: [0], 'scs-0214-v2': [0], '0214': [0]}}).marked).toEqual([
      'scs-0214-v2',
      'scs',
    ]);
  });

  it('are found for words in a row, whatever stands between them, but not apart', () => {
    const text = 'status-page, Status\n Page; page of the status';
    expect(mark({text, rows: [['status page', [0, 1]]]})).toEqual({
      marked: ['status-page', 'Status\n Page'],
      words: [0, 1],
    });
  });

  it('join where they overlap', () => {
    expect(
      mark({
        text: 'a b c d',
        rows: [
          ['a b c', [0]],
          ['b c d', [1]],
        ],
      }),
    ).toEqual({
      marked: ['a b c d'],
      words: [0, 1],
    });
  });

  it('are none at the end of a text that begins a row', () => {
    expect(mark({text: 'the status', rows: [['status page', [0]]]})).toEqual({
      marked: [],
      words: [],
    });
  });
});
