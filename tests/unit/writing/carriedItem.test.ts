import {describe, expect, it} from 'vitest';
import {buildArchive} from '../../../plugins/minutes/model/buildArchive';
import {findActionThreads} from '../../../plugins/minutes/model/actionThreads';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {toCarriedItem} from '../../../plugins/minutes/writing/carriedItem';
import {NO_REGISTRY} from '../model/sampleFile';

/** What is carried of the items of some minutes, by the name of their file. */
function carriedOf(files: Record<string, string>): string[] {
  const {teams} = buildArchive({
    files: Object.entries(files).map(([path, text]) => ({
      path,
      hash: path,
      hits: [],
      parsed: readMinutes(Buffer.from(text), {privacy: DEFAULT_PRIVACY}),
    })),
    registry: NO_REGISTRY,
    rules: createAddressRules('/minutes'),
  });
  return findActionThreads(teams).map((thread) =>
    toCarriedItem(thread, files[thread.last.meeting.path] ?? '', 'iaas', (text) =>
      text.includes('secret'),
    ),
  );
}

const one = (lines: string) =>
  carriedOf({'iaas/20240214.md': `# 2024-02-14\n\n## Disks\n\n${lines}\n`})[0];
const FROM = '  - from [2024-02-14](20240214.md#disks)\n';

describe('toCarriedItem', () => {
  it.each([
    [
      '- **AI** @kim: open [PR](https://example.org/1)\n  and say so\n  - in progress',
      '- **AI** @kim: open [PR](https://example.org/1)\n  and say so\n',
    ],
    ['1. AI @kim: ask `them`', '- AI @kim: ask `them`\n'],
    ['> - AI @kim: ask', '- AI @kim: ask\n'],
    ['AI: @kim asks', '- AI: @kim asks\n'],
    ['- [ ] AI @kim: ask', '- [ ] AI @kim: ask\n'],
    [
      '- Who?\n    - AI @kim: ask all of these:\n        - the board\n        - the team',
      '- AI @kim: ask all of these:\n    - the board\n    - the team\n',
    ],
    ['- Ask <them>\n  - AI @kim', '- Ask \\<them> AI @kim\n'],
  ])('carries %j as written', (lines, item) => {
    expect(one(lines)).toBe(item + FROM);
  });

  it('names the place once where what is carried goes on in items below it', () => {
    const task = '- AI @kim: ask all of these:\n  - the board\n';
    const [item] = carriedOf({
      'iaas/20240214.md': `# 2024-02-14\n\n## Disks\n\n${task}`,
      'iaas/20240221.md': `# 2024-02-21\n\n## Open action items\n\n${task}${FROM}`,
    });
    expect(item).toBe(task + FROM);
  });

  it('takes what is masked from the masked text', () => {
    expect(one('- AI @kim: [ask](https://example.org/secret)')).toBe(`- AI @kim: ask\n${FROM}`);
  });

  it('names the meeting that raised it, in the words of the last one', () => {
    const [item] = carriedOf({
      'iaas/20240214.md': '# 2024-02-14\n\n## Disks\n\n- AI @kim: write the page on disks\n',
      'iaas/20240221.md':
        '# 2024-02-21\n\n## Check AIs\n\n- AI @kim: write the page on all disks\n  - open\n',
    });
    expect(item).toBe(`- AI @kim: write the page on all disks\n${FROM}`);
  });
});
