import {describe, expect, it} from 'vitest';
import {findReferences} from '../../../../plugins/minutes/search/engine/findReferences';
import {openSample} from '../sampleIndex';

const REPOSITORY = 'https://github.com/SovereignCloudStack';
const FILES = {
  'iaas/20240102.md': `# Images\n\n- ${REPOSITORY}/standards/issues/859\n- ${REPOSITORY}/issues/issues/859\n- scs-0104-v1\n\n# Network\n\n- ${REPOSITORY}/standards/pull/859\n`,
  'iaas/20240109.md': `# Images\n\n- ${REPOSITORY}/standards/issues/859\n- scs-0104-v2, scs-0104-v1\n`,
};

describe('a reference by its name', () => {
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
