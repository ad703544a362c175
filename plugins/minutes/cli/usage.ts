/** What `minutes` can do, in the order of its help. Each text fits a screen of 80 × 24. */
export type CommandName = keyof typeof COMMANDS;

const ARCHIVE = `  --archive DIR   folder of the archive (default: $MINUTES_ARCHIVE or ./minutes)
  --registry DIR  folder of teams.yml and topics.yml (default: the archive if
                  they lie there, else those of the package that are for it)`;

const COMMANDS = {
  init: {
    about: 'adds the plugin to the site in this folder',
    words: '[--archive DIR] [--registry DIR]',
    more: `Adds two lines to the site's configuration (or prints them, where they can't
be written safely), and writes a registry to begin with where there is none.

  --archive DIR   folder of the archive (default: $MINUTES_ARCHIVE or ./minutes)
  --registry DIR  where to write the registry (default: the archive)`,
  },
  pull: {
    about: 'brings an archive here, or up to date; only this needs network',
    words: '[--repository URL] [--ref main] [--out DIR] [--json]',
    more: `Brings one commit of a Git repository here, whole or not at all. Without
network the archive at hand stays, and that is said.

  --repository URL  default: that of the Sovereign Cloud Stack community
  --ref REF         branch or commit (default: main)
  --out DIR         default: minutes-archive`,
  },
  inspect: {
    about: 'prints what is understood of each file',
    words: '[--archive DIR] [--registry DIR] [--json] [PATH...]',
    more: `Prints date, participants, agenda, topics, decisions, action items, problems.

${ARCHIVE}
  --json          an array of objects instead of text
  PATH            a file such as iaas/20230125.md; all if none is given`,
  },
  search: {
    about: "answers a query as the built site's search does",
    words: '[OPTION...] [QUERY...]',
    more: `Without QUERY, each line of standard input is one. Put -- before a QUERY that
has a word with a minus in front.

  --site DIR      folder of the built site (default: build)
  --json          one object a line instead of text
  --limit N       how many sections to print (default: 10)
  --exact         no corrections, no other spellings
  --instance ID   id of the plugin's instance, where a site has several`,
  },
  check: {
    about: 'says what whoever writes minutes should mend',
    words: '[OPTION...] [PATH...]',
    more: `Exit code 1: a file that was asked for has an error. Warnings don't count.

${ARCHIVE}
  --changed-since REF  only files that differ from that branch or commit
  --baseline FILE      leaves out what an earlier --format json printed
  --format FORMAT      text, github (annotations of a pull request), json, sarif
  --json               the same as --format json
  --site DIR           also looks for links to no page of the site built there
  --privacy            instead: what a first publication would show of people
  --fix                mends what has one safe mend: images that have a copy
                       in the archive, names that disagree with the heading
  PATH                 a file such as iaas/20230125.md; all if none is given`,
  },
  new: {
    about: "begins the minutes of a team's next meeting",
    words: 'TEAM [--date YYYY-MM-DD] [--out DIR] [--json]',
    more: `Takes the headings of TEAM/template.md or, where there is none, those that come
back in the last minutes of the team, and carries in what action items are open,
each with where it was raised. Nothing that is there is overwritten.

${ARCHIVE}
  --date DAY      day of the meeting (default: the next on its usual weekday,
                  else today)
  --out DIR       where to write TEAM/YYYYMMDD.md (default: the archive)
  --json          an object instead of text`,
  },
  split: {
    about: 'makes a pad with the minutes of many meetings one file for each',
    words: 'PAD.md --team TEAM [--out DIR] [--json]',
    more: `A meeting begins with a heading that says its day: "# 2024-02-14", "## Team
IaaS, 2024-02-14". Each becomes TEAM/YYYYMMDD.md; what belongs to none, such as
the preface, goes to PAD-preface.md. Where anything could be meant in two ways,
it says where and writes nothing. Nothing that is there is overwritten.

  --team TEAM   folder of the team
  --out DIR     folder of the archive (default: $MINUTES_ARCHIVE or ./minutes)
  --level N     meetings begin with N times #, where days stand on several
  --any-order   meetings stand neither newest nor oldest first
  --json        an object instead of text`,
  },
  csp: {
    about: 'prints a strict Content-Security-Policy for a built site',
    words: '[--site DIR]',
    more: `Prints the value of the header. The scripts that stand in pages are allowed by
their hashes, so print it again after an upgrade or a change of configuration.

  --site DIR      folder of the built site (default: build)`,
  },
  suggest: {
    about: 'finds candidates for the registry, ready to paste',
    words: 'topics|aliases|teams [OPTION...] [DIR]',
    more: `Prints one candidate a line, the likeliest first: an entry of topics.yml or
teams.yml, and behind # what speaks for it. Which is one is for you to say.

  topics   names that the minutes speak of again and again
  aliases  other spellings of the registry's topics
  teams    folders, and headings that name a team, without an entry

  DIR             folder of the archive, as --archive
${ARCHIVE}
  --limit N       how many (default: 150)
  --json          an array of objects instead of lines`,
  },
  mcp: {
    about: 'lets assistants search and quote (Model Context Protocol)',
    words: '[--site DIR | DIR]',
    more: `Serves the minutes on standard input and output, until the input ends: search,
read a section, history of a topic, decisions since a day. An assistant's
configuration names this as its command; see the handbook.

  --site DIR      folder of a built site (addresses are those of its pages)
  --instance ID   id of the plugin's instance, where a site has several
  DIR             folder of an archive, as --archive
${ARCHIVE}`,
  },
} satisfies Record<string, {about: string; words: string; more: string}>;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

const EXIT_CODES = `Exit code: 0 done, 1 something is wrong or could not be read, 2 the command line
is wrong.
`;

/** The help of a command, or of all of them; ends with a newline. */
export function getUsage(command?: CommandName): string {
  if (command !== undefined) {
    const {words, more} = COMMANDS[command];
    return `minutes ${command} ${words}\n\n${more}\n\n${EXIT_CODES}`;
  }
  const lines = COMMAND_NAMES.map((name) => `  ${name.padEnd(8)} ${COMMANDS[name].about}`);
  return `minutes: for archives of Markdown minutes, and for sites built from them

${lines.join('\n')}

minutes COMMAND --help says more.
${EXIT_CODES}`;
}
