import {fold} from '../fold';

const toSet = (words: string) => new Set(words.split(/\s+/).map(fold));

/** English and German, and the particles of Japanese and Chinese. */
const STOP_WORDS = toSet(
  `a about all am an and any anybody anyone anything are as at be became been being but by can come
  could did didnt do does doesnt doing dont ever exactly for from gave get gets give goes going gone got had
  happen happened happening happens has have having here how i if in into is it its just know like
  me might must my of on or our ours please say says shall should so some somebody someone
  something still tell than that the their them then there these they thing things this those to
  told us was we were what whatever when whenever where wherever whether which who whom whose why
  will with would you your
  aber alle alles als also am an auch auf aus bei beim bereits bis bisher da dann das dass dazu dem
  den denn der des die dies diese dieser doch du durch eigentlich ein eine einem einen einer eines
  er es etwas fuer gab geben gegen geht gerade gibt ging habe haben hat hatte hatten heissen heisst ich ihr im in
  ins irgendwie ist jemand jetzt kann koennen koennte komme kommen kommt kuemmere kuemmern kuemmert letzte letzten letzter letztes mal mehr mir mit muss muessen nach nicht
  noch nur ob oder schon sehr sein seine sich sie sind so soll sollen sollte statt ueber um und uns unser
  unsere unter vom von vor waere wann war waren warum was weil weiter welche welchem welchen welcher welches
  wenn wer werden weshalb wie wieso wieviel wir wird wo wobei wofuer womit worden worueber wozu wurde
  wurden zu zum zur zwischen
  の を は が に て で と も する です ます 的 了 和 是 在 吗`,
);

/** Words that ask for decisions, whatever else the query is about. */
const DECISION_WORDS = toSet(
  `decide decided decides deciding decision decisions beschliessen beschloss beschlossen beschluss
  beschluesse entscheidung entscheidungen entschied entschieden entscheiden`,
);

/** Words that ask for action items; the items are any. */
const ACTION_WORDS = toSet('action actions ai ais todo todos aufgabe aufgaben');

/** True for words, folded, that say nothing about what is looked for. */
export const isStopWord = (term: string): boolean => STOP_WORDS.has(term);

/** True for words, folded, by which a query asks for what was decided. */
export const isDecisionWord = (term: string): boolean => DECISION_WORDS.has(term);

/** True for words, folded, by which a query asks for action items. */
export const isActionWord = (term: string): boolean => ACTION_WORDS.has(term);
