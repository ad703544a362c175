import {describe, expect, it} from 'vitest';
import {settleRenames} from '../../../plugins/minutes/links/renames';

const files = new Set(['ops/20241010.md', 'iam/20230101.md']);

describe('settleRenames', () => {
  it('follows chains to a file that is there, and the registry before the history', () => {
    const history = new Map([
      ['ops/1.md', 'ops/2.md'],
      ['ops/2.md', 'ops/20241010.md'],
      ['iam/x.md', 'ops/20241010.md'],
    ]);
    const {renames, problems} = settleRenames(history, {'iam/x.md': 'iam/20230101.md'}, files);
    expect(Object.fromEntries(renames)).toEqual({
      'ops/1.md': 'ops/20241010.md',
      'ops/2.md': 'ops/20241010.md',
      'iam/x.md': 'iam/20230101.md',
    });
    expect(problems).toEqual([]);
  });

  it('stops at a file that is there, though its name was once left', () => {
    const history = new Map([
      ['a/1.md', 'iam/20230101.md'],
      ['iam/20230101.md', 'ops/20241010.md'],
    ]);
    expect([...settleRenames(history, {}, files).renames]).toEqual([['a/1.md', 'iam/20230101.md']]);
  });

  it('refuses loops and ends that are not there, and says so of lines of the registry alone', () => {
    const loop = {'a/1.md': 'a/2.md', 'a/2.md': 'a/1.md', 'a/3.md': 'a/4.md'};
    const registered = settleRenames(new Map(), {...loop, 'iam/20230101.md': 'a/1.md'}, files);
    expect([...registered.renames]).toEqual([]);
    expect(registered.problems.map(({message}) => message.split('.md"').length)).toEqual([
      3, 3, 3, 2,
    ]);
    expect(registered.problems.every(({path}) => path === 'renames.yml')).toBe(true);
    const history = settleRenames(new Map(Object.entries(loop)), {}, files);
    expect([...history.renames, ...history.problems]).toEqual([]);
  });
});
