import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadRegistry} from '../../../plugins/minutes/registry/loadRegistry';

describe('the registry of the package', () => {
  it('has no problems', async () => {
    const {registry, problems} = await loadRegistry(
      path.resolve(__dirname, '../../../plugins/minutes/presets/scs'),
    );
    expect(problems).toEqual([]);
    expect(registry.topics.length).toBeGreaterThan(0);
    expect(registry.teams.length).toBeGreaterThan(0);
  });
});
