import {calendarDate} from '../reading/meeting/dateForms';
import type {Problem} from '../reading/types';
import {compileWhole, problemAt} from './checkEntries';
import datesSchema from './dates.schema.json';
import renamesSchema from './renames.schema.json';
import type {YamlFile} from './yamlFile';

type CheckedPaths = {entries: Record<string, string>; problems: Problem[]};

const fitsDates = compileWhole<Record<string, string>>(datesSchema);
const fitsRenames = compileWhole<Record<string, string>>(renamesSchema);

/** The lines of a file that fit; a problem for each of the others. @param what a line must be. */
function checkLines(
  file: YamlFile,
  fits: (line: Record<string, unknown>) => boolean,
  what: string,
): CheckedPaths {
  const {data, problems} = file;
  if (data === undefined) return {entries: {}, problems};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = `This file must hold, in each line, ${what}.`;
    return {entries: {}, problems: [...problems, problemAt(file, [], 'registry-entry', message)]};
  }
  const lines = Object.entries(data as Record<string, unknown>);
  const [good, bad] = [true, false].map((wanted) =>
    lines.filter(([path, value]) => fits({[path]: value}) === wanted),
  );
  const message = `This line must be ${what}. It is left out until then.`;
  return {
    entries: Object.fromEntries((good ?? []).map(([path, value]) => [path, String(value)])),
    problems: [
      ...problems,
      ...(bad ?? []).map(([path]) => problemAt(file, [path], 'registry-entry', message)),
    ],
  };
}

function isCalendarDay(line: Record<string, unknown>): boolean {
  const [year = 0, month = 0, day = 0] = String(Object.values(line)[0]).split('-').map(Number);
  return calendarDate(year, month, day) !== undefined;
}

/** The dates of `dates.yml`, path → day. */
export const checkDates = (file: YamlFile): CheckedPaths =>
  checkLines(
    file,
    (line) => fitsDates(line) && isCalendarDay(line),
    'the path of minutes and a day of the calendar, such as "team/20230112.md: 2023-01-19"',
  );

/** The renames of `renames.yml`, old path → new path. Whether the files are there is not checked. */
export const checkRenames = (file: YamlFile): CheckedPaths =>
  checkLines(
    file,
    fitsRenames,
    'the path that minutes had and the one that they have, such as "team/20230121.md: team/20230112.md"',
  );
