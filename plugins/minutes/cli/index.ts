import {COMMAND_NAMES, type CommandName, getUsage} from './usage';
import {UsageError} from './usageError';

type Run = (words: string[]) => Promise<number>;

/** Each is loaded where it is asked for: one that only needs Git waits for no parser of Markdown. */
const COMMANDS: Record<CommandName, () => Promise<Run>> = {
  init: async () => (await import('./init')).init,
  pull: async () => (await import('./pull')).pull,
  inspect: async () => (await import('./inspect')).inspect,
  search: async () => (await import('./search')).search,
  check: async () => (await import('./check')).check,
  new: async () => (await import('./new')).newMinutes,
  split: async () => (await import('./split')).split,
  csp: async () => (await import('./csp')).csp,
  suggest: async () => (await import('./suggest')).suggest,
  mcp: async () => (await import('./mcp')).mcp,
};

const isHelp = (word: string | undefined) => word === '--help' || word === '-h';

/**
 * Runs `minutes WORDS…`.
 * @returns the exit code.
 */
export async function runCommand(words: string[]): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined || isHelp(first) || first === 'help') {
    process.stdout.write(getUsage());
    return first === undefined ? 2 : 0;
  }
  const command = COMMAND_NAMES.find((name) => name === first);
  try {
    if (command === undefined) throw new UsageError(`There is no command "${first}".`);
    if (rest.some((word, i) => isHelp(word) && !rest.slice(0, i).includes('--'))) {
      process.stdout.write(getUsage(command));
      return 0;
    }
    const run = await COMMANDS[command]();
    return await run(rest);
  } catch (error) {
    const isUsage =
      error instanceof UsageError ||
      (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code)));
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`minutes: ${message}\n${isUsage ? `\n${getUsage(command)}` : ''}`);
    return isUsage ? 2 : 1;
  }
}
