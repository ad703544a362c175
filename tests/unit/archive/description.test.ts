import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadArchive} from '../../../plugins/minutes/archive/loadArchive';
import {DEFAULT_OPTIONS} from '../../../plugins/minutes/options';
import {getPresetFolder} from '../../../plugins/minutes/registry/presets';
import {createAddressRules} from '../../../plugins/minutes/pages/addresses';
import {makeFolder} from '../makeFolder';

const cacheDirectory = makeFolder();

/** As the site of this repository reads an archive. */
const load = (archive: string, repository?: string, more: {isAsked?: boolean} = {}) =>
  loadArchive({
    siteDir: path.resolve('.'),
    rules: createAddressRules('/minutes'),
    options: {
      ...DEFAULT_OPTIONS,
      path: archive,
      registryPath: getPresetFolder('scs'),
      source: {repository},
    },
    cacheDirectory,
    ...more,
  });

// Teams and topics of the same names, as any community may have them.
const FOREIGN = {
  'ops/20240109.md': '# Team Ops, 2024-01-09\n\n- Ceph and Keycloak updated\n',
  'iam/20240110.md': '# Team IAM, 2024-01-10\n\n- scs-0104 was read\n',
};
const SCS = 'https://github.com/SovereignCloudStack/minutes';
/** Three sentences by which `teams.yml` of the preset proves who came from whom. */
const QUOTED = {
  'ops-iam/20230112.md':
    '# A\n\nObservation is that quite some participants only care about half the topics.\n\nSuggestion: Promote SIG IAM to Team IAM\n',
  'ops-iam/20230119.md': '# A\n\nfrom CW4 on Team IAM and\nTeam OPS will be split\n',
  'community-call/20230119.md':
    '# A\n\nLast call of Ops+IAM together, team will be split as of next week\n',
  'community-call/20230112.md': '# A\n\n_Tomorrow_ will start the audit logging breakouts.\n',
};

describe('what describes an archive', () => {
  it('is never claimed of the archive of others', async () => {
    const {source, standards, registry, topics, teams, notice} = await load(makeFolder(FOREIGN));
    expect(source).toEqual({branch: 'main', directory: ''});
    expect(standards).toEqual({tracks: {}});
    expect([registry.teams, topics]).toEqual([[], []]);
    expect(teams.map(({entry}) => entry.label)).toEqual(['IAM', 'Ops']);
    expect(notice).toEqual({
      text: expect.stringContaining(
        `is for ${SCS}, and nothing shows that this one is. It is not used. If it is, set the option "source.repository" to "${SCS}" or fetch the archive with "npx minutes pull --repository ${SCS}"; else take the option "preset" out.`,
      ),
      isWarning: true,
    });
  });

  it.each([
    [
      'the repository that it comes from',
      FOREIGN,
      'git@github.com:sovereigncloudstack/minutes.git',
    ],
    ['the words that the registry quotes', QUOTED, undefined],
  ])('is known by %s', async (_, files, repository) => {
    const {source, standards, topics, notice} = await load(makeFolder(files), repository);
    expect(source).toMatchObject({
      repository: expect.stringMatching(/^https:\/\/github.com\/sovereigncloudstack\/minutes$/i),
      attribution: 'the Sovereign Cloud Stack community',
      licenseName: 'CC BY-ND 4.0',
    });
    expect(standards.tracks).toHaveProperty('01', 'iaas');
    expect(topics.length).toBeGreaterThan(50);
    expect(notice).toEqual({
      text: expect.stringMatching(`^The archive is that of ${SCS}: .* of it is used\\.$`),
      isWarning: false,
    });
  });

  it('says what of the archive counts more than the preset', async () => {
    const own = {'teams.yml': '[]\n', 'topics.yml': '- {slug: ceph, name: Ceph}\n'};
    const teams = '- {slug: ops, label: Team Ops, kind: team, state: active}\n';
    const saying = async (files: Record<string, string>, repository = SCS) =>
      (await load(makeFolder({...FOREIGN, ...own, ...files}), repository)).notice;
    expect(await saying({})).toEqual({
      text: expect.stringMatching(
        / is used\. But topics\.yml of the archive is used in place of the teams and topics there\.$/,
      ),
      isWarning: false,
    });
    expect((await saying({'teams.yml': teams}))?.text).toContain(
      'But teams.yml and topics.yml of the archive are used in place',
    );
    expect(await saying({'archive.yml': 'license: MIT\n'})).toEqual({
      text: expect.stringMatching(
        /which describes itself\. It is not used: topics\.yml of the archive is .* take the option "preset" out\.$/,
      ),
      isWarning: true,
    });
    expect(await saying({}, 'https://example.org/other')).toEqual({
      text: expect.stringMatching(
        /and this one comes from another repository\. It is not used\. Correct "source\.repository"/,
      ),
      isWarning: true,
    });
  });

  it('is not taken from a few words that may be chance', async () => {
    const {'ops-iam/20230112.md': first, 'ops-iam/20230119.md': second} = QUOTED;
    const {source} = await load(
      makeFolder({'ops-iam/20230112.md': first, 'ops-iam/20230119.md': second}),
    );
    expect(source).toEqual({branch: 'main', directory: ''});
  });

  it('lies with the archive, and counts more than what others say of it', async () => {
    const root = makeFolder({
      ...QUOTED,
      'archive.yml': 'license: CC-BY-4.0\nattribution: the Example community\n',
      'topics.yml': '- {slug: ceph, name: Ceph}\n',
    });
    const {source, topics} = await load(root);
    expect(source).toEqual({
      branch: 'main',
      directory: '',
      licenseName: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'the Example community',
    });
    expect(topics.map(({entry}) => entry.slug)).toEqual(['ceph']);
  });

  it('lends its teams and topics, and nothing else, where somebody asks for them', async () => {
    const {source, topics} = await load(makeFolder(FOREIGN), undefined, {isAsked: true});
    expect(source).toEqual({branch: 'main', directory: ''});
    expect(topics.length).toBeGreaterThan(50);
  });

  it('is left out as a whole where it has a mistake, with its line', async () => {
    const root = makeFolder({
      ...FOREIGN,
      'archive.yml': 'attribution: the Example community\nlicence: MIT\nrepository: example.org\n',
    });
    const {source, problems} = await load(root);
    expect(source).toEqual({branch: 'main', directory: ''});
    const found = problems.filter((problem) => problem.path === 'archive.yml');
    expect(found.map(({line, rule}) => [line, rule])).toEqual([
      [2, 'registry-entry'],
      [3, 'registry-entry'],
    ]);
  });

  it('may name a registry of the package, whose teams and topics then hold', async () => {
    const root = makeFolder({
      ...FOREIGN,
      'archive.yml': 'preset: scs\nattribution: the Example crew\n',
    });
    const {source, topics, notice, teams} = await load(root);
    expect(source).toEqual({branch: 'main', directory: '', attribution: 'the Example crew'});
    expect(topics.length).toBeGreaterThan(50);
    expect(teams.map(({entry}) => entry.label)).toContain('Team IAM & Security');
    expect(notice).toBeUndefined();
  });

  it('says which addresses are mailing lists', async () => {
    const text = '# Team Ops, 2024-01-09\n\n- ask help@example.org or kim@example.org\n';
    const linesOf = async (description: string) => {
      const root = makeFolder({'ops/20240109.md': text, 'archive.yml': description});
      const {meetings} = await load(root);
      return meetings.flatMap(({parsed}) => parsed.sections.flatMap(({lines}) => lines))[0]?.text;
    };
    expect(await linesOf('mailingLists: [help@example.org]\n')).toBe(
      'ask help@example.org or [e-mail address hidden]',
    );
    expect(await linesOf('license: MIT\n')).toBe(
      'ask [e-mail address hidden] or [e-mail address hidden]',
    );
  });

  it('says of the samples that they are invented, and names no repository', async () => {
    const {source, topics} = await load('minutes');
    expect(source.repository).toBeUndefined();
    expect(source.licenseName).toBe('MIT');
    expect(source.attribution).not.toContain('Sovereign');
    expect(topics.length).toBeGreaterThan(50);
  });
});

describe('an archive without folders', () => {
  const read = (root: string, team?: string) =>
    loadArchive({
      siteDir: path.resolve('.'),
      rules: createAddressRules('/minutes'),
      options: {...DEFAULT_OPTIONS, path: root, ...(team && {team})},
      cacheDirectory,
    });
  const files = {
    '2024-05-08.md': '# Weekly\n\n- see [before](2024-05-01.md) and [gone](2024-04-30.md)\n',
    '2024-05-01.md': '# Weekly\n\n- begun\n',
    'README.md': '# About\n',
    'images/a.png': 'x',
    'renames.yml': '2024-05-8.md: 2024-05-08.md\n',
    'dates.yml': '2024-05-01.md: 2024-05-02\n',
  };

  it('is one team, called like its folder or as the option says', async () => {
    const root = makeFolder(files);
    const name = path.basename(root);
    const {meetings, teams, problems} = await read(root);
    expect(meetings.map((meeting) => [meeting.path, meeting.permalink, meeting.date])).toEqual([
      ['2024-05-08.md', `/minutes/${name}/2024-05-08`, '2024-05-08'],
      ['2024-05-01.md', `/minutes/${name}/2024-05-01`, '2024-05-02'],
    ]);
    expect(teams.map(({slug}) => slug)).toEqual([name]);
    const rules = problems.filter((problem) => problem.path === 'README.md');
    expect(rules.map(({rule}) => rule)).toEqual(['not-in-a-team']);
    expect((await read(root, 'crew')).teams[0]).toMatchObject({
      permalink: '/minutes/crew',
      entry: {label: 'Crew'},
    });
  });
});
