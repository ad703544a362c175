import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Site} from '../../../plugins/minutes/pages/site';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import type {SearchEngine} from '../../../plugins/minutes/search/types';
import {hasArchive, readRealSite, readSiteOf} from './realIndex';
import {indexFilesOf, loadFrom} from './sampleIndex';

/** What is pasted or typed, and the address below that of the minutes that it leads to. */
type Row = [input: string, address: string];

const GITHUB = 'https://github.com/SovereignCloudStack';

/** Inputs about the sample. */
const SAMPLE: Row[] = [
  [`${GITHUB}/minutes/blob/main/iaas/20230412.md`, 'iaas/20230412'],
  [`${GITHUB}/minutes/blob/0a1b2c3/iaas/20230412.md?plain=1`, 'iaas/20230412'],
  [`${GITHUB}/minutes/edit/main/ops/20230504.md`, 'ops/20230504'],
  [`${GITHUB}/minutes/raw/main/ops/20230504.md`, 'ops/20230504'],
  [`${GITHUB}/minutes/tree/main/container`, 'container'],
  [
    'https://raw.githubusercontent.com/SovereignCloudStack/minutes/main/iam/idp-requirements.md',
    'iam/idp-requirements',
  ],
  ['github.com/SovereignCloudStack/minutes/blob/main/iaas/20230412.md', 'iaas/20230412'],
  [
    `${GITHUB}/minutes/blob/main/hackathons/2023-06-13-14-community-hackathon/Readme.md`,
    'hackathons/2023-06-13-14-community-hackathon',
  ],
  ['https://minutes.scs.community/minutes/iaas/20230412#agenda', 'iaas/20230412'],
  ['/minutes/iaas/20230412/', 'iaas/20230412'],
  ['/minutes/iaas/2023-04-12', 'iaas/20230412'],
  ['/minutes/blob/main/iaas/20230412.md', 'iaas/20230412'],
  ['/minutes/iaas/2023/04/12', 'iaas/20230412'],
  ['/minutes/topics/octavia', 'topics/lbaas'],
  ['/minutes/topics/octavia/dossier', 'topics/lbaas'],
  ['iaas/20230412.md', 'iaas/20230412'],
  ['iaas/20230412', 'iaas/20230412'],
  ['20230412.md', 'iaas/20230412'],
  ['https://input.scs.community/2023-scs-team-container?both', 'container'],
  ['https://pads.example.org/p/20230412-team-iaas', 'iaas/20230412'],
  ['Team IaaS, 12 April 2023', 'iaas/20230412'],
  ['SIG Standardization & Certification, 22 June 2023', 'sig-standardization/20230622'],
  ['SCS Community Call, 30 March 2023', 'community-call/20230330'],
  ['iaas 12.04.2023', 'iaas/20230412'],
  ['iaas 12.4.23', 'iaas/20230412'],
  ['iaas 12 Apr 2023', 'iaas/20230412'],
  ['iaas 2023-04-12', 'iaas/20230412'],
  ['iaas 20230412', 'iaas/20230412'],
  ['20230412 iaas', 'iaas/20230412'],
  ['iaas april 2023', 'iaas/20230424'],
  ['team iaas meeting on Wednesday, April 12th, 2023', 'iaas/20230412'],
  ['Protokoll Team IaaS vom 12. April 2023', 'iaas/20230412'],
  ['sig std 24 Aug 2023', 'sig-standardization/20230824'],
  ['iaas 12 april', 'iaas/20230412'],
  ['last iaas', 'iaas/20230816'],
  ['latest ops meeting', 'ops/20230727'],
  ['next ops meeting', 'ops/next'],
  ['letzte iaas Sitzung', 'iaas/20230816'],
  ['iaas 13.04.2023', 'iaas/20230412'],
  ['iaas summer 2023', 'iaas/20230816'],
  ['ops Q2 2023', 'ops/20230504'],
  ['iaas', 'iaas'],
  ['sig iam', 'sig-iam'],
  ['octavia', 'topics/lbaas'],
  ['status page', 'topics/status-page'],
  ['statuspage', 'topics/status-page'],
  ['staus page', 'topics/status-page'],
  ['keycl', 'topics/keycloak'],
  ['why was keycloak chosen', 'topics/keycloak'],
  ['central api', 'topics/central-api'],
  ['decisions', 'decisions'],
  ['all decisions 2023', 'decisions?year=2023'],
  ['iaas decisions', 'decisions?team=iaas'],
  ['what was decided in team iaas 2023', 'decisions?team=iaas&year=2023'],
  ['what did we decide about octavia', 'decisions?topic=lbaas'],
  ['Beschluss Status Page', 'decisions?topic=status-page'],
  ['open action items', 'actions'],
  ['iaas action items', 'actions/iaas'],
  ['AIs container', 'actions/container'],
  ['action items octavia', 'topics/lbaas'],
];

/** Inputs that lead nowhere in the sample: what only resembles is not offered. */
const NOWHERE = [
  'c++',
  'client ip',
  '2019',
  'https://example.org/',
  'next hackathons',
  'decision records',
  'decisions 2019',
];

/** Inputs about the archive of the SCS community. */
const REAL: Row[] = [
  [`${GITHUB}/minutes/blob/main/iaas/20230125.md`, 'iaas/20230125'],
  [`${GITHUB}/minutes/tree/main/sig-standardization`, 'sig-standardization'],
  [`${GITHUB}/minutes/edit/main/container/20240502.md`, 'container/20240502'],
  ['sig-monitoring/20240628.md', 'sig-monitoring/20240628'],
  ['Team IaaS, 25 January 2023', 'iaas/20230125'],
  ['SIG Standardization & Certification, 13 June 2024', 'sig-standardization/20240613'],
  ['iaas 25.01.2023', 'iaas/20230125'],
  ['iaas 25 Jan 2023', 'iaas/20230125'],
  ['iaas 20230126', 'iaas/20230125'],
  ['iaas january 2023', 'iaas/20230125'],
  ['last iaas', 'iaas/20241211'],
  ['last sig-central-api', 'sig-central-api/20240910'],
  ['container 3. Mai 2024', 'container/20240502'],
  ['hackathon cologne', 'hackathons/2022-11-22-scs-hackathon-cologne/federation-notes'],
  ['https://input.scs.community/2023-scs-team-iaas', 'iaas'],
  ['https://input.scs.community/2024-scs-sig-central-api?view', 'sig-central-api'],
  ['https://input.scs.community/Workshop-IAM-20240830', 'iam/20240830-iam-workshop'],
  ['standards 587', 'references/sovereigncloudstack/standards/587'],
  ['issues/332', 'references/sovereigncloudstack/issues/332'],
  ['332', 'references/sovereigncloudstack/issues/332'],
  ['0214', 'references/standards/scs-0214'],
  ['scs-0214', 'references/standards/scs-0214'],
  ['SCS 0214', 'references/standards/scs-0214'],
  [
    `${GITHUB}/standards/blob/main/Standards/scs-0214-v2-k8s-node-distribution.md`,
    'references/standards/scs-0214',
  ],
  ['ovn', 'topics/ovn'],
  ['zitadell', 'topics/zitadel'],
  ['loadbalancer decision', 'decisions?topic=lbaas'],
  ['who decided to use zuul', 'decisions?topic=zuul'],
  ['why was zitadel dropped', 'topics/zitadel'],
  ['/minutes/topics/octavia', 'topics/lbaas'],
  ['/minutes/topics/octavia/dossier', 'topics/lbaas'],
  ['/minutes/iaas/2023-01-25', 'iaas/20230125'],
  ['/minutes/iaas/20230126', 'iaas/20230125'],
];

const engineOf = (site: Site): SearchEngine => createEngine(loadFrom(indexFilesOf(site)));

/** Below the minutes, without what stands behind `#`. */
const addressesOf = async (engine: SearchEngine, input: string) =>
  (await engine.jump(input)).map(({permalink}) =>
    permalink.replace(/^\/minutes\//, '').replace(/#.*/, ''),
  );

describe('what is pasted or typed about the sample', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = engineOf(await readSiteOf(path.resolve('minutes'), path.resolve('minutes')));
  }, 120_000);

  it.each(SAMPLE)('%s leads to %s', async (input, address) => {
    expect((await addressesOf(engine, input))[0]).toBe(address);
  });

  it.each([
    ['decisions 2023', '2023'],
    ['iaas decisions 2023', 'Team IaaS, 2023'],
    ['decisions on lbaas 2023', 'LBaaS, 2023'],
  ])('%s names its list by what is in it: %s', async (input, title) => {
    expect((await engine.jump(input))[0]?.title).toBe(title);
  });

  it.each(NOWHERE)('%s leads nowhere', async (input) => {
    expect(await addressesOf(engine, input)).toEqual([]);
  });
});

describe.skipIf(!hasArchive)('what is pasted or typed about the real archive', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = engineOf(await readRealSite());
  }, 600_000);

  it.each(REAL)('%s leads to %s', async (input, address) => {
    expect((await addressesOf(engine, input)).indexOf(address)).toBe(0);
  });

  it('leads by line or anchor to the section', async () => {
    const [line] = await engine.jump(`${GITHUB}/minutes/blob/main/iaas/20230125.md?plain=1#L37`);
    expect(line?.permalink).toMatch(/^\/minutes\/iaas\/20230125#./);
  });

  it.each(['ovn', 'client ip', 'c++'])('%s offers nothing that only resembles', async (input) => {
    const titles = (await engine.jump(input)).map(({title}) => title);
    expect(titles).not.toContain('SIG Standardization & Certification');
    expect(titles).not.toContain('SIG Central API');
    expect(titles).not.toContain('Volume encryption');
  });
});
