import type {Meeting} from './types';

/** A line of minutes that leaves something for later. */
export type OpenMatter = {meeting: Meeting; section: number; text: string};

const NEXT = 'next (?:week|time|meeting|call|session|month)';
const PUT_OFF = new RegExp(
  [
    '\\b(?:out of|no) time\\b(?! (?:zone|line|frame))',
    '\\bpostpon(?:e|ed|ing)\\b',
    '\\bdefer(?:red)?\\b',
    '\\bput off\\b',
    '\\bvertagt\\b',
    '\\bnot discussed\\b',
    `\\b(?:to|till|until|for|on|in) (?:the |our )?${NEXT}\\b`,
    `\\b(?:discuss|continue|continued|revisit|talk|look|pick|come back|follow|again|agenda|topic)\\b[^.\\n]{0,60}\\b${NEXT}\\b`,
    `^\\W*${NEXT}\\W*$`,
    `[(–—:-]\\s*${NEXT}\\W*$`,
  ].join('|'),
  'iu',
);
const PENDING =
  /\bdecisions? (?:needed|pending|required|outstanding|still open|(?:is |are )?(?:still )?to be (?:made|taken))\b|\bto be decided\b|\bneeds? (?:a |to be )?deci(?:sion|ded)\b|\b(?:can ?not|not|nothing) (?:yet )?(?:be(?:en)? )?decided\b|\bdecision (?:is )?(?:postponed|deferred)\b|\bdecide\b[^.\n]{0,40}\b(?:next (?:week|time|meeting)|later)\b/iu;

/** Nobody puts off by a paragraph; such a line only speaks of time. */
const LONGEST = 400;

/**
 * Lines in which meetings put something off ("next week", "out of time", "postponed") or say that a
 * decision is still to be taken, in the order of `meetings`. A heading counts as a line.
 */
export function findOpenMatters(meetings: readonly Meeting[]): {
  putOff: OpenMatter[];
  pending: OpenMatter[];
} {
  const lines = meetings.flatMap((meeting) =>
    meeting.parsed.sections.flatMap(({role, heading, lines: own}, section): OpenMatter[] =>
      role === 'participants'
        ? []
        : [heading, ...own.map(({text}) => text)].map((text) => ({meeting, section, text})),
    ),
  );
  const short = lines.filter(({text}) => text.length <= LONGEST);
  const pending = short.filter(({text}) => PENDING.test(text));
  const known = new Set(pending);
  return {
    pending,
    putOff: short.filter((line) => !known.has(line) && PUT_OFF.test(line.text)),
  };
}
