import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createEngine} from '../../../plugins/minutes/search/engine/createEngine';
import type {SearchEngine} from '../../../plugins/minutes/search/types';
import {hasArchive, readRealSite, readSiteOf} from './realIndex';
import {indexFilesOf, loadFrom, siteOf} from './sampleIndex';

/** What is typed, and what is to be reached: a topic to go to, or the path and anchor of a hit. */
type Row = readonly [query: string, target: string];

/** Places that say it better than all others; several where a reader may want any of them. */
const SAMPLE: readonly Row[] = [
  // Questions, in English and German
  ['why was zitadel dropped', 'topic:Zitadel'],
  ['why was zitadel dropped', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  ['what was decided about load balancers', 'iaas/20230621.md#ovn-becomes-the-default'],
  ['what was decided about load balancers', 'topic:LBaaS'],
  ['what was decided about the status page', 'ops/20230727.md#status-page-deployment'],
  ['what did we decide about domain manager', 'iam/20230524.md#domain-manager-becomes-a-standard'],
  ['welche Entscheidung gab es zum Domain Manager', 'sig-standardization/20230622.md#domain-man'],
  ['was wurde zu OVN beschlossen', 'iaas/20230816.md#12-lbaas-with-ovn'],
  ['was wurde zu OVN beschlossen', 'topic:OVN'],
  ['who maintains the testbed', 'topic:Testbed'],
  ['how do we encrypt volumes', 'sig-standardization/20230824.md#encrypted-volumes'],
  ['when is R5 released', 'iaas/20230816.md#11-release-plan'],
  ['wann kommt R5', 'topic:Release R5'],
  ['wann kommt R5', 'iaas/20230816.md#1-r5'],
  ['wer kümmert sich um Zuul', 'ops/20230727.md#zuul'],
  ['certificates renewed by hand', 'ops/20230504.md#agenda'],
  ['how long may a vote take', 'sig-standardization/20230330.md#how-long-may-a-vote-take'],
  // Words that stand nowhere
  ['zitadel marmalade', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  ['zitadell marmalade', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  ['keycloak unicorn giraffe', 'topic:Keycloak'],
  ['marmalade encrypted volumes', 'sig-standardization/20230824.md#encrypted-volumes'],
  // The other language
  ['Verschlüsselung', 'iaas/20230424.md#volume-encryption'],
  ['Verschluesselung', 'iaas/20230424.md#volume-encryption'],
  ['Volumeverschlüsselung', 'iaas/20230424.md#volume-encryption'],
  ['Abstimmung', 'sig-standardization/20230330.md#how-long-may-a-vote-take'],
  ['Abstimmungen', 'sig-standardization/20230330.md#how-long-may-a-vote-take'],
  ['Sitzung', 'product-board/20230605.md#next-meeting'],
  // Spellings and numbers
  ['organization', 'iam/20230322.md#zitadel-or-keycloak'],
  ['organisation', 'iam/20230322.md#zitadel-or-keycloak'],
  ['flavour naming', 'sig-standardization/20230330.md#flavor-naming-v3'],
  ['flavours', 'sig-standardization/20230622.md#names-and-list-of-flavors'],
  ['policies', 'iaas/20230424.md#domain-manager-in-openstack'],
  ['standard image', 'sig-standardization/20230330.md#standard-images'],
  ['amphorae', 'iaas/20230315.md#which-of-the-two'],
  ['statuspage', 'ops/20230316.md#status-page-adr'],
  ['status pages', 'topic:Status Page'],
  ['loadbalancers', 'topic:LBaaS'],
  ['load-balancers', 'topic:LBaaS'],
  // Slips of the pen
  ['keyclaok', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  ['octavia provder', 'iaas/20230621.md#ovn-becomes-the-default'],
  ['zitadell', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  // Signs
  ['cilium OR calico', 'container/20230320.md#r4-anything-left-to-be-done'],
  ['(octavia OR zitadel) operators', 'iam/20230524.md#zitadel-or-keycloak-decision'],
  ['"status page" team:ops', 'ops/20230316.md#status-page-adr'],
  ['octavia after:202', 'topic:LBaaS'],
];

const UNSPACED: readonly Row[] = [
  ['加密', 'crew/2024-02-28.md#仓库'],
  ['粮食储存加密方案', 'crew/2024-02-28.md#仓库'],
  ['负责人', 'crew/2024-02-28.md#仓库'],
  ['暖房予算', 'crew/2024-02-28.md#予算'],
  ['暖房の予算を承認', 'crew/2024-02-28.md#予算'],
  ['ziplock', 'crew/2024-02-28.md#stores'],
  ['zip-lock bag', 'crew/2024-02-28.md#stores'],
  ['miror', 'crew/2024-02-28.md#mirrors'],
];

const CREW = `# Crew

## 仓库

下周我们讨论粮食储存加密方案并决定负责人。

## 予算

次回の会議で暖房予算案を承認する予定です。

## Stores

- We need zip-lock bags

## Mirrors

- One mirror is broken

## Minor things

- a minor minor one
`;

const REAL: readonly Row[] = [
  [
    'what was decided about source IP preservation of load balancers',
    'container/20230130.md#preserv',
  ],
  ['loadbalancer decision', 'container/20230206.md#ingress-and-loadbalancing'],
  ['loadbalancer decision', 'container/20230109.md#sprint-review'],
  ['why was zitadel dropped', 'topic:Zitadel'],
  ['wann wurde gaia-x abgelehnt', 'topic:Gaia-X'],
  ['Datenschutz', 'iam/scs-federation.md#privacy'],
  ['Verschlüsselung', 'iaas/20231129.md#sdn-encryption'],
  ['Abstimmung', 'sig-standardization/20230907.md#voting-as'],
  ['welche Entscheidung zum Domain Manager', 'iam/20240522.md#domain-manager-persona'],
  ['behaviour of the load balancer', 'container/20221219.md#standardization-work'],
  ['what happened with the status page', 'topic:Status Page'],
  ['miror', 'container/20230522.md#updates-from-registry'],
];

/** At which place the first jumps or hits have it: 1 to 3, or 0. */
async function findRank(engine: SearchEngine, query: string, target: string): Promise<number> {
  const {answer, jumps} = await engine.ask({query, limit: 10}, {jumps: 5, completions: 0});
  const found = target.startsWith('topic:')
    ? jumps.map(({kind, title}) => `${kind}:${title}`)
    : answer.hits.map(({path: file, anchor}) => `${file}#${anchor}`);
  return found.slice(0, 3).findIndex((place) => place.startsWith(target)) + 1;
}

function expectFound(rows: readonly Row[], open: () => SearchEngine): void {
  it.each(rows.map(([query, target]) => [query, target]))(
    '%s leads to %s, at place 1 to 3',
    async (query, target) => {
      expect(await findRank(open(), query ?? '', target ?? '')).toBeGreaterThan(0);
    },
  );
}

describe('what is typed into the sample', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    const sample = path.resolve(__dirname, '../../../minutes');
    const site = await readSiteOf(sample, path.resolve(sample, '../plugins/minutes/presets/scs'));
    engine = createEngine(loadFrom(indexFilesOf(site)));
  }, 600_000);
  expectFound(SAMPLE, () => engine);

  it.each(['wedding photographer', 'bitcoin mining', 'xyzzy plugh'])(
    'nonsense finds nothing: %s',
    async (query) => {
      expect((await engine.search({query})).hits).toEqual([]);
    },
  );
});

describe('what is typed into minutes of other languages', () => {
  const engine = createEngine(loadFrom(indexFilesOf(siteOf({'crew/2024-02-28.md': CREW}))));
  expectFound(UNSPACED, () => engine);
});

describe.skipIf(!hasArchive)('what is typed into the real archive', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    if (hasArchive) engine = createEngine(loadFrom(indexFilesOf(await readRealSite())));
  }, 600_000);
  expectFound(REAL, () => engine);
});
