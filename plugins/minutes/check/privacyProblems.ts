import type {Meeting} from '../model/types';
import {createMask, REMOVED} from '../reading/masking/createMask';
import {PHONE_HIDDEN} from '../reading/masking/phones';
import type {Problem} from '../reading/types';
import {type Checked, type Finding, findProblems, type Rule} from './rules';

/** What the rules know of a document besides what all do. */
export type Published = Checked & {
  /** Full names of all who took part in any meeting. */
  names: RegExp | undefined;
  /** True for a picture that says where it was taken. */
  hasLocation: (file: string) => boolean;
};

const HEALTH =
  /(?<![\p{L}\p{N}])(?:sick(?:ness| leave)?|ill(?:ness)?|krank(?:heit|geschrieben)?|covid|corona|quarantine|quarantäne|hospital|krankenhaus|surgery|operiert|burn-?out|pregnan\w*|schwanger\w*|(?:maternity|parental|paternity) leave|elternzeit|mutterschutz|reha)(?![\p{L}\p{N}])/iu;
/** Beside a person, or as a remark in brackets, such a word is about somebody. */
const ABOUT_SOMEBODY = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_-]|\([^()]*$/u;
const SECRET =
  /[?&](?:pwd|passcode|password|token|access_token|api_?key)=[^\s&)]{3,}|(?<!\p{L})(?:pin|passcode|password|passwort|kennwort|einwahlcode)\s?(?:[:=]|is\s)\s?\S{3,}|\bgh[opsu]_\w{20,}|\bAKIA[\dA-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----/iu;
const HANDLE = /(?<![\p{L}\p{N}_/.])@[a-z\d](?:[\w-]{0,38}[a-z\d])?(?![\p{L}\p{N}:])/giu;

const linesOf = (text: string) => text.split('\n').map((each, at) => [each, at + 1] as const);
const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

function findMasked({text, privacy}: Published, phones: boolean): Finding[] {
  const mask = createMask({...privacy, redact: []});
  const [one, many] = phones
    ? ['telephone number', 'telephone numbers']
    : ['e-mail address', 'e-mail addresses'];
  return linesOf(text).flatMap(([each, line]) => {
    const found = mask.find(each).filter(({mark}) => (mark === PHONE_HIDDEN) === phones).length;
    const message = `${count(found, one, many)}. The site masks them; the repository shows them to everybody.`;
    return found === 0 ? [] : [{line, message}];
  });
}

/** Lines of text that are searched and may be quoted: those of participants are not. */
const openLines = ({parsed}: Meeting) =>
  parsed.sections.flatMap(({role, heading, startLine, lines}) =>
    role === 'participants' ? [] : [{line: startLine, text: heading}, ...lines],
  );

/** What would leave before a first publication: one row a rule, with its level. */
const RULES: Rule<Published>[] = [
  ['privacy-email', 'info', (published) => findMasked(published, false)],
  ['privacy-phone', 'info', (published) => findMasked(published, true)],
  [
    'privacy-name',
    'warning',
    ({meeting, names}) =>
      openLines(meeting).flatMap(({line, text}) =>
        [...new Set(names && text.match(names))].map((name) => ({
          line,
          message: `${name}, on a list of participants, stands outside of the sections of participants: pages and search show it. A pattern in redactions.yml removes it.`,
        })),
      ),
  ],
  [
    'privacy-handle',
    'info',
    ({meeting}) => {
      const found = openLines(meeting).filter(({text}) => text.match(HANDLE));
      const lines = [...new Set(found.map(({line}) => line))].join(', ');
      const message = `Handles stand outside the participants: who said or does something stays with it, also in search (lines ${lines}). An entry below handles in redactions.yml removes one everywhere.`;
      return found[0] === undefined ? [] : [{line: found[0].line, message}];
    },
  ],
  [
    'privacy-health',
    'warning',
    ({meeting: {parsed}, text}) => {
      const lists = parsed.sections.filter(({role}) => role === 'participants');
      return linesOf(text).flatMap(([each, line]) => {
        const [word] = HEALTH.exec(each) ?? [];
        const isListed = lists.some(({startLine, endLine}) => startLine <= line && line <= endLine);
        const about = word !== undefined && each.slice(0, each.indexOf(word));
        const message = `"${word}" may say something about somebody's health. Write "excused" instead.`;
        return about !== false && (isListed || ABOUT_SOMEBODY.test(about)) ? [{line, message}] : [];
      });
    },
  ],
  [
    'privacy-secret',
    'warning',
    ({text}) =>
      linesOf(text).flatMap(([each, line]) => {
        const message =
          'This looks like a password, a PIN or a key. Change it where it is used, and remove it.';
        return SECRET.test(each) ? [{line, message}] : [];
      }),
  ],
  [
    'privacy-location',
    'info',
    ({meeting: {parsed}, findFile, hasLocation}) =>
      parsed.images.flatMap(({src, line}) => {
        const file = findFile(src);
        const message = `The picture ${file} says where it was taken (GPS). The site removes that; the repository publishes it.`;
        return file !== undefined && hasLocation(file) ? [{line, message}] : [];
      }),
  ],
  [
    'privacy-pdf',
    'warning',
    ({meeting: {parsed}, findFile}) =>
      parsed.links.flatMap(({href, line}) => {
        const file = findFile(href);
        const message = `${file} is published as it is, with its properties (author, program). Nothing in it is masked or removed.`;
        return file?.toLowerCase().endsWith('.pdf') ? [{line, message}] : [];
      }),
  ],
  [
    'privacy-comment',
    'info',
    ({text}) =>
      linesOf(text).flatMap(([each, line]) => {
        const message = 'A comment begins here. The site leaves it out; the repository shows it.';
        return each.includes('<!--') ? [{line, message}] : [];
      }),
  ],
];

/** Findings of all rules in one document, rule by rule. */
export const findPrivacyProblems = (published: Published): Problem[] =>
  findProblems(RULES, published);

/** A pattern of the full names (two words or more) on the lists of participants; none: undefined. */
export function toNamePattern(meetings: readonly Meeting[]): RegExp | undefined {
  const listed = meetings.flatMap(({parsed}) => parsed.participants);
  const names = [...new Set(listed)].filter(
    (name) => /^\p{L}\S*(?: \S+)+$/u.test(name) && !name.includes(REMOVED),
  );
  const sources = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return sources.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
