/**
 * What says where something lies, not what it is about: an address, but for that of a repository, and
 * the owner in `owner/repository#12` (`topicMatcher` has the same of addresses).
 */
const POINTER =
  /\bhttps?:\/\/(?![\w.-]*(?:github|gitlab|codeberg|opendev))[^\s<>"')\]]+|(?<![\w.-])[\w.-]+\/(?=[\w.-]+\/?#\d)/gi;
/** Brackets that hold several things or examples name them in passing. */
const BRACKETS = /\([^()]*\)/g;
const EXAMPLES = /,|\s\/\s|\be\.\s?g\.|\betc\b|\bz\.\s?B\.|\busw\b/i;

/**
 * Makes the function that tells whether what begins at a place of a text is named in passing only: as
 * a part of an address, or as one of several in brackets. In a heading brackets say what it is about.
 */
export function findAsides(text: string, inHeading: boolean): (start: number) => boolean {
  const blank = (aside: string) => '\0'.repeat(aside.length);
  let rest = text.replace(POINTER, blank);
  if (!inHeading) rest = rest.replace(BRACKETS, (all) => (EXAMPLES.test(all) ? blank(all) : all));
  return (start) => rest[start] === '\0';
}
