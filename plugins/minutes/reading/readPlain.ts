import type {ParsedMinutes, Problem} from './types';
import type {Mask} from './masking/createMask';

/** A file that cannot be read as Markdown: its text as it stands, masked, without comments. */
export function readPlain(text: string, mask: Mask, problems: Problem[]): ParsedMinutes {
  const source = mask.text(withoutComments(text));
  const lines = source.split('\n');
  return {
    frontMatter: {},
    isSlides: false,
    headingDates: [],
    sections: [
      {
        anchor: '',
        level: 0,
        heading: '',
        role: 'content',
        parent: -1,
        startLine: 1,
        endLine: lines.length,
        lines: lines.flatMap((line, index) => {
          const folded = line.replace(/\s+/g, ' ').trim();
          return folded === '' ? [] : [{line: index + 1, text: folded}];
        }),
        html: `<pre class="minutes-plain" tabindex="0">${escape(source)}</pre>`,
      },
    ],
    links: [],
    images: [],
    participants: [],
    agenda: [],
    minutesBy: [],
    reportedBy: [],
    references: [],
    bareNumbers: [],
    decisions: [],
    actionItems: [],
    cancelled: false,
    repairedEncoding: false,
    plain: true,
    problems,
  };
}

/** Comments go, their line ends stay. Does not backtrack, however long the text is. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 2);
    const stop = end < 0 ? text.length : end + 3;
    kept.push(text.slice(from, start), text.slice(start, stop).replace(/[^\n]+/g, ''));
    from = stop;
  }
  return kept.join('') + text.slice(from);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
