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

const YEAR = 366 * 24 * 60 * 60 * 1000;

/**
 * Settles on which day each meeting was.
 *
 * An entry of the registry wins. A copy took place when its original did. Else the file name counts,
 * unless its weekday is not one on which the folder's meetings of that year were and the heading's is (a wrong digit
 * in a name changes the weekday, a heading copied from last week does not). Without a date in the
 * file name the heading counts within what the folder says, then the folder.
 *
 * @param overrides path → ISO day, from the registry.
 */
export function settleDates(
  files: DatedFile[],
  overrides: Record<string, string>,
): {dates: Map<string, SettledDate>; problems: Problem[]} {
  const usual = certainDays(files);
  const dates = new Map<string, SettledDate>();
  const problems: Problem[] = [];
  const known = new Set(files.map(({path}) => path));
  const settle = (given: DatedFile) => {
    const file = completeClaims(given);
    const override = Object.hasOwn(overrides, file.path) ? overrides[file.path] : undefined;
    const settled = override
      ? withClaim(file, {date: override, dateBasis: 'registry'})
      : settleOne(file, usual.get(file.identity.series) ?? [], dates);
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

/** A claim without its year is of the year that the name says; without that it is none. */
function completeClaims(file: DatedFile): DatedFile {
  const year = file.identity.nameDate?.slice(0, 4);
  const headingDates = file.headingDates.flatMap((claim) => {
    if (!claim.date.startsWith('--')) return [claim];
    return year ? [{...claim, date: `${year}${claim.date.slice(1)}`}] : [];
  });
  return {...file, headingDates};
}

/** Days of a folder's documents whose name and heading agree: only these are certain. */
function certainDays(files: DatedFile[]): Map<string, string[]> {
  const certain = files.filter(
    ({identity: {nameDate}, headingDates, copyOf}) =>
      copyOf === undefined && nameDate !== undefined && headingDates[0]?.date === nameDate,
  );
  return new Map(
    [...groupBy(certain, ({identity}) => identity.series)].map(([series, found]) => [
      series,
      found.flatMap(({identity}) => identity.nameDate ?? []),
    ]),
  );
}

function settleOne(
  file: DatedFile,
  certain: string[],
  settled: Map<string, SettledDate>,
): SettledDate {
  const {nameDate, nameDateEnd, dateFrom} = file.identity;
  const claim = file.headingDates[0];
  const heading = claim?.date;
  const ownEnd = nameDateEnd ?? (heading === nameDate ? claim?.dateEnd : undefined);
  const byName: SettledDate | undefined = nameDate
    ? {date: nameDate, dateBasis: dateFrom, ...(ownEnd && {dateEnd: ownEnd})}
    : undefined;
  const byHeading: SettledDate = {
    date: heading,
    dateBasis: 'heading',
    ...(claim?.dateEnd && {dateEnd: claim.dateEnd}),
  };
  const original = file.copyOf === undefined ? undefined : settled.get(file.copyOf);
  if (original?.date && heading === original.date && nameDate !== heading) {
    return withClaim(file, {date: original.date, dateBasis: 'heading'});
  }
  if (heading === undefined) return byName ?? {};
  if (!byName?.date) return byHeading;
  if (isWithin(heading, byName)) {
    // A heading that says the day is more than a name that says the month.
    return byName.date.length < 10 ? byHeading : byName;
  }
  if (dateFrom === 'folder name') return withClaim(file, byName);
  const nameFits = isUsual(byName.date, certain);
  const headingFits = isUsual(heading, certain);
  return withClaim(file, !nameFits && headingFits ? byHeading : byName);
}

/**
 * True for a weekday on which the meetings of the year around it were; without such meetings at
 * least working days can be told from the weekend.
 */
function isUsual(date: string, certain: string[]): boolean {
  const day = weekdayOf(date) ?? -1;
  const near = certain.filter((other) => Math.abs(Date.parse(other) - Date.parse(date)) <= YEAR);
  const usual = usualWeekdays(near);
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
  const place = file.identity.dateFrom ?? 'file name';
  const mend =
    dateClaim.by === 'heading'
      ? `Correct the heading if that is right, or rename the ${place === 'folder name' ? 'folder' : 'file'}.`
      : file.copyOf !== undefined
        ? `The text is that of ${file.copyOf}: put the right minutes here, or remove the file.`
        : `Rename the file to ${rename} if that is right, or correct the heading.`;
  const named = file.identity.nameDate ?? 'no date';
  return {
    rule: 'date-disagrees',
    severity: 'error',
    path: file.path,
    line: heading?.line ?? 0,
    message: `The text says ${heading?.date ?? 'no date'}, the ${place} ${named}. ${date} is used. ${mend} An entry in dates.yml settles it for good.`,
  };
}
