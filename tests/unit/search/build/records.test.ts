import {describe, expect, it} from 'vitest';
import {toRecords} from '../../../../plugins/minutes/search/build/records';
import {siteOf} from '../sampleIndex';

const PRIVATE = `# 2024-01-02

Minutes by @minutetaker

## Participants

- @attendee (Guestcorp)
- Renate Anwesend

## Images

<!-- hiddenremark: ask @secretary -->
- Built on Tuesday, write to kim.private@example.org <!-- inlineremark -->

<!--
## Hiddenheading

- Hiddenitem
-->
`;

const recordsOf = (text: string, path = 'iaas/20240102.md') =>
  toRecords(siteOf({[path]: text})).flatMap(({sections}) => sections);

describe('what can be found of a document', () => {
  it('is its text, but neither participants, comments nor addresses', () => {
    const records = recordsOf(PRIVATE);
    expect(records.map(({heading}) => heading)).not.toContain('Participants');
    const everything = JSON.stringify(records).toLowerCase();
    expect(everything).toContain('tuesday');
    const hidden =
      'attendee guestcorp renate anwesend remark secretary hiddenh hiddeni kim.p example.org';
    expect(hidden.split(' ').filter((word) => everything.includes(word))).toEqual([]);
  });

  it('is not what stands for something masked', () => {
    const [record] = recordsOf('# Images\n\n- ask kim.private@example.org for access\n');
    expect(record?.lines[0]?.text).toContain('[e-mail address hidden]');
    expect(record?.terms.text).toEqual(['ask', 'for', 'access']);
  });

  it('leaves out a title that only says date and team, and keeps one with text', () => {
    expect(
      recordsOf('# Team IaaS 2024-01-02\n\n## Images\n\n- built\n').map(({anchor}) => anchor),
    ).toEqual(['images']);
    expect(
      recordsOf('# Team IaaS 2024-01-02\n\nShort one.\n\n## Images\n').map(({anchor}) => anchor),
    ).toEqual(['team-iaas-2024-01-02', 'images']);
  });

  it('begins before the first heading', () => {
    expect(recordsOf('Short one.\n\n# Images\n\n- built\n').map(({anchor}) => anchor)).toEqual([
      '',
      'images',
    ]);
  });

  it('has the headings above each section, without the title and the agenda', () => {
    const records = recordsOf(
      '# Team IaaS 2024-01-02\n\n## Agenda\n\n### Images\n\n#### Ubuntu\n\n- built\n',
    );
    expect(records.map(({heading, headingPath}) => [...headingPath, heading].at(-2))).toContain(
      'Images',
    );
    expect(records.flatMap(({headingPath}) => headingPath)).not.toContain('Agenda');
    expect(records.flatMap(({headingPath}) => headingPath)).not.toContain('Team IaaS 2024-01-02');
  });

  it('names issues whose address alone is given, and standards with their version', () => {
    const [record] = recordsOf(
      '# Images\n\n- [this](https://github.com/SovereignCloudStack/standards/issues/859)\n- scs-0104-v1\n',
    );
    expect(record?.terms.text).toEqual(expect.arrayContaining(['standards#859', 'scs-0104-v1']));
    expect(record?.references).toEqual(['SovereignCloudStack/standards#859', 'scs-0104-v1']);
  });

  it('says of each line what it is marked as, the surer before the less sure', () => {
    const [record] = recordsOf(
      '# Images\n\n- Ubuntu\n- Decision: we take Debian\n- AI @kim: build it\n- We agreed to wait\n- @kim will ask\n',
    );
    expect([...(record?.kinds ?? [])].map(([line, {kind}]) => `${line} ${kind}`).sort()).toEqual([
      '4 decision',
      '5 action',
      '6 likely',
      '7 probable',
    ]);
    expect(record?.items.map(({kind}) => kind)).toEqual([
      'probable',
      'action',
      'likely',
      'decision',
    ]);
  });

  it('is there once where a file is a copy, and in the order of paths', () => {
    const text = `# Images\n\n${'- Built on Tuesday by the machine in the corner of the room\n'.repeat(3)}`;
    const site = siteOf({
      'ops/20240102.md': text,
      'iaas/20240103.md': text,
      'iaas/20230102.md': '# A\n\n- b\n',
    });
    const paths = toRecords(site).map(({meeting}) => meeting.path);
    expect(paths).toEqual(['iaas/20230102.md', 'iaas/20240103.md']);
  });
});
