/** Chinese, Japanese, and the languages of south-east Asia that set no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** In UTF-16 units. No sentence is as long, and the time for a longer run grows with its square. */
const MOST = 500;

let segmenter: Intl.Segmenter | undefined;

/** True where a text has words that no blanks part. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/**
 * A run of letters without blanks, cut into its words; where the browser can't, into its letters.
 * The same for what is indexed and what is asked. @returns parts with their places in it.
 */
export function cutIntoWords(run: string): {word: string; start: number}[] {
  if (typeof Intl.Segmenter !== 'function') {
    return Array.from(run.matchAll(/./gsu), ({0: word, index}) => ({word, start: index}));
  }
  const words: {word: string; start: number}[] = [];
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  for (let start = 0; start < run.length;) {
    let end = start + MOST;
    // Never between the two halves of a sign.
    if ((run.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
    for (const {segment, index} of segmenter.segment(run.slice(start, end))) {
      words.push({word: segment, start: start + index});
    }
    start = end;
  }
  return words;
}
