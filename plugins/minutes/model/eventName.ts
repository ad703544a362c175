import {formatDate} from './formatDate';
import {isEventFolder, nameWords, readNameDate} from './nameDates';

const SHORT = /^(?:[a-z]{1,2}|[^aeiouy]{3,4}|api|iam|scs|kaas|iaas|paas)$/i;

/**
 * What an event is called by the name of its folder or file: "2024-04-16-scs-hackathon4-arnsberg" →
 * "Hackathon Arnsberg", "2022-09-27-gx-hackathon-5" → "GX Hackathon 5". A number glued to a word
 * goes where other words tell the event apart, and so does who holds it: an abbreviation before what
 * kind of event it is.
 * @param series folder of all such events, which names their kind: "hackathons".
 * @param spellings texts that may spell its words better: "CloudMon".
 * @returns undefined for a name that says no date, or nothing beyond it.
 */
export function toEventName(
  name: string,
  series: string,
  spellings: readonly string[] = [],
): string | undefined {
  const found = readNameDate(name);
  if (!found || !isEventFolder(name)) return undefined;
  const known = new Map(
    spellings.flatMap((text) =>
      (text.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []).map(
        (word) => [word.toLowerCase(), word] as const,
      ),
    ),
  );
  const all = nameWords(found).split(' ');
  // "6 hackathon" is the sixth.
  const ordered = /^\d+$/.test(all[0] ?? '') ? [...all.slice(1), ...all.slice(0, 1)] : all;
  const [holder = '', kind = '', ...rest] = ordered;
  const isKind =
    kind.length > 3 && series.toLowerCase().startsWith(kind.toLowerCase().replace(/\d+$/, ''));
  const isHeld = SHORT.test(holder) && isKind && rest.some((word) => /\p{L}/u.test(word));
  return (isHeld ? [kind, ...rest] : ordered)
    .map((word, _, {length}) => (length > 1 ? word.replace(/(?<=\p{L}{3})\d+$/u, '') : word))
    .map((word) => known.get(word.toLowerCase()) ?? spell(word))
    .join(' ');
}

function spell(word: string): string {
  return SHORT.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Name of a folder below a team's, for readers: the event's with its days, else the folder's own. */
export function toFolderLabel(folder: string): string {
  const [series = '', ...below] = folder.split('/');
  const last = below.at(-1) ?? '';
  const name = toEventName(last, series);
  const {date, end} = readNameDate(last) ?? {};
  return name && date ? `${name}, ${formatDate(date, end)}` : below.join('/');
}
