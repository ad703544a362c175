import {describe, expect, it} from 'vitest';
import {findReferences, listReferences} from '../../../plugins/minutes/search/findReferences';
import {openSample} from './sampleIndex';

const REPOSITORY = 'https://github.com/SovereignCloudStack';
const FILES = {
  'iaas/20240102.md': `# Images\n\n- ${REPOSITORY}/standards/issues/859\n- ${REPOSITORY}/issues/issues/859\n- scs-0104-v1\n\n# Network\n\n- ${REPOSITORY}/standards/pull/859\n`,
  'iaas/20240109.md': `# Images\n\n- ${REPOSITORY}/standards/issues/859\n- scs-0104-v2, scs-0104-v1\n`,
};

describe('the references of an index', () => {
  it('are named, counted and led to as on their pages', async () => {
    const index = await openSample(FILES, {trailingSlash: true});
    const file = await index.loadReferences();
    const found = listReferences(file, index.head.end).map((reference) => ({
      ...reference,
      sections: [...reference.sections],
    }));
    expect(found).toEqual(
      expect.arrayContaining([
        {
          id: 'SovereignCloudStack/standards#859',
          kind: 'reference',
          permalink: '/minutes/references/sovereigncloudstack/standards/859/',
          meetings: 2,
          sections: [0, 1, 2],
        },
        {
          id: 'scs-0104',
          kind: 'standard',
          permalink: '/minutes/references/standards/scs-0104/',
          meetings: 2,
          sections: [0, 2],
        },
        // Named in one meeting, it has no page.
        {
          id: 'SovereignCloudStack/issues#859',
          kind: 'reference',
          permalink: '',
          meetings: 1,
          sections: [0],
        },
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it.each([
    ['#859', ['SovereignCloudStack/standards#859', 'SovereignCloudStack/issues#859']],
    ['issues#859', ['SovereignCloudStack/issues#859']],
    ['standards#859', ['SovereignCloudStack/standards#859']],
    ['sovereigncloudstack/STANDARDS#859', ['SovereignCloudStack/standards#859']],
    ['ards#859', []],
    ['#85', []],
    [`${REPOSITORY}/issues/issues/859`, ['SovereignCloudStack/issues#859']],
    [`${REPOSITORY}/standards/pull/859/files`, ['SovereignCloudStack/standards#859']],
    ['scs-0104', ['scs-0104']],
    ['SCS 0104', ['scs-0104']],
    ['scs-0104-v7', ['scs-0104']],
    ['scs-010', []],
    ['859', []],
    ['standards', []],
    ['', []],
  ])('%s means %j', async (text, ids) => {
    const index = await openSample(FILES);
    const found = findReferences(await index.loadReferences(), text);
    expect(found.map(({id}) => id)).toEqual(ids);
  });
});
