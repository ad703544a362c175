/** Chinese, Japanese, and the languages of south-east Asia that set no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

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
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  return Array.from(segmenter.segment(run), ({segment, index}) => ({word: segment, start: index}));
}
