import fs from 'node:fs';
import path from 'node:path';
import type {LoadedArchive} from '../archive/loadArchive';
import {hasLocation} from '../attachments/attachmentImage';
import {createAttachmentFinder} from '../attachments/attachmentFinder';
import {toLocationProblem} from '../attachments/attachments';
import {findPrivacyProblems, toNamePattern} from '../check/privacyProblems';
import type {Checked} from '../check/rules';
import {createDeadAddressTest} from '../check/siteAddresses';
import {findWriterProblems} from '../check/writerProblems';
import type {AddressRules} from '../model/addresses';
import {createTeamMatcher} from '../model/callReports';
import {createSite} from '../pages/createSite';
import type {Problem} from '../reading/types';
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

/** The minutes that are asked for as rules take them, and the files that their pictures are. */
function readWanted(archive: LoadedArchive, wanted: Wanted) {
  const findFile = createAttachmentFinder(archive.attachments, archive.linkSource);
  const meetings = archive.meetings.filter((meeting) => wanted(meeting.path));
  const pictures = meetings.flatMap(({path: file, parsed}) =>
    parsed.images.flatMap(({src}) => findFile(src, file) ?? []),
  );
  const documents = meetings
    .filter((meeting) => isReadable(archive, meeting))
    .map((meeting): Checked => ({
      meeting,
      text: fs.readFileSync(path.join(archive.root, meeting.path), 'utf8'),
      privacy: archive.privacy,
      findFile: (reference) => findFile(reference, meeting.path),
    }));
  return {findFile, pictures: new Set(pictures), documents};
}

/** Those of the pictures that say where they were taken. */
async function findLocated(root: string, pictures: Iterable<string>): Promise<string[]> {
  const located: string[] = [];
  for (const file of pictures) {
    if (await hasLocation(fs.readFileSync(path.join(root, file)))) located.push(file);
  }
  return located;
}

/** What a first publication of the minutes would show of people (`check/privacyProblems`). */
export async function checkPrivacy(archive: LoadedArchive, wanted: Wanted): Promise<Problem[]> {
  const {pictures, documents} = readWanted(archive, wanted);
  const located = new Set(await findLocated(archive.root, pictures));
  const names = toNamePattern(archive.meetings);
  return documents.flatMap((document) =>
    findPrivacyProblems({...document, names, hasLocation: (file) => located.has(file)}),
  );
}

/**
 * All that is wrong: what a build would say, and what only writers can mend.
 * @param folder of a built site to which the minutes may link.
 */
export async function checkWriting(
  archive: LoadedArchive,
  rules: AddressRules,
  wanted: Wanted,
  folder: string | undefined,
): Promise<Problem[]> {
  const {findFile, pictures, documents} = readWanted(archive, wanted);
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
  const written = documents.flatMap((document) =>
    findWriterProblems({
      ...document,
      ...(calls.has(document.meeting.team) && {isTeam}),
      ...(isDead && {isDead}),
      today,
    }),
  );
  const shown = archive.attachments.filter(
    (file) => /\.(?:jpe?g|png|webp)$/i.test(file) && (pictures.has(file) || wanted(file)),
  );
  const located = await findLocated(archive.root, shown);
  return [
    ...[...site.problems.filter((problem) => wanted(problem.path)), ...written].map((problem) =>
      ERRORS.has(problem.rule) ? {...problem, severity: 'error' as const} : problem,
    ),
    ...located.map(toLocationProblem),
  ];
}
