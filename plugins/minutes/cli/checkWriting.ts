import fs from 'node:fs';
import path from 'node:path';
import type {LoadedArchive} from '../archive/loadArchive';
import {hasLocation} from '../attachments/attachmentImage';
import {createAttachmentFinder} from '../attachments/attachmentFinder';
import {toLocationProblem} from '../attachments/attachments';
import {createDeadAddressTest} from '../check/siteAddresses';
import {findWriterProblems} from '../check/writerProblems';
import type {AddressRules} from '../model/addresses';
import {createTeamMatcher} from '../model/callReports';
import {createSite} from '../pages/createSite';
import type {Problem} from '../reading/types';
import {sortProblems} from '../report/writeReport';
import {readHome} from './builtSite';
import {isReadable} from './openArchive';

type Wanted = (file: string) => boolean;

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
  const findFile = createAttachmentFinder(archive.attachments, archive.linkSource);
  const found = {originalUrl: '', displayUrl: ''};
  const find = (reference: string, from: {path: string}) =>
    findFile(reference, from.path) === undefined ? undefined : found;
  const site = createSite(archive, {find, files: [], problems: []}, rules);
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
        findFile: (reference) => findFile(reference, meeting.path),
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
  const findFile = createAttachmentFinder(archive.attachments, archive.linkSource);
  const shown = new Set(
    archive.meetings
      .filter((meeting) => wanted(meeting.path))
      .flatMap(({path: file, parsed}) => parsed.images.map(({src}) => findFile(src, file))),
  );
  const problems: Problem[] = [];
  for (const file of archive.attachments) {
    if (!/\.(?:jpe?g?|png|webp)$/i.test(file) || !(shown.has(file) || wanted(file))) continue;
    const bytes = fs.readFileSync(path.join(archive.root, file));
    if (await hasLocation(bytes)) problems.push(toLocationProblem(file));
  }
  return problems;
}

/** All that is wrong, file by file. @param folder as of `findProblems`. */
export async function checkWriting(
  archive: LoadedArchive,
  rules: AddressRules,
  wanted: Wanted,
  folder: string | undefined,
): Promise<Problem[]> {
  return sortProblems([
    ...findProblems(archive, rules, wanted, folder),
    ...(await findLocations(archive, wanted)),
  ]);
}
