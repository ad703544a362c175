/**
 * The words by which decisions are known beside "Decision:", as plain phrases, matched whole and
 * without regard to case. A registry adds its own (`words.yml`).
 */
export type DecisionWords = {
  /** Before a colon, at the beginning: "Outcome: …". */
  labels: string[];
  /** Headings below which each item is one. */
  headings: string[];
  /** A whole statement that settles what it answers: "Approved". */
  settled: string[];
  /** What an answer to a question begins with, and what it begins with where it chooses. */
  answers: string[];
  choices: string[];
  /** By these a question asks what to do, not how things are. */
  asking: string[];
  /** What a group thinks: "everyone agrees". */
  verdicts: string[];
  /** Beginnings of a statement that proposes what is then done: "let's …". */
  proposals: string[];
  /** After "will be" or "will not", what only those can say who decide. */
  changed: string[];
  refused: string[];
};

const list = (words: string): string[] => words.split(/\s*,\s*/);

/** What English and German minutes use; each read in 30 places of an archive before it came in. */
export const DECISION_WORDS: DecisionWords = {
  labels: list(
    'outcome, conclusion, resolution, resolved, verdict, beschluss, beschlossen, ergebnis, fazit',
  ),
  headings: list(
    'outcome, conclusion, resolution, decision, decided, beschluss, beschlüsse, ergebnis, ergebnisse',
  ),
  settled: list(
    "yes, no, yep, nope, do it, let's do it, approved, accepted, rejected, adopted, ja, nein, angenommen, abgelehnt, einstimmig",
  ),
  answers: list('yes, no, yep, nope, ja, nein'),
  choices: list(
    'keep, leave, drop, stop, remove, use, merge, close, cancel, postpone, skip, move, go with, go for, go ahead, stick, stay, put, rename, behalten, bleiben, streichen, entfernen, verschieben, verwenden',
  ),
  asking: list(
    'should, shall, do we want, do we need to, do we keep, make sense, makes sense, can we, will we, ok, how to, where, do the, or, sollen, sollten, wollen wir, soll, oder',
  ),
  verdicts: list(
    'everyone agrees, everyone agreed, everybody agrees, everybody agreed, all agree, all agreed, we all agree, most of us agree, most of us agreed, the team agrees, the team agreed, the group agrees, the group agreed, general opinion, no majority, clear majority, strong vote, clear vote, einstimmig, mehrheitlich, alle sind dafür, alle sind dagegen',
  ),
  proposals: list("let's, let’s, let us, lasst uns"),
  changed: list(
    'moved, split, renamed, rescheduled, cancelled, canceled, discontinued, dropped, deprecated, verschoben, umbenannt, abgesagt',
  ),
  refused: list(
    'put, move, use, do, invest, add, include, pursue, merge, adopt, mandate, enforce, backport, deploy, support, implement, provide, continue, standardize, standardise, allow',
  ),
};
