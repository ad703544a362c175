import {describe, expect, it} from 'vitest';
import {findCopies} from '../../../plugins/minutes/model/duplicates';
import {sampleFile} from './sampleFile';

const long: [string, string] = ['Release', 'what we talked about '.repeat(10)];
const copy = (path: string, date?: string) =>
  sampleFile(path, {hash: 'same', headings: [long], ...(date && {date})});

describe('findCopies', () => {
  it('takes the file whose name agrees with its heading for the original', () => {
    const files = [copy('iam/20230816.md', '2023-08-23'), copy('iam/20230823.md', '2023-08-23')];
    expect([...findCopies(files)]).toEqual([['iam/20230816.md', 'iam/20230823.md']]);
  });

  it('takes the first by name where no name agrees', () => {
    expect([...findCopies([copy('b/x.md'), copy('a/x.md')])]).toEqual([['b/x.md', 'a/x.md']]);
  });

  it('does not take two short notes for one meeting', () => {
    const skipped = {hash: 'same', headings: [['', '- skipped']] as [string, string][]};
    const files = [sampleFile('b/20251013.md', skipped), sampleFile('b/20251020.md', skipped)];
    expect(findCopies(files).size).toBe(0);
  });

  it('follows a link that was checked out as text, but not out of the archive', () => {
    const target = copy('events/2022-11-22-x/table.md');
    const link = (path: string, text: string) => sampleFile(path, {headings: [['', text]]});
    const files = [
      target,
      link('docs/20221122.md', '../events/2022-11-22-x/table.md'),
      link('docs/20221123.md', '../../outside/secret.md'),
      link('docs/20221124.md', '../../../../events/2022-11-22-x/table.md'),
      link('docs/20221125.md', 'gone.md'),
      {...link('docs/20221126.md', ''), text: '../docs/20221122.md\n'},
    ];
    expect([...findCopies(files)]).toEqual([
      ['docs/20221122.md', target.path],
      ['docs/20221126.md', target.path],
    ]);
  });

  it('drops links that lead in a circle', () => {
    const a = {...sampleFile('a/a.md'), aliasOf: 'a/b.md'};
    const b = {...sampleFile('a/b.md'), aliasOf: 'a/a.md'};
    expect(findCopies([a, b]).size).toBe(0);
  });
});
