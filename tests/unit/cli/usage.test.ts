import {afterEach, describe, expect, it, vi} from 'vitest';
import {runCommand} from '../../../plugins/minutes/cli';
import {COMMAND_NAMES, getUsage} from '../../../plugins/minutes/cli/usage';

afterEach(() => vi.restoreAllMocks());

describe('the help', () => {
  it.each([undefined, ...COMMAND_NAMES])('of %s fits a screen of 80 × 24', (name) => {
    const lines = getUsage(name).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('is printed for a command, and where the command line is wrong', async () => {
    const [out, err] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    [out, err].forEach((stream) => stream.mockReturnValue(true));
    expect(await runCommand(['check', '--help'])).toBe(0);
    expect(out).toHaveBeenLastCalledWith(getUsage('check'));
    expect(await runCommand(['pull', '--nothing'])).toBe(2);
    expect(err).toHaveBeenLastCalledWith(expect.stringContaining(getUsage('pull')));
    expect(await runCommand(['bake'])).toBe(2);
    expect(err).toHaveBeenLastCalledWith(expect.stringContaining('no command "bake"'));
  });
});
