/**
 * The words by which a community writes its action items: plain words, no expressions. One in upper
 * case is matched as written, others in any case. A registry may add its own (`words.yml`).
 */
export type ActionWords = {
  /** "AI @x: …", "Action item: …". */
  marks: string[];
  /** "TODO: …": probable. */
  todos: string[];
  /** What comes last in the name of a list of earlier items: "AIs from last week". */
  earlier: string[];
  /** Between a person and what is to be done: "@x will write". */
  will: string[];
  /** What a person may do after these without having a task: "@x will join". */
  idle: string[];
  /** What a person does who has a task: "@x prepares a draft". */
  does: string[];
  /** What is said of something that is still to be done: "A reminder should be sent (@x)". */
  needs: string[];
  /** What stands for an owner and is nobody. */
  nobody: string[];
  /** What is said of an item that needs nothing more. */
  done: string[];
};

const list = (text: string): string[] => text.split(',').map((word) => word.trim());

/** What holds where a registry says nothing more. */
export const ACTION_WORDS: ActionWords = {
  marks: ['AI', 'action item'],
  todos: ['to-do'],
  earlier: ['last', 'previous', 'earlier', 'past', 'ago'],
  will: ['will', 'wird', 'werden'],
  idle: list(
    `be, not, join, leave, stay, attend, participate, take part, return, only, never, no,
    probably, likely, also be, still be, facilitate, moderate, become, need, want, miss`,
  ),
  does: list(
    `adds, adjusts, arranges, brings, checks, clarifies, collects, contacts, creates, documents,
    drafts, drives, evaluates, files, finds, follows up, gets in touch, informs, investigates,
    invites, looks, mails, makes, opens, organizes, organises, prepares, provides, publishes, pushes,
    reaches out, reviews, schedules, sends, sets up, submits, takes, talks to, tests, updates, writes`,
  ),
  needs: list(
    `needs, need to, need a, needed, should be, must be, has to be, have to be, to be, will be, we should, we must,
    muss, müssen, sollte, sollten, fehlt`,
  ),
  nobody: list(
    'all, everyone, everybody, nobody, none, someone, somebody, who, you, name, test, nn, tbd, tba, todo, xyz',
  ),
  done: list(
    `done, closed, completed, finished, fixed, resolved, merged, solved, obsolete, cancelled,
    canceled, dropped, dealt with, won't do, won’t do, wontfix, superseded, erledigt`,
  ),
};
