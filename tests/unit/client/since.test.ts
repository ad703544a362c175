import {describe, expect, it} from 'vitest';
import {
  addVisit,
  dayAfter,
  isSince,
  parseSince,
  readVisits,
} from '../../../plugins/minutes/client/since';

describe('parseSince', () => {
  it('reads a day, and a month or a year as its first day', () => {
    expect(parseSince('?since=2024-03-01')).toEqual({kind: 'since', day: '2024-03-01'});
    expect(parseSince('?a=b&since=2024-03')).toEqual({kind: 'since', day: '2024-03-01'});
    expect(parseSince('since=2024')).toEqual({kind: 'since', day: '2024-01-01'});
  });

  it('shows a wrong date as wrong, days that the calendar lacks among them', () => {
    for (const text of ['yesterday', '2024-02-30', '2024-13', '1.3.2024', '24-03-01']) {
      expect(parseSince(`?since=${text}`)).toEqual({kind: 'wrong', text});
    }
  });

  it('takes no date for everything', () => {
    expect(parseSince('')).toEqual({kind: 'all'});
    expect(parseSince('?since=')).toEqual({kind: 'all'});
  });
});

describe('isSince', () => {
  it('counts the day itself, and a month that may reach it', () => {
    expect(isSince('2024-03-01', '2024-03-01')).toBe(true);
    expect(isSince('2024-02-29', '2024-03-01')).toBe(false);
    expect(isSince('2024-03', '2024-03-20')).toBe(true);
    expect(isSince('2024-02', '2024-03-01')).toBe(false);
    expect(isSince('', '2024-03-01')).toBe(false);
  });
});

describe('dayAfter', () => {
  it('goes over ends of months and years', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2023-12-31')).toBe('2024-01-01');
    expect(dayAfter('2024-12')).toBe('2025-01-01');
  });
});

describe('visits', () => {
  const FIRST = {day: '2024-03-01', newest: '2024-02-20'};
  const SECOND = {day: '2024-03-09', newest: '2024-03-05'};

  it('keeps the visit before, and takes two on a day for one', () => {
    const once = addVisit({}, '/a', FIRST);
    expect(once['/a']).toEqual({last: FIRST});
    const twice = addVisit(once, '/a', SECOND);
    expect(twice['/a']).toEqual({last: SECOND, before: FIRST});
    expect(addVisit(twice, '/a', SECOND)['/a']).toEqual({last: SECOND, before: FIRST});
    expect(addVisit(twice, '/b', SECOND)['/a']).toEqual(twice['/a']);
  });

  it('forgets the pages that were not seen for longest', () => {
    let visits = addVisit({}, '/old', FIRST);
    for (let i = 0; i < 300; i += 1) {
      visits = addVisit(visits, `/${i}`, SECOND);
    }
    expect(Object.keys(visits)).toHaveLength(300);
    expect(visits['/old']).toBeUndefined();
  });

  it('reads what it wrote, and nothing that others left there', () => {
    const visits = addVisit(addVisit({}, '/a', FIRST), '/a', SECOND);
    expect(readVisits(JSON.stringify(visits))).toEqual(visits);
    for (const stored of [
      null,
      '',
      'no JSON',
      '[1]',
      'null',
      '{"/a":null}',
      '{"/a":{"last":{}}}',
    ]) {
      expect(readVisits(stored)).toEqual({});
    }
    const broken = {'/a': {last: FIRST, before: {day: '<b>', newest: 'x'}}};
    expect(readVisits(JSON.stringify(broken))).toEqual({'/a': {last: FIRST}});
  });
});
