import {check} from './check';
import {csp} from './csp';
import {init} from './init';
import {inspect} from './inspect';
import {mcp} from './mcp';
import {newMinutes} from './new';
import {pull} from './pull';
import {search} from './search';
import {split} from './split';
import {suggest} from './suggest';
import {COMMAND_NAMES, type CommandName, getUsage} from './usage';
import {UsageError} from './usageError';

const RUN: Record<CommandName, (words: string[]) => Promise<number>> = {
  init,
  pull,
  inspect,
  search,
  check,
  new: newMinutes,
  split,
  csp,
  suggest,
  mcp,
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
    return await RUN[command](rest);
  } catch (error) {
    const isUsage =
      error instanceof UsageError ||
      (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code)));
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`minutes: ${message}\n${isUsage ? `\n${getUsage(command)}` : ''}`);
    return isUsage ? 2 : 1;
  }
}
