import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

const REGISTRY = path.resolve(__dirname, '../../../plugins/minutes/presets/scs');
const ARCHIVE = path.resolve(
  __dirname,
  '../../..',
  process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive',
);

describe('the registry of the package', async () => {
  const {registry, problems} = await loadRegistry(REGISTRY);

  it('has no entry that would be left out', () => {
    expect(problems).toEqual([]);
    expect(registry.teams).toHaveLength(20);
    expect(registry.topics.length).toBeGreaterThan(100);
  });

  it('tells each step of lineage on both sides, with the same evidence', () => {
    const steps = (side: 'predecessors' | 'successors') =>
      registry.teams
        .flatMap(({slug, [side]: others}) =>
          others.map(({team, sources}) => {
            const [from, to] = side === 'successors' ? [slug, team] : [team, slug];
            return `${from} to ${to}: ${sources.map(({quote}) => quote).join(' / ')}`;
          }),
        )
        .toSorted();
    expect(steps('predecessors')).toEqual(steps('successors'));
  });

  it('puts a topic into one of a few categories, so that lists stay short', () => {
    const categories = new Set(registry.topics.map(({category}) => category));
    expect(categories.size).toBeLessThanOrEqual(11);
  });

  describe.skipIf(!existsSync(ARCHIVE))('and the archive', () => {
    const sources = registry.teams.flatMap(({predecessors, successors}) =>
      [...predecessors, ...successors].flatMap((step) => step.sources),
    );

    it.each(sources)('$minutes says "$quote"', ({minutes, quote}) => {
      const [file = '', anchor] = minutes.split('#');
      const bytes = readFileSync(path.join(ARCHIVE, `${file}.md`));
      const {sections} = readMinutes(bytes, {privacy: DEFAULT_PRIVACY});
      const cited = sections.find((section) => section.anchor === anchor);
      const text = [cited?.heading, ...(cited?.lines.map((line) => line.text) ?? [])].join('\n');
      expect(text).toContain(quote);
    });
  });
});
