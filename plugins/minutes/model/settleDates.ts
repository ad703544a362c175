import type {Meeting} from './types';
import type {DateClaim, Problem} from '../reading/types';
import {groupBy} from './groupBy';
import type {Identity} from './identity';
import {usualWeekdays, weekdayOf} from './weekdays';

/** What is known of a document before its date is settled. */
export type DatedFile = {
  path: string;
  identity: Identity;
  headingDates: DateClaim[];
  /** Path of the document of which this is a copy. */
  copyOf?: string;
};

export type SettledDate = Pick<Meeting, 'date' | 'dateEnd' | 'dateBasis' | 'dateClaim'>;

/**
 * Settles on which day each meeting was.
 *
 * An entry of the registry wins. A copy took place when its original did. Else the file name counts,
 * unless its weekday is not one on which the team usually meets and the heading's is (a wrong digit
 * in a name changes the weekday, a heading copied from last week does not). Without a date in the
 * file name the heading counts within what the folder says, then the folder.
 *
 * @param overrides path → ISO day, from the registry.
 */
export function settleDates(
  files: DatedFile[],
  overrides: Record<string, string>,
): {dates: Map<string, SettledDate>; problems: Problem[]} {
  const usual = usualDaysByTeam(files);
  const dates = new Map<string, SettledDate>();
  const problems: Problem[] = [];
  const known = new Set(files.map(({path}) => path));
  const settle = (file: DatedFile) => {
    const override = Object.hasOwn(overrides, file.path) ? overrides[file.path] : undefined;
    const settled = override
      ? withClaim(file, {date: override, dateBasis: 'registry'})
      : settleOne(file, usual.get(file.identity.team) ?? [], dates);
    dates.set(file.path, settled);
    const problem = override ? undefined : disagreement(file, settled);
    if (problem) problems.push(problem);
  };
  files.filter(({copyOf}) => copyOf === undefined).forEach(settle);
  files.filter(({copyOf}) => copyOf !== undefined).forEach(settle);
  for (const path of Object.keys(overrides)) {
    if (known.has(path)) continue;
    problems.push({
      rule: 'unknown-path',
      severity: 'warning',
      path: 'dates.yml',
      line: 0,
      message: `There are no minutes at "${path}". Correct the path or remove the line.`,
    });
  }
  return {dates, problems};
}

/** Weekdays of a team's documents whose name and heading agree: only these are certain. */
function usualDaysByTeam(files: DatedFile[]): Map<string, number[]> {
  const certain = files.filter(
    ({identity: {nameDate}, headingDates, copyOf}) =>
      copyOf === undefined && nameDate !== undefined && headingDates[0]?.date === nameDate,
  );
  const toDays = (found: DatedFile[]) => found.flatMap(({identity}) => identity.nameDate ?? []);
  return new Map(
    [...groupBy(certain, ({identity}) => identity.team)].map(([team, found]) => [
      team,
      usualWeekdays(toDays(found)),
    ]),
  );
}

function settleOne(
  file: DatedFile,
  usual: number[],
  settled: Map<string, SettledDate>,
): SettledDate {
  const {nameDate, nameDateEnd, dateFrom} = file.identity;
  const heading = file.headingDates[0]?.date;
  const byName: SettledDate | undefined = nameDate
    ? {date: nameDate, dateBasis: dateFrom, ...(nameDateEnd && {dateEnd: nameDateEnd})}
    : undefined;
  const original = file.copyOf === undefined ? undefined : settled.get(file.copyOf);
  if (original?.date && heading === original.date && nameDate !== heading) {
    return withClaim(file, {date: original.date, dateBasis: 'heading'});
  }
  if (heading === undefined) return byName ?? {};
  if (!byName?.date) return {date: heading, dateBasis: 'heading'};
  if (isWithin(heading, byName)) {
    // A heading that says the day is more than a name that says the month.
    return byName.date.length < 10 ? {date: heading, dateBasis: 'heading'} : byName;
  }
  if (dateFrom === 'folder name') return withClaim(file, byName);
  const nameFits = isUsual(byName.date, usual);
  const headingFits = isUsual(heading, usual);
  return withClaim(file, !nameFits && headingFits ? {date: heading, dateBasis: 'heading'} : byName);
}

/** Without a usual weekday at least working days can be told from the weekend. */
function isUsual(date: string, usual: number[]): boolean {
  const day = weekdayOf(date) ?? -1;
  return usual.length > 0 ? usual.includes(day) : day >= 1 && day <= 5;
}

function isWithin(date: string, range: SettledDate): boolean {
  if (!range.date) return false;
  if (range.date.length < 10) return date.startsWith(range.date);
  return date >= range.date && date <= (range.dateEnd ?? range.date);
}

/** Adds what the file itself claims where that differs from the date it was given. */
function withClaim(file: DatedFile, settled: SettledDate): SettledDate {
  const heading = file.headingDates[0];
  if (heading && heading.date !== settled.date && !isWithin(heading.date, settled)) {
    return {...settled, dateClaim: {...heading, by: 'heading'}};
  }
  const {nameDate, stem} = file.identity;
  if (nameDate && nameDate !== settled.date && !settled.date?.startsWith(nameDate)) {
    return {...settled, dateClaim: {date: nameDate, line: 0, text: stem, by: 'file name'}};
  }
  return settled;
}

function disagreement(file: DatedFile, settled: SettledDate): Problem | undefined {
  const {dateClaim, date} = settled;
  if (!dateClaim || !date) return undefined;
  const heading = file.headingDates[0];
  const extension = /\.\w+$/.exec(file.path)?.[0] ?? '.md';
  const rename = `${date.replaceAll('-', '')}${file.identity.suffix ? `-${file.identity.suffix.replaceAll(' ', '-')}` : ''}${extension}`;
  const mend =
    dateClaim.by === 'heading'
      ? `Correct the heading if that is right, or rename the file.`
      : file.copyOf !== undefined
        ? `The text is that of ${file.copyOf}: put the right minutes here, or remove the file.`
        : `Rename the file to ${rename} if that is right, or correct the heading.`;
  const named = file.identity.nameDate ?? 'no date';
  const place = file.identity.dateFrom ?? 'file name';
  return {
    rule: 'date-disagrees',
    severity: 'error',
    path: file.path,
    line: heading?.line ?? 0,
    message: `The heading says ${heading?.date ?? 'no date'}, the ${place} ${named}. ${date} is used. ${mend} An entry in dates.yml settles it for good.`,
  };
}
