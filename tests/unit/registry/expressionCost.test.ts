import {describe, expect, it} from 'vitest';
import {findSlowPart} from '../../../plugins/minutes/registry/expressionCost';

describe('findSlowPart', () => {
  it.each([
    '(a+)+',
    '(a|a)*b',
    '(?:a|aa)+b',
    '((a)*)*b',
    '(?:(?:a?)){30}',
    '(.*a){25}',
    '(?<name>a{2,})+',
    '((a|b)c)+?',
  ])('refuses /%s/, a repeated group with more than one way through it', (source) => {
    expect(findSlowPart(source)).toContain('repeats a group');
  });

  it.each(['a*a*a*b', '.*x.*y.*z', 'a{2,}b+c*'])('refuses /%s/, which repeats thrice', (source) => {
    expect(findSlowPart(source)).toContain('repeat without end');
  });

  it('refuses more alternatives than a line can be tried with', () => {
    expect(findSlowPart('x?'.repeat(30))).toContain('alternatives');
    expect(findSlowPart('(?:a|a)'.repeat(30))).toContain('alternatives');
  });

  it.each([
    'VP-?0?6[a-e]?(?:-\\d)?',
    'R(?:elease)? ?[3-9](?:\\.\\d+)?',
    '(?<!\\bsig (?:std|stand\\w*)? ?(?:&|/|and)? ?)certification',
    '(?:abc){2}',
    '[(|)*+]{3}\\(\\*\\+',
    'stor(?:age|e)\\b.*bucket',
  ])('lets /%s/ pass', (source) => {
    expect(findSlowPart(source)).toBeUndefined();
  });
});
