import {vi} from 'vitest';
import {runCommand} from '../../../plugins/minutes/cli';

/** Runs `minutes WORDS…` and collects what it prints. */
export async function run(...words: string[]) {
  const said = {out: '', err: ''};
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said.out += String(text)) !== '');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => (said.err += String(text)) !== '');
  const code = await runCommand(words).finally(() => vi.restoreAllMocks());
  return {code, ...said};
}
