import {posix} from 'node:path';
import type {ResolvedLink} from '../links/resolveLink';
import type {Meeting} from '../model/types';
import type {ImageRef} from '../reading/types';

/**
 * Text of a file with each image that has a copy in the archive referring to that copy. Nothing but
 * the addresses changes, and only on the lines on which such an image stands.
 * @param findFile path in the archive of the file that an address stands for.
 */
export function useCopies(
  text: string,
  {path, images}: {path: string; images: readonly ImageRef[]},
  findFile: (reference: string) => string | undefined,
): string {
  const lines = text.split('\n');
  for (const {src, line} of images) {
    const copy = /^(?:https?:)?\/\//i.test(src) ? findFile(src) : undefined;
    const written = lines[line - 1];
    if (copy === undefined || written === undefined) continue;
    const own = encodeURI(posix.relative(posix.dirname(path), copy));
    // Where an address begins: in Markdown and in HTML.
    lines[line - 1] = ['](', '="', "='"].reduce(
      (before, start) => before.replaceAll(start + src, () => start + own),
      written,
    );
  }
  return lines.join('\n');
}

/** Days as they stand in names of files: 20240131 and 2024-01-31. */
export const DAY_IN_NAME = /(?:19|20)\d\d(-?)\d\d\1\d\d/;

/**
 * The name that a file should have: where its heading says another day than its name, and the day on
 * which the team usually meets agrees with the heading, so that the meeting is taken to be on that.
 * @returns undefined where the name is right, or where nothing is certain.
 */
export function toRightName({path, date, dateBasis, parsed}: Meeting): string | undefined {
  const name = posix.basename(path);
  const day = DAY_IN_NAME.exec(name);
  const claimed = parsed.headingDates[0]?.date;
  if (!day || dateBasis !== 'heading' || date?.length !== 10 || claimed !== date) return undefined;
  const right = day[1] === '-' ? date : date.replaceAll('-', '');
  return right === day[0]
    ? undefined
    : posix.join(posix.dirname(path), name.replace(DAY_IN_NAME, right));
}

type ResolveLink = (href: string, from: Meeting) => ResolvedLink;

/**
 * Links that lead nowhere because files were renamed: those that would lead to one of these files if
 * the renames were known.
 * @param renamed name that a file had → name of a file that is there.
 * @param resolve `now`: where links lead; `withRenames`: where they would.
 */
export function findOldLinks(
  meetings: readonly Meeting[],
  renamed: ReadonlyMap<string, string>,
  resolve: {now: ResolveLink; withRenames: ResolveLink},
): {path: string; line: number; old: string}[] {
  const oldNames = new Map([...renamed].map(([old, name]) => [name, old]));
  return meetings.flatMap((meeting) =>
    meeting.parsed.links.flatMap(({href, line}) => {
      if (resolve.now(href, meeting).kind !== 'dead') return [];
      const target = resolve.withRenames(href, meeting);
      const old = target.kind === 'page' && oldNames.get(target.meeting?.path ?? '');
      return old ? [{path: meeting.path, line, old}] : [];
    }),
  );
}
