/** A number of an issue or a pull request as people write it. */
export type WrittenNumber = {
  number: number;
  /** Where it begins in the text. */
  index: number;
  /** As written, with the name before it. */
  text: string;
  /** Name that is written in one with it: `standards`, `osism/issues`, `SCS/PR`. */
  repository?: string;
  /** The word before it, which may be a repository's name: "standards PR #148". */
  hint?: string;
  /** "PR 318", "issue 494": without a sign that makes it a number of an issue. */
  unsigned?: boolean;
  /** The text calls it a pull request. */
  pull?: boolean;
};

const SIGNED = /[#!]0*([1-9]\d{0,6})(?![\w]|\.\d)/g;
/** "PR 318", but not "issue 1" (a list), "PR 2023-04-01" (a date) or "issue 50 %". */
const UNSIGNED =
  /(?<![\w#/-])(PRs?|MRs?|pull requests?|issues?|tickets?)[ \t-]?([1-9]\d{1,5})(?![\w%]|[-./:]\d|\s+%)/gi;
/** What numbers of a list have between them: "#182 (+#187), #183 and #185". */
const BETWEEN = /^[\s,/+&()]{0,6}(?:and|or)?[\s(+]{0,3}$/;

const PULL = /^(?:prs?|mrs?|pulls?|pull-requests?|merge-requests?|requests?)$/i;
const KIND = /^(?:is+ues?|tickets?|epics?|gh|discussions?)$/i;
/** Things that are numbered but are no issues: "Hackathon #4". */
const COUNTED =
  /^(?:hack\w*|workshop|sprint|meet\w*|day|part|round|session|slide|option|lot|milestone|phase|release|version|edition|call|item|step|point|no|nr|number|week|episode|team|room|year|rank|place|priority|prio|bug|vp|ap|wp)s?$/i;

const isPull = (word: string) => PULL.test(word);
/** A word that says only what is numbered; `issues` is also a repository's name. */
const isKind = (word: string) => isPull(word) || KIND.test(word);

/** Longest look back for a name: keeps hostile lines cheap. */
const REACH = 100;

/** Finds the numbers of issues and pull requests that a text names, in order. */
export function findNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const match of text.matchAll(SIGNED)) {
    const written = readSigned(text, match.index, match[0].length, Number(match[1]));
    if (written) {
      found.push(written);
    }
  }
  for (const match of text.matchAll(UNSIGNED)) {
    const [all, word = '', number] = match;
    found.push({
      number: Number(number),
      index: match.index,
      text: all,
      unsigned: true,
      ...toHint(wordsBefore(text, match.index).at(-1)),
      ...((isPull(word) || /request/i.test(word)) && {pull: true}),
    });
  }
  return inheritNames(
    text,
    found.sort((a, b) => a.index - b.index),
  );
}

function readSigned(
  text: string,
  at: number,
  length: number,
  number: number,
): WrittenNumber | undefined {
  let start = at;
  while (start > 0 && at - start < REACH && /[\w./-]/.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  const token = text.slice(start, at);
  const before = text[start - 1] ?? '';
  const end = at + length;
  // "#186/#177": what stands before the sign is a number of its own.
  const isAnother = /^\d+\/$/.test(token) && before === '#';
  if (/[&=@:#!]/.test(before) && !isAnother) {
    return undefined;
  }
  const parts = token.split('/').filter(Boolean);
  if (parts.length === 0 || isAnother || /[.-]$/.test(token)) {
    const words = wordsBefore(text, isAnother ? start : at);
    const last = words.at(-1) ?? '';
    if (text[at] === '!' || COUNTED.test(last)) {
      return undefined;
    }
    const kind = isKind(last);
    if (number < 10 && !kind) {
      // "the #4 Community Hackathon": one digit mostly counts something else.
      return undefined;
    }
    return {
      number,
      index: at,
      text: text.slice(at, end),
      // "Deploy SCS Zuul #157" is no issue of a repository "zuul"; a hyphen leaves no doubt.
      ...(kind
        ? toHint(words.at(/^requests?$/i.test(last) ? -3 : -2))
        : toHint(last.includes('-') ? last : undefined)),
      ...(isPull(last) && {pull: true}),
    };
  }
  if (
    parts.some((part) => !/^[A-Za-z\d][\w.-]*$/.test(part) || /^bugs?$/i.test(part)) ||
    !/[a-z]/i.test(token)
  ) {
    return undefined;
  }
  const pull = parts.some(isPull);
  while (parts.length > 0 && isKindSegment(parts)) {
    parts.pop();
  }
  return {
    number,
    index: start,
    text: text.slice(start, end),
    ...(parts.length > 0 ? {repository: parts.join('/')} : toHint(wordsBefore(text, start).at(-1))),
    ...(pull && {pull: true}),
  };
}

/** True where the last part says only what is numbered: `standards/PR`, `a/b/issues`, `issue`. */
function isKindSegment(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  return isPull(last) || (isKind(last) && (!/^issues$/i.test(last) || parts.length > 2));
}

/** Words before a place in the text that lead up to it without punctuation. */
function wordsBefore(text: string, at: number): string[] {
  const lead = text.slice(Math.max(0, at - REACH), at);
  return /\s$/.test(lead) ? lead.trim().split(/\s+/).slice(-3) : [];
}

function toHint(word: string | undefined): {hint?: string} {
  return word !== undefined && /^[A-Za-z][\w-]*(?:[./][\w-]+)*$/.test(word) && !isKind(word)
    ? {hint: word}
    : {};
}

/** "standards PRs #182 (+#187), #183": a name counts for the whole list. */
function inheritNames(text: string, found: WrittenNumber[]): WrittenNumber[] {
  let previous: WrittenNumber | undefined;
  return found.map((written) => {
    const last = previous;
    const named = written.repository !== undefined || written.hint !== undefined;
    const follows =
      last !== undefined &&
      !named &&
      BETWEEN.test(text.slice(last.index + last.text.length, written.index).slice(0, 20));
    previous = follows
      ? {
          ...written,
          ...(last.repository !== undefined && {repository: last.repository}),
          ...(last.hint !== undefined && {hint: last.hint}),
          ...(last.pull && {pull: true}),
        }
      : written;
    return previous;
  });
}
