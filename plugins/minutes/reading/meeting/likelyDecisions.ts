import type {DecisionWords} from './decisionWords';
import type {Statement} from './statements';

/** What a statement answers. */
export type Answered = {
  /** The item it lies below, or the heading where there is none. */
  text: string;
  isHeading: boolean;
};

type Form = (statement: Statement, answered: Answered) => boolean;

/** Longer ones argue; what they settle stands in an item of its own. */
const LONGEST = 800;

const START = '^[^\\p{L}\\p{N}@]*';
const END = '[^\\p{L}\\p{N}]*$';
const expression = (source: string, flags = 'iu') => new RegExp(source, flags);

/** Phrases → a group that matches any of them as whole words. */
function anyOf(phrases: readonly string[]): string {
  const escaped = phrases.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}

/** Questions about how things are, or that each meeting asks: their answers decide nothing. */
const NOT_ASKED =
  /^\W*(?:q:\s*)?(?:any(?:thing|one|body)?\b|who\b|why\b|when\b|what(?:['’]s| is| was| are| should| do)\b|(?:is|are|was|were|has|have|had|does|did)\b(?! it makes? sense\b| (?:that|this|we) ok))|\b(?:agenda|ready|done|finished|merged|available|fixed|problems?|news|updates?|working|works|exists?|already|we had)\b/iu;
const VOTES =
  /\b(?:yes|for|in favou?r|pro|ja|dafür)\W{0,3}\d{1,3}\b[^\n]{0,40}\b(?:no|against|contra|nein|dagegen)\W{0,3}\d|\b\d{1,3} (?:yes|for|in favou?r|ja|dafür)\b[^\n]{0,40}\b\d{1,3} (?:no|against|nein|dagegen)\b/iu;
const PREFERRED =
  /\b(?:option|variant|approach|proposal|solution|version|alternative)\b[^.\n?]{0,60}\b(?:is|was) (?:favou?red|preferred|chosen|accepted|adopted|rejected)\b/iu;
const STAY =
  /\bwe(?:'ll|’ll| will| are|'re|’re)? (?:go|going|stick|sticking|stay|staying) with\b/iu;
const DO_THIS =
  /(?:[-=]>|[→⇒])\s*(?:we )?will do (?:this|it|that)\b|^\W*yes,? (?:please )?(?:let['’]s )?do (?:this|it|that)\b/iu;
const FINE_WITH =
  /\b(?:team|everyone|everybody|all|we)\b[^.\n?]{0,20}(?: is| are|['’]re) (?:ok|okay|fine|happy) with\b/iu;
const CAN_NOT = /\bcan ?not\b|\bcan[’']t\b/iu;
/** Two words: a link or a name alone is none. */
const SAYS = /\p{L}{3,}[^\S\n]+\p{L}{2,}/u;
/** Said of what somebody hopes, fears or supposes. */
const UNSURE =
  /\b(?:maybe|perhaps|probably|might|could|would|if|hope|tbd|unclear|vielleicht|könnte)\b/iu;
/** Slides ask each team for "any important decisions that are going to be taken". */
const ASKS_DECISIONS = /\bdecisions\b[^.\n]{0,30}\b(?:taken|made)\b/iu;
const NOTHING = /^\W*(?:no(?:t|ne|thing)?|n\/a|keine?|how)\b/iu;
/** A question put off, and what is no choice: "keep in mind", "Stop:". */
const PUT_OFF =
  /\b(?:discuss(?:ed)?|next (?:week|time|meeting)|later|wait for|keep (?:in mind|eyes|our eyes))\b|:\s*$/iu;

/**
 * Makes the function that says whether a statement is likely a decision by what stands around it: an
 * answer to a question of what to do, a label or heading that means it, a group's verdict, "let's …"
 * as all that is said.
 */
export function createLikelyDecisions(words: DecisionWords): Form {
  const label = expression(
    `${START}(?:(?:tentative|final|general) )?${anyOf(words.labels)}s?\\s*(?:\\([^)\\n]{0,60}\\)\\s*)?:`,
  );
  const heading = expression(
    `${START}${anyOf([...words.headings, ...words.headings.map((w) => `${w}s`)])}${END}`,
  );
  const settled = expression(`${START}${anyOf(words.settled)}${END}`);
  const answer = expression(`${START}${anyOf(words.answers)}`, 'imu');
  const choices = `(?:(?:so|then|also|dann),? )?${anyOf(words.choices)}`;
  const choice = expression(`${START}${choices}`, 'imu');
  const chosen = expression(`(?:[-=]>|[→⇒])\\s*${choices}`);
  const asking = expression(anyOf(words.asking));
  const verdict = expression(anyOf(words.verdicts));
  const proposal = expression(
    `${START}(?:(?:so|ok(?:ay)?|then|yes),? )?${anyOf(words.proposals)}(?! (?:encrypt|see|talk|have|discuss|review|hope|also|check|wait|try|fill|make sure|present|not present)\\b)[^?]*$`,
  );
  const changed = expression(`(?:will be|wird|werden)\\b[^.\\n]{0,40}?${anyOf(words.changed)}`);
  const refused = expression(
    `${START}(?:so |therefore |thus )?(?:we )?(?:will not|won['’]t) ${anyOf(words.refused)}`,
  );
  const isAsked = (text: string) =>
    (text.includes('?') || /^\W*(?:should|do(?:es)? it makes? sense|how to)\b/iu.test(text)) &&
    !NOT_ASKED.test(text) &&
    asking.test(text);

  const forms: Form[] = [
    ({text, nested, nodes, own}) => {
      const found = label.exec(text)?.[0].length ?? Infinity;
      const says = text.length > found || nested.length > 0 || nodes.length > own.length;
      return found < Infinity && says && !CAN_NOT.test(text);
    },
    ({text}, above) => above.isHeading && heading.test(above.text) && SAYS.test(text),
    ({text}, above) =>
      ASKS_DECISIONS.test(above.text) &&
      SAYS.test(text) &&
      !NOTHING.test(text) &&
      !PUT_OFF.test(text),
    ({text}, above) => settled.test(text) && above.text !== '' && !NOT_ASKED.test(above.text),
    ({text}, above) => isAsked(above.text) && answer.test(text) && !text.includes('?'),
    ({text}, above) => isAsked(above.text) && choice.test(text) && !PUT_OFF.test(text),
    ({text}) => FINE_WITH.test(text) && !UNSURE.test(text),
    ({text}) => verdict.test(text) || VOTES.test(text) || PREFERRED.test(text),
    ({text}) => proposal.test(text) || DO_THIS.test(text),
    ({text}) => (STAY.test(text) || chosen.test(text) || refused.test(text)) && !UNSURE.test(text),
    ({text}) =>
      changed.test(text) && !UNSURE.test(text) && !/\bthat\b.*\bwill be\b|\bby @/iu.test(text),
  ];
  return (statement, answered) =>
    statement.text.length <= LONGEST && forms.some((form) => form(statement, answered));
}
