import type {Place} from './place';

export const PHONE_HIDDEN = '[phone number hidden]';

/** A date, an address of a machine or a second number behind a blank is no part of a number. */
const STOP =
  '(?!\\s{1,3}\\(?(?:00|\\d{4}-\\d\\d-\\d\\d|\\d\\d?\\.\\d\\d?\\.\\d{4}|\\d{1,3}(?:\\.\\d{1,3}){3}(?![.\\d])))';
const separators = (blank: string) =>
  `(?:${blank}{0,2}(?:[/.()[\\]-]{1,3}${blank}?)?|\\+(?=\\d\\d))`;
/** Six to twelve more digits; they go on in the next line only where this one has too few. */
const NUMBER = `(?:(?:${STOP}${separators('[^\\S\\n]')}\\d){8,12}|(?:${STOP}${separators('\\s')}\\d){6,12})(?!\\d)`;
/** `+49 221 …`, `+49-221-…`, `(+49) 221 …`; a plus sign after a word character is arithmetic. */
const INTERNATIONAL = `(?<![\\p{L}\\p{N}_+])(?:\\((?=\\+\\d{1,3}\\)))?\\+(?=[1-9])\\d{1,3}${NUMBER}`;
/** `0049 221 …`: needs a separator, for long runs of digits are ids. */
const EXIT_CODE = `(?<![\\p{L}\\p{N}_+])(?<![\\p{L}\\p{N}][/.:-])00[1-9]\\d{0,2}(?=[\\s/(.-])${NUMBER}`;
/** `tel:110`, `sms:0170…`: whatever follows one of these schemes is a number. */
const SCHEME = `(?=[+(\\d])(?<=(?<![\\p{L}\\p{N}])(?:(?:tel|sms|smsto|mms|mmsto|callto|fax|facetime|facetime-audio|whatsapp|skype|viber):/{0,2}|wa\\.me/))[+(]{0,2}\\d(?:${separators('[^\\S\\n]')}\\d){2,14}`;
const WORD =
  '(?<![\\p{L}\\p{N}])(?:t[eé]l|telefon|t[eé]l[eé]phone?|(?:mobil|smart|head)?(?:phone|telefon)|fon|(?:tele)?fax|mobile?|handy|cell|cellphone|whats ?app|sms|hotline|[☎☏✆📞📱📲]\\uFE0F?|festnetz|durchwahl|dial[- ]?in|einwahl|rufnummer)(?:[ .-]{0,2}(?:no|nr|number|nummer))?(?!\\p{L})(?:\\s?\\([^()\\n]{1,20}\\))?';
const MARKS = '["\'*_]{0,3}';
/** `Tel. 0221 …`, `"phone": "0221…"`, `Dial-in: 069 …`: a national number, told by the word before it. */
const NATIONAL = `(?=[+(0])(?<=${WORD}${MARKS}\\s{0,3}[.:=]{0,2}${MARKS}\\s{0,3}["']?)(?:\\+ ?\\d{1,3}|\\(?0\\d)${NUMBER}`;
/** `Phone: 555-123-4567`: a colon shows that a number follows, with or without a zero. */
const LOCAL = `(?=[(1-9])(?<=${WORD}${MARKS}\\s?[:=]${MARKS}\\s{0,3}["']?)(?!\\d{4}-\\d\\d-\\d\\d|\\d\\d?/\\d\\d?/\\d\\d)\\(?[1-9]\\d{0,4}(?:(?:[^\\S\\n]{0,2}(?:[/()-]{1,2}[^\\S\\n]?)?|\\+(?=\\d\\d))\\d){6,12}(?!\\.?\\d)`;

const PATTERNS = [INTERNATIONAL, EXIT_CODE, SCHEME, NATIONAL, LOCAL].map(
  (source) => new RegExp(source, 'giu'),
);

/**
 * Finds telephone numbers in a readable text. A number counts only in international form, after a
 * scheme such as `tel:` or after a word such as "Tel."; dates, versions, issue numbers, addresses of
 * machines and ids have none of these.
 */
export function findPhones(text: string): Place[] {
  if (!/\d\d|\d\D\d/.test(text)) {
    return [];
  }
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
