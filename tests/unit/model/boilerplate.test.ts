import {expect, it} from 'vitest';
import {findBoilerplate} from '../../../plugins/minutes/model/boilerplate';
import {read} from '../reading/read';

it('takes what a team repeats for its template, but not what it still has to do', () => {
  const text = '- bring your own ideas to the meeting\n- AI @kim: move the Ceph issue forward';
  const documents = Array.from({length: 7}, () => ({team: 'iaas', parsed: read(text)}));
  const isBoilerplate = findBoilerplate(documents);
  expect(isBoilerplate('iaas', 'bring your own ideas to the meeting')).toBe(true);
  expect(isBoilerplate('iaas', 'AI @kim: move the Ceph issue forward')).toBe(false);
});
