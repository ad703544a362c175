/**
 * Words that many meetings have, whatever they are about: alone they name no topic. Only words of
 * English and of software projects in general, none of one community.
 */
const COMMON = new Set(
  `ability access account action activity admin agenda agreement alternative announcement answer
  approach architecture archive area article aspect attendance author availability background backlog
  base basic benefit best blog board book branch break bug build building business button call
  candidate case category cause challenge change chapter check class clean cleanup client cloud cluster
  code collaboration comment commit committee communication community company component concept
  condition conference config configuration connection consensus container content context contract
  contribution control copy corporate cost course criteria current customer data database date day
  deadline deal decision default definition demo deployment design detail developer development
  difference direction discussion document documentation draft effort election email end environment
  error event evaluation example experience expert extension external failure feature feedback file
  final finding fix flow focus folder form forum framework function funding future general goal group
  guide hardware help history holiday home hour house housekeeping idea image impact implementation
  improvement incident information infrastructure input installation instance integration interest
  interface internal introduction investigation invitation issue item job keynote knowledge label lab
  language latest launch layer lead level license life limit link list location log logo machine mail
  main maintenance management manager market material matter meeting member merge message method
  migration milestone minute misc mission miscellaneous mode model module month name network networking node
  note number object office open operation operator option order organisation organization output
  overflow overview owner page paper parameter part participant partner password path pattern people
  performance permission person phase picture place plan planning platform point policy poll pool
  position post practice presentation preview price priority problem procedure process product
  production profile progress project proof proposal provider public publication pull purpose quality
  quarter question readme reason recap record recurring reference refinement region registration
  regular release relevance repo report repository request requirement research resource response
  responsibility result retro retrospective review right risk roadmap role room round rule run schedule
  scope screen script section security series server service session setup share sheet short side site
  size slide slot software solution source space spec specification sponsor sprint staff stage stack
  standard start state statement status step storage story strategy structure study style subject
  success summary support survey system table tag talk target task team tech technical template term
  test testing text thing ticket time timeline title tool topic track training transfer transition
  travel type unit update upgrade upstream usage user vacation value vendor version video view volume
  vote web website week weekly welcome work workflow working workshop world year news newsletter zone
  adoption backup deletion doc domain epic europe european german germany glossary identity press sport tender
  today tomorrow yesterday
  api url ip vm cpu gpu ram ssd hdd os ui ux id ci cd cli pr mr tbd todo wip faq pdf csv json yaml xml
  html css http https ssh tls ssl dns sdk poc mvp kpi eu us uk ceo cto cet cest utc aob asap fyi nda
  oss foss saas paas iaas it ai`.split(/\s+/),
);

/** What meetings consist of: a name that ends so is one of their parts, not of what they talk about. */
const PARTS = new Set(
  `agenda call discussion issue item meeting meetup minute note planning pr question retro retrospective
  review session slot talk task topic update week workshop`.split(/\s+/),
);

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;

const toForms = (word: string): string[] => {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')];
};

/** True for a word that says little about what a meeting talked of, in the singular or the plural. */
export const isCommonWord = (word: string): boolean =>
  isCalendarWord(word) || toForms(word).some((form) => COMMON.has(form));

/** True for a word that calls a part of a meeting. */
export const isMeetingPart = (word: string): boolean =>
  toForms(word).some((form) => PARTS.has(form));

/** True for the name of a month or a day of the week. */
export const isCalendarWord = (word: string): boolean => CALENDAR.test(word);
