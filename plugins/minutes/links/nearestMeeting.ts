import {compareText} from '../model/compareText';
import {groupBy} from '../model/groupBy';
import {readIdentity} from '../model/identity';
import type {Meeting} from '../model/types';

const toDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * Makes the function that finds, for a path without a file, the team's meeting whose day is nearest
 * to the one in the path: the earlier of two as near, and never the one that asks. Undefined where
 * the path holds no team or day.
 */
export function createNearestFinder(
  meetings: Iterable<Meeting>,
): (path: string, from: Meeting) => Meeting | undefined {
  const held = [...meetings].flatMap((meeting) => {
    const {date, duplicateOf, parsed} = meeting;
    const isHeld = date?.length === 10 && duplicateOf === undefined && !parsed.cancelled;
    return isHeld ? [{day: toDays(date), meeting}] : [];
  });
  held.sort((a, b) => a.day - b.day || compareText(a.meeting.path, b.meeting.path));
  const byTeam = groupBy(held, ({meeting}) => readIdentity(meeting.path).team);
  return (path, from) => {
    const {team, nameDate} = readIdentity(path);
    if (nameDate?.length !== 10) return undefined;
    const day = toDays(nameDate);
    let best: {day: number; meeting: Meeting} | undefined;
    for (const candidate of byTeam.get(team) ?? []) {
      const isNearer = !best || Math.abs(candidate.day - day) < Math.abs(best.day - day);
      if (isNearer && candidate.meeting !== from) {
        best = candidate;
      }
    }
    return best?.meeting;
  };
}
