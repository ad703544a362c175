import {describe, expect, it} from 'vitest';
import {engineOf} from '../sampleIndex';

/** The lines that searches for one section lead to. */
async function lineOf(text: string, query: string) {
  const {hits} = await engineOf({'iaas/20240102.md': text}).search({query});
  const line = hits[0]?.line;
  return (
    line && {
      line: line.line,
      marked: line.marks.map(([start, end]) => line.text.slice(start, end)),
    }
  );
}

const TEXT = `# Images

- Ubuntu
- Debian and Ubuntu, whole
  on two lines
- Decision: Debian stays
- See [this](https://github.com/SovereignCloudStack/standards/issues/859) and standards#859
- scs-0104-v2 and https://github.com/SovereignCloudStack/issues/pull/7
`;

describe('the line that a hit shows', () => {
  it.each([
    ['ubuntu', 3, ['Ubuntu']],
    ['ubuntu debian', 4, ['Debian', 'Ubuntu']],
    ['"and ubuntu"', 4, ['and Ubuntu']],
    ['two lines', 4, ['two', 'lines']],
    ['debian decision', 6, ['Decision', 'Debian']],
    ['debian is:decision', 6, ['Debian']],
    ['standards#859', 7, ['standards#859']],
    ['ref:standards#859', 7, ['standards#859']],
    ['ref:https://github.com/SovereignCloudStack/standards/issues/859', 7, ['standards#859']],
    ['ref:SovereignCloudStack/standards#859', 7, ['standards#859']],
    ['ref:scs-0104', 8, ['scs-0104']],
    ['ref:SCS-0104-v1', 8, ['scs-0104']],
    ['ref:issues#7', 8, ['issues/pull/7']],
    ['ref:— ref:standards#859', 7, ['standards#859']],
  ])('for %s is line %i', async (query, line, marked) => {
    expect(await lineOf(TEXT, query)).toEqual({line, marked});
  });

  it('is none where only the heading has the words', async () => {
    const engine = engineOf({'iaas/20240102.md': TEXT});
    const {hits} = await engine.search({query: 'images'});
    expect(hits[0]).toMatchObject({heading: 'Images', headingMarks: [[0, 6]]});
    expect(hits[0]?.line).toBeUndefined();
  });

  it('is the whole list item, letter by letter', async () => {
    const {hits} = await engineOf({
      'iaas/20240102.md': '# A\n\n- **Ubuntu** <b>is</b> `built`, [here](x.md) &amp; *there*\n',
    }).search({query: 'ubuntu'});
    expect(hits[0]?.line?.text).toBe('Ubuntu is built, here & there');
  });

  it('says of what lies below other headings where that is', async () => {
    const {hits} = await engineOf({
      'iaas/20240102.md': '# Team IaaS 2024-01-02\n\n## Work\n\n### Builds\n\n- Ubuntu\n',
    }).search({query: 'ubuntu'});
    expect(hits[0]).toMatchObject({heading: 'Builds', headingPath: ['Work']});
  });

  it('is a decision with the items below it, whichever has the words', async () => {
    const text =
      '# API\n\n- Decision:\n  - impacts are data\n  - the API ships with four\n- Ubuntu\n';
    for (const query of ['impacts four', 'decision api', 'is:decision']) {
      const {hits} = await engineOf({'iaas/20240102.md': text}).search({query});
      expect(hits[0]?.line).toMatchObject({line: 3, text: 'Decision:', kind: 'decision'});
      expect(hits[0]?.line?.nested?.map((own) => own.text)).toEqual([
        'impacts are data',
        'the API ships with four',
      ]);
    }
  });

  it('that is only an address has the line around it', async () => {
    const lineFor = async (text: string) =>
      (await engineOf({'iaas/20240102.md': text}).search({query: 'pads'})).hits[0]?.line;
    expect(
      await lineFor('# A\n\n- The drafts\n  - https://example.org/pads/7\n- other\n'),
    ).toMatchObject({text: 'https://example.org/pads/7', before: 'The drafts'});
    expect(await lineFor('# A\n\n- https://example.org/pads/7\n- other\n')).toMatchObject({
      nested: [{text: 'other', marks: []}],
    });
  });
});
