import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchEngine} from '../../../../plugins/minutes/search/types';
import {engineOf} from '../sampleIndex';

let engine: SearchEngine;

beforeAll(() => {
  engine = engineOf({
    'container/20230105.md': '# Zuul\n\n- zuul on the status page, Nürnberg\n',
    'iaas/20240110.md':
      '# Images\n\n- zuulian zuul https://github.com/SovereignCloudStack/standards/issues/859\n- scs-0104-v1 Keycloak\n',
    'iaas/20240210.md': '# Images\n\n- zuul, zuulian, Keycloak, Nürnberg, zuul.conf2, zuulonce\n',
    // A slip that two made.
    'iaas/20240109.md': '# Images\n\n- keycloack, osism#12\n',
    'iaas/20240108.md': '# Images\n\n- keycloack, osism#12\n',
    ...Object.fromEntries(
      Array.from({length: 20}, (_, i) => [`iaas/202401${11 + i}.md`, '# Login\n\n- keycloak\n']),
    ),
  });
});

const complete = async (query: string, limit?: number) =>
  (await engine.complete(query, limit)).map((completion) => completion.query);

describe('the end of a query', () => {
  it.each([
    ['zuu', ['zuul ', 'zuulian ']],
    ['images zuu', ['images zuul ', 'images zuulian ']],
    ['images -zuul', ['images -zuulian ']],
    ['NÜRN', ['nuernberg ']],
    ['tea', ['team:']],
    ['-tea', ['-team:']],
    ['TO', ['topic:']],
    // Most meetings first.
    ['team:', ['team:iaas ', 'team:container ']],
    ['zuul team:ia', ['zuul team:iaas ']],
    ['zuul -team:ia', ['zuul -team:iaas ']],
    ['team:"Team I', ['team:iaas ']],
    ['"a b" team:"Team C', ['"a b" team:container ']],
    ['zuul team:"team', ['zuul team:iaas ', 'zuul team:container ']],
    ['Team:CONT', ['team:container ']],
    ['topic:', ['topic:keycloak ', 'topic:status-page ']],
    ['topic:health', ['topic:status-page ']],
    ['topic:page', ['topic:status-page ']],
    ['ref:stan', ['ref:standards#859 ']],
    ['ref:standards#8', ['ref:standards#859 ']],
    ['ref:scs-', ['ref:scs-0104 ']],
    ['ref:#8', ['ref:standards#859 ']],
    ['is:', ['is:decision ', 'is:action ', 'is:marked ', 'is:likely ', 'is:probable ']],
    ['is:a', ['is:action ']],
    ['on:', ['on:2024 ', 'on:2023 ', 'on:2024-02 ', 'on:2024-01 ', 'on:2023-01 ']],
    ['after:2024-0', ['after:2024-02 ', 'after:2024-01 ']],
    ['before:2023', ['before:2023-01 ']],
  ])('%s may go on as %j', async (query, queries) => {
    expect(await complete(query)).toEqual(expect.arrayContaining(queries));
    expect((await complete(query)).slice(0, queries.length)).toEqual(queries);
  });

  it.each(['', 'zuul ', 'z', 'zzz', 'zuul"', 'size:', 'size:l', 'is:decision', 'team:nobody', '"'])(
    '%s does not go on',
    async (query) => {
      expect(await complete(query)).toEqual([]);
    },
  );

  it('is no word that stands once, no file, and no slip of the pen', async () => {
    expect(await complete('zuulo')).toEqual([]);
    expect(await complete('zuul.c')).toEqual([]);
    expect(await complete('keyc')).toEqual(['keycloak ']);
    expect(await complete('keycloak')).toEqual([]);
  });

  it('is a number only where one was begun', async () => {
    expect(await complete('osis')).toEqual(['osism ']);
    expect(await complete('osism')).toEqual([]);
    expect(await complete('osism#')).toEqual(['osism#12 ']);
  });

  it('has no more than asked for, and says what they are', async () => {
    expect(await complete('on:', 2)).toHaveLength(2);
    const [team] = await engine.complete('team:ia');
    expect(team).toEqual({query: 'team:iaas ', text: 'team:iaas', hint: 'Team IaaS'});
  });
});
