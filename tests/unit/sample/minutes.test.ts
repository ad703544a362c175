import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {loadArchive, type LoadedArchive} from '../../../plugins/minutes/archive/loadArchive';
import {DEFAULT_OPTIONS} from '../../../plugins/minutes/options';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';

// The flaws in the samples are what the site shows its dealing with: nobody should mend them.
describe('the sample minutes', () => {
  let cacheDirectory = '';
  let archive: LoadedArchive;

  beforeAll(async () => {
    cacheDirectory = await mkdtemp(path.join(tmpdir(), 'minutes-sample-'));
    archive = await loadArchive({
      siteDir: path.resolve(__dirname, '../../..'),
      rules: createAddressRules('/minutes'),
      options: DEFAULT_OPTIONS,
      cacheDirectory,
    });
  }, 60_000);
  afterAll(() => rm(cacheDirectory, {recursive: true, force: true}));

  const meeting = (wanted: string) => archive.meetings.find((each) => each.path === wanted);

  it('hold a date in the file name that the weekday proves wrong', () => {
    expect(meeting('iaas/20230424.md')).toMatchObject({
      date: '2023-04-26',
      dateBasis: 'heading',
      dateClaim: {date: '2023-04-24', by: 'file name'},
    });
  });

  it('hold an exact copy, a range of days, an undated document and a meeting that was called off', () => {
    const folder = 'hackathons/2023-06-13-14-community-hackathon';
    expect(meeting(`${folder}/docs-table.md`)?.duplicateOf).toBe('sig-documentation/20230613.md');
    expect(meeting(`${folder}/Readme.md`)?.dateEnd).toBe('2023-06-14');
    expect(meeting('iam/idp-requirements.md')).toMatchObject({kind: 'document'});
    expect(meeting('iam/idp-requirements.md')).not.toHaveProperty('date');
    expect(meeting('sig-documentation/20230619.md')?.parsed.cancelled).toBe(true);
  });

  it('hold doubly encoded words beside words that only look odd', () => {
    const parsed = meeting('iam/20230524.md')?.parsed;
    const lines = parsed?.sections.flatMap((section) => section.lines.map(({text}) => text));
    expect(parsed?.repairedEncoding).toBe(true);
    expect(lines?.join('\n')).toContain('wie immer für alle offen. Gäste are welcome');
  });

  it('are slides where the front matter follows a blank line', () => {
    expect(meeting('community-call/20230831.md')?.parsed.isSlides).toBe(true);
  });

  it.each([
    ['iaas/20230315.md', 5],
    ['iaas/20230412.md', 3],
    ['iaas/20230510-overflow.md', 7],
    ['container/20230320.md', 3],
    ['container/20230703-workshop.md', 4],
    ['ops/20230504.md', 5],
    ['ops/20230727.md', 5],
    ['sig-standardization/20230622.md', 5],
  ])('have their agenda in another form in %s', (wanted, items) => {
    expect(meeting(wanted)?.parsed.agenda).toHaveLength(items);
  });

  it.each(['status-page', 'zitadel', 'lbaas'])('tell the history of %s across teams', (slug) => {
    const topic = archive.topics.find(({entry}) => entry.slug === slug);
    const teams = new Set(topic?.meetings.map((each) => each.meeting.team));
    expect(topic?.meetings.length).toBeGreaterThanOrEqual(9);
    expect(teams.size).toBeGreaterThanOrEqual(5);
  });

  it('keep what is in comments to themselves', () => {
    const all = archive.meetings.map(({parsed}) => JSON.stringify(parsed)).join('\n');
    expect(all).not.toContain('name of the contractor');
    expect(all).not.toContain('Not agreed with anybody yet');
  });
});
