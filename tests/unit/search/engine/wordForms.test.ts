import {describe, expect, it} from 'vitest';
import {toWordForms} from '../../../../plugins/minutes/search/engine/wordForms';

describe('the other spellings of a word', () => {
  it.each([
    ['organisation', 'organization'],
    ['standardised', 'standardized'],
    ['colours', 'colors'],
    ['behaviour', 'behavior'],
    ['licence', 'license'],
    ['centre', 'center'],
    ['catalogue', 'catalog'],
    ['labelled', 'labeled'],
    ['modelling', 'modeling'],
    ['policies', 'policy'],
    ['backups', 'backup'],
    ['processes', 'process'],
    ['vms', 'vm'],
    ['entscheidungen', 'entscheidung'],
  ])('%s and %s are each among them', (one, other) => {
    expect(toWordForms(one)).toContain(other);
    expect(toWordForms(other)).toContain(one);
  });

  it.each([
    ['our', 'or'],
    ['four', 'for'],
    ['filled', 'filed'],
    ['status', 'statu'],
    ['process', 'proces'],
    ['photographer', 'photograph'],
    ['course', 'corse'],
  ])('%s is not %s', (one, other) => {
    expect(toWordForms(one)).not.toContain(other);
  });

  it('are none for names with digits', () => {
    expect(toWordForms('k8s')).toEqual([]);
  });
});
