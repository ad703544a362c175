export const PHONE_HIDDEN = '[phone number hidden]';

const NUMBER = '(?:(?![ \\t\\u00A0]+00)[ \\t\\u00A0]?[/.()-]{0,3}[ \\t\\u00A0]?\\d){6,12}';
/** `+49 221 …`, `+49-221-…`, `+49 (0) 221 …`; a plus sign after a word character is arithmetic. */
const INTERNATIONAL = new RegExp(`(?<![\\w+.:/-])\\+(?=[1-9])\\d{1,3}${NUMBER}(?![\\w-])`, 'g');
/** `0049 221 …`: needs a separator, for long runs of digits are ids. */
const EXIT_CODE = new RegExp(
  `(?<![\\w+.:/-])00[1-9]\\d{0,2}(?=[ \\t\\u00A0/(-])${NUMBER}(?![\\w-])`,
  'g',
);
/** `Tel. 0221 …`, `Dial-in: 069 …`: a national number, told by the word before it. */
const NATIONAL = new RegExp(
  `((?<!\\p{L})(?:tel|telefon|telephone|phone|fon|fax|mobile?|mobil|handy|cell|dial[- ]?in|einwahl|rufnummer)(?!\\p{L})(?:[ -]?(?:no|nr|number|nummer))?[.:]{0,2}[ \\t]{0,3})\\(?0\\d${NUMBER}(?![\\w-])`,
  'giu',
);

/**
 * Masks telephone numbers. A number counts only in international form or after a word such as
 * "Tel."; dates, versions, issue numbers, addresses of machines and ids have neither.
 */
export function maskPhones(text: string): string {
  if (!/\d{2}/.test(text)) {
    return text;
  }
  return text
    .replace(INTERNATIONAL, PHONE_HIDDEN)
    .replace(EXIT_CODE, PHONE_HIDDEN)
    .replace(NATIONAL, `$1${PHONE_HIDDEN}`);
}
