import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {LoadedArchive} from '../archive/loadArchive';
import {hasLocation} from '../attachments/attachmentImage';
import {createAttachmentIndex} from '../attachments/attachmentIndex';
import {toLocationProblem} from '../attachments/attachments';
import {parseBaseline, withoutKnown} from '../check/baseline';
import {findOldLinks, toRightName, useCopies} from '../check/fixes';
import {FORMATS, type Format, formatProblems} from '../check/formats';
import {createDeadAddressTest} from '../check/siteAddresses';
import {findWriterProblems} from '../check/writerProblems';
import {createLinkResolver} from '../links/resolveLink';
import type {AddressRules} from '../model/addresses';
import {createTeamMatcher} from '../model/callReports';
import type {Meeting} from '../model/types';
import {createSite} from '../pages/createSite';
import type {Problem} from '../reading/types';
import {sortProblems} from '../report/writeReport';
import {listChangedFiles} from '../source/changedFiles';
import {readHome} from './builtSite';
import {checkPrivacy} from './checkPrivacy';
import {ARCHIVE_OPTIONS, openArchive, toArchivePath} from './openArchive';
import {UsageError} from './usageError';

/** While a build only warns of these, whoever writes the file can still mend them. */
const ERRORS = new Set(['dead-link', 'image-missing']);

/** Whether an address is one of the site built in a folder and leads nowhere. */
function createSiteTest(folder: string): (address: string) => boolean {
  const isFile = (file: string) =>
    fs.statSync(path.join(folder, file), {throwIfNoEntry: false})?.isFile() ?? false;
  return createDeadAddressTest(readHome(folder), isFile);
}

/**
 * All that is wrong: what a build would say, and what only writers can mend.
 * @param folder of a built site to which the minutes may link.
 */
function findProblems(
  archive: LoadedArchive,
  rules: AddressRules,
  wanted: Wanted,
  folder: string | undefined,
): Problem[] {
  const index = createAttachmentIndex(archive.attachments, archive.linkSource);
  const found = {originalUrl: '', displayUrl: ''};
  const find = (reference: string, from: {path: string}) =>
    index.resolve(reference, from.path) === undefined ? undefined : found;
  const site = createSite(archive, {find, files: [], problems: []}, rules, archive.standards);
  const today = new Date().toISOString().slice(0, 10);
  const {teams} = archive.registry;
  const calls = new Set(teams.filter(({kind}) => kind === 'call').map(({slug}) => slug));
  const matchTeams = createTeamMatcher(archive.registry);
  const isTeam = (heading: string) => matchTeams(heading).length > 0;
  const isDead = folder === undefined ? undefined : createSiteTest(folder);
  const written = archive.meetings
    .filter((meeting) => wanted(meeting.path) && isReadable(archive, meeting))
    .flatMap((meeting) =>
      findWriterProblems({
        meeting,
        text: fs.readFileSync(path.join(archive.root, meeting.path), 'utf8'),
        findFile: (reference) => index.resolve(reference, meeting.path),
        ...(calls.has(meeting.team) && {isTeam}),
        ...(isDead && {isDead}),
        today,
        privacy: archive.privacy,
      }),
    );
  return [...site.problems.filter((problem) => wanted(problem.path)), ...written].map((problem) =>
    ERRORS.has(problem.rule) ? {...problem, severity: 'error'} : problem,
  );
}

/** Pictures that say where they were taken: those asked for, and those in minutes asked for. */
async function findLocations(archive: LoadedArchive, wanted: Wanted): Promise<Problem[]> {
  const index = createAttachmentIndex(archive.attachments, archive.linkSource);
  const shown = new Set(
    archive.meetings
      .filter((meeting) => wanted(meeting.path))
      .flatMap(({path: file, parsed}) => parsed.images.map(({src}) => index.resolve(src, file))),
  );
  const problems: Problem[] = [];
  for (const file of archive.attachments) {
    if (!/\.(?:jpe?g?|png|webp)$/i.test(file) || !(shown.has(file) || wanted(file))) continue;
    const bytes = fs.readFileSync(path.join(archive.root, file));
    if (await hasLocation(bytes)) problems.push(toLocationProblem(file));
  }
  return problems;
}

type Wanted = (file: string) => boolean;

/** False for what was removed on request, and for what had to be called otherwise. */
const isReadable = ({files}: LoadedArchive, {path: file, hidden}: Meeting) =>
  hidden !== 'text' && files.has(file);

const say = (words: string) => process.stderr.write(`minutes: ${words}\n`);

/**
 * Mends what has one safe mend; says what it did.
 * @returns name that a file had → name that it has now.
 */
function fix(archive: LoadedArchive, wanted: Wanted): Map<string, string> {
  const index = createAttachmentIndex(archive.attachments, archive.linkSource);
  const renamed = new Map<string, string>();
  const meetings = archive.meetings.filter((meeting) => isReadable(archive, meeting));
  for (const meeting of meetings.filter(({path: file}) => wanted(file))) {
    const file = path.join(archive.root, meeting.path);
    const bytes = fs.readFileSync(file);
    const text = bytes.toString('utf8');
    const {images} = meeting.parsed;
    const mended = useCopies(text, {path: meeting.path, images}, (reference) =>
      index.resolve(reference, meeting.path),
    );
    // A file that is no UTF-8 would not survive being written.
    if (mended !== text && Buffer.from(text).equals(bytes)) {
      fs.writeFileSync(file, mended);
      say(`${meeting.path}: images refer to their copies in the archive.`);
    }
    // Sections that are removed on request are so by the file's name.
    const name = meeting.hidden ? undefined : toRightName(meeting);
    if (name !== undefined && !fs.existsSync(path.join(archive.root, name))) {
      fs.renameSync(file, path.join(archive.root, name));
      renamed.set(meeting.path, name);
      say(`${meeting.path} is now ${name}.`);
    }
  }
  return renamed;
}

/** Says which links still lead to names that files had: words of others are theirs to correct. */
function sayOldLinks(archive: LoadedArchive, renamed: ReadonlyMap<string, string>): void {
  const {meetings, folders, files, linkSource} = archive;
  const resolveWith = (renames: ReadonlyMap<string, string>) =>
    createLinkResolver(
      {
        meetings: new Map(meetings.map((meeting) => [meeting.path, meeting])),
        folders,
        files,
        renames,
        findAttachment: () => undefined,
      },
      linkSource,
    );
  const found = findOldLinks(meetings, renamed, {
    now: resolveWith(archive.renames),
    withRenames: resolveWith(new Map([...archive.renames, ...renamed])),
  });
  const sorted = found.sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
  for (const {path: file, line, old} of sorted) {
    say(
      `${file}:${line} links to ${old}; correct the link, or add the rename to the registry's renames.yml.`,
    );
  }
}

function readBaseline(file: string): Problem[] {
  try {
    return parseBaseline(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The baseline ${file} can't be used: ${reason}. Write one with: minutes check --format json > ${file}`,
    );
  }
}

/**
 * `minutes check`: what whoever writes minutes should mend.
 * @returns the exit code: 1 where a file that was asked for has an error.
 */
export async function check(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...ARCHIVE_OPTIONS,
      format: {type: 'string', default: 'text'},
      json: {type: 'boolean', default: false},
      'changed-since': {type: 'string'},
      baseline: {type: 'string'},
      site: {type: 'string'},
      fix: {type: 'boolean', default: false},
      privacy: {type: 'boolean', default: false},
    },
  });
  const format = (values.json ? 'json' : values.format) as Format;
  if (!FORMATS.includes(format)) {
    throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${format}".`);
  }
  const known = values.baseline === undefined ? [] : readBaseline(values.baseline);
  let {archive, rules} = await openArchive(values);
  const since = values['changed-since'];
  const changed = since === undefined ? undefined : await listChangedFiles(archive.root, since);
  const named = new Set(positionals.map((name) => toArchivePath(archive.root, name)));
  for (const file of named) {
    if (!archive.files.has(file)) throw new UsageError(`The archive has no file ${file}.`);
  }
  const isAskedFor: Wanted = (file) =>
    (named.size === 0 || named.has(file)) && (changed === undefined || changed.has(file));
  const renamed = values.fix ? fix(archive, isAskedFor) : new Map<string, string>();
  if (values.fix) ({archive, rules} = await openArchive(values));
  if (renamed.size > 0) sayOldLinks(archive, renamed);
  // A file that was asked for is checked under the name that it has now.
  const newNames = new Set(renamed.values());
  const wanted: Wanted = (file) => newNames.has(file) || isAskedFor(file);
  const readable = archive.meetings.filter(
    (meeting) => wanted(meeting.path) && isReadable(archive, meeting),
  );
  const found = values.privacy
    ? await checkPrivacy(archive, readable)
    : sortProblems([
        ...findProblems(archive, rules, wanted, values.site),
        ...(await findLocations(archive, wanted)),
      ]);
  const problems = withoutKnown(found, known);
  const base = process.cwd();
  const toFile = (file: string) =>
    path.relative(base, path.join(archive.root, file)).split(path.sep).join('/');
  const files = archive.meetings.filter((meeting) => wanted(meeting.path)).length;
  process.stdout.write(formatProblems(problems, format, {files, toFile}));
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}
