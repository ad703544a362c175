import {check} from './check';
import {init} from './init';
import {inspect} from './inspect';
import {pull} from './pull';
import {search} from './search';
import {UsageError} from './usageError';

const USAGE = `minutes: reads an archive of Markdown minutes, and searches a site built from it

  minutes init [--archive DIR] [--registry DIR]
      Adds the plugin to the site in this folder: two lines in its configuration (printed where
      they can't be written safely), and a registry to begin with where the archive has none.

      --archive DIR   folder of the archive (default: $MINUTES_ARCHIVE, else ./minutes)
      --registry DIR  where to write the registry (default: the archive)

  minutes pull [--repository URL] [--ref main] [--out DIR] [--json]
      Brings an archive here, or up to date (default: that of the Sovereign Cloud Stack
      community, to minutes-archive). The only command that needs network.

  minutes inspect [--archive DIR] [--registry DIR] [--json] [PATH...]
      Prints what is understood of each file: date, participants, agenda, topics, problems.

      --archive DIR   folder of the archive (default: $MINUTES_ARCHIVE, else ./minutes)
      --registry DIR  folder of teams.yml and topics.yml
                      (default: the archive if they lie there, else those of
                      the package that are for this archive)
      --json          an array of objects instead of text
      PATH            a file of the archive, such as iaas/20230125.md; all if none is given

  minutes check [--archive DIR] [--registry DIR] [--changed-since REF] [--baseline FILE]
                [--format text|github|json|sarif] [--fix] [PATH...]
      Says what a writer of minutes should mend. Exit code 1: a file has an error.

      --changed-since REF  only files that differ from that branch or commit
      --baseline FILE      leaves out what an earlier --format json printed
      --format FORMAT      github: annotations of a pull request
      --fix                mends what has one safe mend: images that have a copy beside
                           the minutes, names of files that disagree with heading and weekday

  minutes search [--site DIR] [--json] [--limit N] [--exact] [--instance ID] [QUERY...]
      Answers a query as the built site's search does; without QUERY, each line of standard input.
      Put -- before a QUERY that has a word with a minus in front.

      --site DIR      folder of the built site (default: build)
      --json          one object a line instead of text
      --limit N       how many sections to print (default: 10)
      --exact         no corrections, no other spellings
      --instance ID   id of the plugin's instance, where a site has several

Exit code: 0 done, 1 something is wrong or could not be read, 2 the command line is wrong.
`;

/**
 * Runs `minutes WORDS…`.
 * @returns the exit code.
 */
export async function runCommand(words: string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(USAGE);
    return command === undefined ? 2 : 0;
  }
  try {
    if (command === 'init') {
      return await init(rest);
    }
    if (command === 'inspect') {
      return await inspect(rest);
    }
    if (command === 'check') {
      return await check(rest);
    }
    if (command === 'pull') {
      return await pull(rest);
    }
    if (command === 'search') {
      return await search(rest);
    }
    throw new UsageError(`There is no command "${command}".`);
  } catch (error) {
    const isUsage =
      error instanceof UsageError ||
      (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code)));
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`minutes: ${message}\n${isUsage ? `\n${USAGE}` : ''}`);
    return isUsage ? 2 : 1;
  }
}
