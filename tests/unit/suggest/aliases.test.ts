import {describe, expect, it} from 'vitest';
import {suggestAliases} from '../../../plugins/minutes/suggest/aliases';
import {makeTopic, siteOf} from '../search/sampleIndex';

const suggest = (...texts: string[]) => {
  const registry = {
    topics: [
      makeTopic('cloud-box', 'Cloud in a Box', ['cloud in a box']),
      makeTopic('keycloak', 'Keycloak', ['keycloak']),
    ],
  };
  const files = texts.map((text, i) => [
    `iaas/2024010${i + 1}.md`,
    `# 2024-01-0${i + 1}\n\n${text}\n`,
  ]);
  const {meetings, registry: own} = siteOf(Object.fromEntries(files), {registry});
  return suggestAliases(meetings, own.topics, 10).map(({slug, alias, evidence, detail}) =>
    [slug, alias, evidence, detail].join(' | '),
  );
};

describe('suggestAliases', () => {
  it('finds abbreviations beside the name, on either side of the bracket', () => {
    expect(suggest('- the Cloud in a Box (CiaB)', '- KC (Keycloak) runs')).toEqual([
      'cloud-box | CiaB | in brackets | Cloud in a Box',
      'keycloak | KC | in brackets | Keycloak',
    ]);
  });

  it('takes remarks, people and what is short for something else for none', () => {
    expect(suggest('- Keycloak (@kim), Keycloak (done), Keycloak (WIP), Keycloak (OIDC)')).toEqual(
      [],
    );
  });

  it('finds slips of the pen, but not what counts already', () => {
    const line = '- the kecloak, key-cloak and Keycloaks';
    expect(suggest(line, line, line)).toEqual(['keycloak | kecloak | likeness | keycloak']);
  });

  it('finds headings whose sections refer to what the topic refers to', () => {
    const links = [1, 2].map((n) => `- https://github.com/example/login/issues/${n}\n`).join('');
    const topic = `## Keycloak\n\n${links}`;
    expect(
      suggest(
        topic,
        topic,
        topic,
        topic,
        `## Zitadel\n\n${links}`,
        `## Zitadel\n\n${links}`,
        '## Zitadel',
      ),
    ).toEqual(['keycloak | Zitadel | same references | 2 of 2']);
  });
});
