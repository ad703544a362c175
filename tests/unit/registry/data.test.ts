import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

describe('the registry of this site', () => {
  it('has no problems', async () => {
    const {registry, problems} = await loadRegistry(path.resolve(__dirname, '../../../minutes'));
    expect(problems).toEqual([]);
    expect(registry.topics.length).toBeGreaterThan(0);
    expect(registry.teams.length).toBeGreaterThan(0);
  });
});
