import {describe, expect, it} from 'vitest';
import {createDateFormat} from '../../../plugins/minutes/client/createDateFormat';

describe('createDateFormat', () => {
  const english = createDateFormat('en');

  it('names the weekday of a day, and none where only the month is known', () => {
    expect(english.weekday('2023-01-25')).toBe('Wednesday');
    expect(english.weekday('2023-01')).toBeUndefined();
    expect([0, 3, 6].map(english.weekdayName)).toEqual(['Sunday', 'Wednesday', 'Saturday']);
  });

  it('writes day before month, as titles do, and leaves out what is not known', () => {
    expect(english.dayAndMonth('2023-01-25')).toBe('25 January');
    expect(english.dayAndMonth('2023-01')).toBe('January');
    expect(english.monthAndYear('2023-01-25')).toBe('January 2023');
  });

  it('stays on the same day wherever the reader is', () => {
    const zone = process.env.TZ;
    try {
      for (process.env.TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
        expect(createDateFormat('en').dayAndMonth('2023-01-01')).toBe('1 January');
      }
    } finally {
      process.env.TZ = zone ?? 'UTC';
    }
  });

  it("follows the reader's language", () => {
    expect(createDateFormat('de').monthAndYear('2023-03-01')).toBe('März 2023');
  });

  it('shows a date that is none as it is', () => {
    expect(english.dayAndMonth('2023-02-99')).toBe('2023-02-99');
  });
});
