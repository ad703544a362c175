import {expect, it} from 'vitest';
import {sortByLikeness} from '../../../../plugins/minutes/search/engine/nearest';

it('puts first what has a name, or a word of one, most like what was typed', () => {
  const teams = [['container'], ['iaas', 'Team IaaS / Networking'], ['sig-iam', 'SIG IAM']];
  const first = (typed: string) => sortByLikeness(teams, (names) => names, typed)[0]?.[0];
  expect(first('contaner')).toBe('container');
  expect(first('netwrking')).toBe('iaas');
  expect(first('iamm')).toBe('sig-iam');
  expect(sortByLikeness(teams, (names) => names, 'x'.repeat(100_000))).toHaveLength(3);
});
