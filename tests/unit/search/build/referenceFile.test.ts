import {describe, expect, it} from 'vitest';
import {listReferences} from '../../../../plugins/minutes/search/engine/findReferences';
import {openSample} from '../sampleIndex';

const REPOSITORY = 'https://github.com/SovereignCloudStack';
const FILES = {
  'iaas/20240102.md': `# Images\n\n- ${REPOSITORY}/standards/issues/859\n- ${REPOSITORY}/issues/issues/859\n- scs-0104-v1\n\n# Network\n\n- ${REPOSITORY}/standards/pull/859\n\n# Image properties (standards#859)\n`,
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
          name: 'Image properties',
          permalink: '/minutes/references/sovereigncloudstack/standards/859/',
          meetings: 2,
          sections: [0, 1, 2, 3],
        },
        {
          id: 'scs-0104',
          kind: 'standard',
          name: '',
          permalink: '/minutes/references/standards/scs-0104/',
          meetings: 2,
          sections: [0, 3],
        },
        // Named in one meeting, it has no page.
        {
          id: 'SovereignCloudStack/issues#859',
          kind: 'reference',
          name: '',
          permalink: '',
          meetings: 1,
          sections: [0],
        },
      ]),
    );
    expect(found).toHaveLength(3);
  });
});
