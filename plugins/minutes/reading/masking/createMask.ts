import type {PrivacyOptions} from '../privacy';
import {mailingListTest, maskEmails} from './emails';
import {maskPhones} from './phones';

export const REMOVED = '[removed on request]';

export type Mask = {
  /** Text → text with everything private replaced by words that say so. */
  text: (text: string) => string;
  /** True where the text holds something that has to be removed on request. */
  removes: (text: string) => boolean;
};

const masks = new WeakMap<PrivacyOptions, Mask>();

/** The mask for a set of options; built once per options object. */
export function createMask(options: PrivacyOptions): Mask {
  const known = masks.get(options);
  if (known !== undefined) {
    return known;
  }
  const redact = redactPattern(options.redact);
  const isMailingList = mailingListTest(options.mailingLists);
  const mask: Mask = {
    text(source) {
      let text = redact === undefined ? source : source.replace(redact, REMOVED);
      text = options.maskEmails ? maskEmails(text, isMailingList) : text;
      return options.maskPhones ? maskPhones(text) : text;
    },
    removes: (text) => redact !== undefined && text.search(redact) >= 0,
  };
  masks.set(options, mask);
  return mask;
}

/** Literal and case-insensitive; a blank matches any run of blanks, for lines wrap. */
function redactPattern(literals: string[]): RegExp | undefined {
  const sources = literals
    .map((literal) => literal.trim())
    .filter((literal) => literal !== '')
    .sort((a, b) => b.length - a.length)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'giu');
}
