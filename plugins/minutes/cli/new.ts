import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {DAY_IN_NAME} from '../check/fixes';
import {findActionThreads} from '../model/actionThreads';
import type {Meeting, Team} from '../model/types';
import {isOpen} from '../pages/items';
import {getRecent, isCurrent} from '../pages/nextPage';
import {createMask} from '../reading/masking/createMask';
import {calendarDate} from '../reading/meeting/dateForms';
import {createItemLabels} from '../reading/meeting/itemLabels';
import {mergeWords} from '../reading/words';
import {toCarriedItem} from '../writing/carriedItem';
import {toNewMinutes} from '../writing/newMinutes';
import {findNextDay} from '../writing/nextDay';
import {fillTemplate, toSkeleton} from '../writing/skeleton';
import {ARCHIVE_OPTIONS, openArchive} from './openArchive';
import {UsageError} from './usageError';
import {writeNew} from './writeNew';

const options = {
  ...ARCHIVE_OPTIONS,
  date: {type: 'string'},
  out: {type: 'string'},
  json: {type: 'boolean', default: false},
} as const;

const weekdayName = (date: string) =>
  new Date(date).toLocaleDateString('en', {weekday: 'long', timeZone: 'UTC'});

/** Path in the archive: as the last minutes of the team are called, where that is by their day. */
function toPath({slug, meetings}: Team, date: string): string {
  const compact = date.replaceAll('-', '');
  const last = meetings.find((own) => own.kind === 'meeting' && own.dateBasis === 'file name');
  const folder = last === undefined ? slug : path.posix.dirname(last.path);
  const [day, dash] = DAY_IN_NAME.exec(path.posix.basename(last?.path ?? '')) ?? [];
  if (!last || day === undefined || !['.', slug].includes(folder)) return `${slug}/${compact}.md`;
  const name = path.posix.basename(last.path).replace(day, dash === '-' ? date : compact);
  return path.posix.join(folder, name);
}

function chooseDay(team: Team, asked: string | undefined): {date: string; because: string} {
  if (asked !== undefined) {
    const [year = 0, month = 0, day = 0] = asked.split('-').map(Number);
    if (!/^\d{4}-\d\d-\d\d$/.test(asked) || !calendarDate(year, month, day)) {
      throw new UsageError(`--date takes a day such as 2024-02-14, not "${asked}".`);
    }
    return {date: asked, because: 'the one that was asked for'};
  }
  const today = new Date().toISOString().slice(0, 10);
  const next = findNextDay(team, today);
  return next === undefined
    ? {date: today, because: 'today, for the team has no usual weekday; --date names another'}
    : {
        date: next,
        because: `the next ${weekdayName(next)}, on which the team mostly meets; --date names another`,
      };
}

/**
 * `minutes new`: begins the minutes of a team's next meeting, from its template or its last minutes,
 * with the action items that are open.
 * @returns the exit code. @throws {UsageError} where the command line is wrong; Error where the
 * file is there already.
 */
export async function newMinutes(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args: words, allowPositionals: true, options});
  const {archive} = await openArchive(values);
  const [slug, ...others] = positionals;
  const team = archive.teams.find((own) => own.slug === slug);
  if (!team || others.length > 0) {
    const known = archive.teams.map((own) => own.slug).join(', ');
    throw new UsageError(`new takes one team. There is: ${known}.`);
  }
  const {date, because} = chooseDay(team, values.date);
  const file = toPath(team, date);
  const title = `# ${team.entry.label}, ${date}`;
  const labels = createItemLabels(mergeWords(archive.registry.words).actions);
  const read = (own: string) => fs.readFileSync(path.join(archive.root, own), 'utf8');
  // What was removed on request in parts isn't read again.
  const textOf = ({path: own, hidden}: Meeting) => (hidden ? '' : read(own));
  const mask = createMask(archive.privacy);
  const isPrivate = (own: string) => mask.find(own).length > 0;

  const recent = getRecent(team);
  const items = findActionThreads([team])
    .filter((thread) => isOpen(thread) && isCurrent(thread, recent))
    .map((thread) =>
      toCarriedItem(thread, textOf(thread.last.meeting), path.posix.dirname(file), isPrivate),
    );
  const template = `${team.slug}/template.md`;
  const hasTemplate = fs.existsSync(path.join(archive.root, template));
  const texts = new Map(recent.map((meeting) => [meeting, textOf(meeting)]));
  const text = hasTemplate
    ? fillTemplate(read(template), title, date)
    : mask.text(toSkeleton(recent, texts, {title, date, labels}));
  const out = path.relative('', path.resolve(values.out ?? archive.root));
  const written = path.join(out, file);
  writeNew([{file: written, text: toNewMinutes(text, items, labels)}]);

  const source = hasTemplate ? template : (recent[0]?.path ?? null);
  const from = hasTemplate
    ? `The headings are those of ${template}.`
    : source === null
      ? 'There are no minutes of the team to take headings from.'
      : `The headings are those that come back in its last minutes, as in ${source}.`;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({path: written, date, because, source, actionItems: items.length}, null, 2)}\n`
      : `${written}\nIts day is ${because}. ${from}\n${items.length === 0 ? 'No action items are' : items.length === 1 ? '1 action item is' : `${items.length} action items are`} open.\n`,
  );
  return 0;
}
