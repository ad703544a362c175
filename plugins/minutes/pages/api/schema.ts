/** The JSON Schema of the data for other programs, put together from a few forms. */

type Schema = {[keyword: string]: unknown};

const described = (schema: Schema, description?: string): Schema =>
  description ? {...schema, description} : schema;
const text = (description?: string): Schema => described({type: 'string'}, description);
const url = (description?: string): Schema => ({...text(description), format: 'uri'});
const flag = (description: string): Schema => ({type: 'boolean', description});
const count = (description?: string): Schema =>
  described({type: 'integer', minimum: 0}, description);
const list = (items: Schema, description?: string): Schema =>
  described({type: 'array', items}, description);
const orNull = (schema: Schema): Schema => ({...schema, type: [schema.type, 'null']});
const either = (other: Schema, description: string): Schema => ({
  description,
  anyOf: [{type: 'null'}, other],
});
const oneOf = (values: readonly (string | null)[], description?: string): Schema =>
  described({enum: values}, description);
const of = (name: string): Schema => ({$ref: `#/definitions/${name}`});
/** @param optional properties that may be missing. */
const object = (
  properties: Record<string, Schema>,
  description?: string,
  optional: readonly string[] = [],
): Schema => ({
  ...described({type: 'object'}, description),
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const date = (description: string): Schema => ({
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
  description: `${description}: ISO day, or YYYY-MM where only the month is known; null where there is none.`,
});
const page = url('The page that shows the same.');
const line = count('Line of the source file, from 1.');
const feed = orNull(url('JSON Feed; the same with .xml is Atom.'));
const span = {first: date('First dated meeting'), last: date('Last dated meeting')};

const file = (kind: string, properties: Record<string, Schema>, description: string) =>
  object(
    {
      $schema: url('Address of this schema.'),
      schema: {
        const: 1,
        description: 'Changes when a field is renamed or removed; new fields may come at any time.',
      },
      kind: {const: kind},
      ...properties,
    },
    description,
  );
const listFile = (kind: string, entry: string, description: string) =>
  file(kind, {page, entries: list(of(entry))}, description);

const meetingRef = {
  title: text(),
  date: date('Day of the meeting'),
  team: of('teamRef'),
  url: url(),
};
const referenceId = {
  id: text('owner/name#number, orgs/owner/discussions#number, or scs- with four digits.'),
  number: text(),
  url: orNull(url('The issue, pull request, discussion or standard itself.')),
  page: orNull(url('Its page on this site; null where only one meeting names it.')),
};
const item = {
  text: text(
    'As the minutes have it, with what is nested in a decision; e-mail addresses and telephone numbers are masked.',
  ),
  context: list(text(), 'Texts of the list items it lies below, outermost first.'),
  headings: list(text(), 'Headings it lies below, outermost first, without the title.'),
  topics: list(text(), 'Slugs of the topics that it is about.'),
  meeting: of('meetingRef'),
  line,
  url: url('The section it stands in.'),
};

const FILES: Record<string, Schema> = {
  index: file(
    'index',
    {
      page,
      source: object(
        {
          repository: orNull(url()),
          commit: orNull(text()),
          directory: text("Folder of the archive inside the repository; '' for its root."),
        },
        'Where the minutes are kept, and which state of them this is.',
      ),
      license: either(
        object({name: text(), url: orNull(url())}),
        'Licence of the minutes; null where nobody says.',
      ),
      attribution: orNull(text('Who is to be named as author; null where nobody says.')),
      texts: flag('True where sections have their text.'),
      feeds: either(
        object({atom: url(), json: url()}),
        'Feeds of all minutes; null where none has a date.',
      ),
      files: list(
        object(
          {kind: text('As in the file.'), year: of('year'), url: url(), count: count()},
          'A file, and the number of its entries.',
          ['year'],
        ),
      ),
    },
    'What there is.',
  ),
  teams: listFile('teams', 'team', 'Teams, active ones first.'),
  topics: listFile('topics', 'topic', 'Topics, as the registry orders them.'),
  meetings: file(
    'meetings',
    {page, year: of('year'), entries: list(of('meeting'))},
    'Documents of a year, newest first; exact copies stand with their original.',
  ),
  decisions: listFile('decisions', 'decision', 'Decisions, newest first.'),
  'action-items': listFile(
    'action-items',
    'actionItem',
    'Action items from meeting to meeting, last mentioned first within each team.',
  ),
  references: listFile(
    'references',
    'referenceSummary',
    'Issues, pull requests, discussions and standards, most often named first.',
  ),
  repository: file(
    'repository',
    {
      repository: text('As most links spell it.'),
      url: url(),
      page,
      references: list(of('reference')),
    },
    'Which meetings name what of a repository.',
  ),
  standards: file(
    'standards',
    {
      repository: {type: 'null'},
      url: {type: 'null'},
      page,
      references: list(of('reference')),
    },
    'Which meetings name which standard.',
  ),
  standard: file(
    'standard',
    {...referenceId, meetings: list(of('mention'))},
    'Which meetings name a standard.',
  ),
};

const PARTS: Record<string, Schema> = {
  year: {...orNull(text('null: documents without a date.')), pattern: '^\\d{4}$'},
  team: object({
    slug: text(),
    label: text(),
    kind: oneOf(['team', 'sig', 'board', 'working-group', 'event', 'call']),
    state: oneOf(['active', 'former']),
    purpose: text('One line of the registry.'),
    elsewhere: orNull(url('Page about the team elsewhere.')),
    url: url('Its page.'),
    feed,
    meetings: count('Documents, exact copies left out.'),
    ...span,
    predecessors: list(text(), 'Slugs of teams.'),
    successors: list(text(), 'Slugs of teams.'),
  }),
  topic: object({
    slug: text(),
    name: text(),
    category: text(),
    description: text('One sentence of the registry, not of the minutes.'),
    spellings: list(text(), 'What stands for it in the minutes.'),
    links: list(object({label: text(), url: url()})),
    url: url('Its page.'),
    feed,
    meetings: count('Documents that name it, exact copies left out.'),
    ...span,
  }),
  meeting: object({
    path: text('In the archive.'),
    ...meetingRef,
    kind: oneOf(
      'meeting slides overflow workshop special breakout event document'.split(' '),
      'What the name of the file and its folder say.',
    ),
    dateEnd: date('Last day, where there are several'),
    otherDays: list(object({date: text(), url: url()}), 'Further meetings that the file holds.'),
    cancelled: flag('True where the text only says that there was no meeting.'),
    source: orNull(url('The file in the repository.')),
    copies: list(object({path: text(), url: url()}), 'Files that say the same, byte for byte.'),
    topics: list(object({slug: text(), weight: oneOf(['main', 'mentioned'])})),
    sections: list(
      object(
        {
          heading: text("'' for what stands before the first heading."),
          level: {type: 'integer', minimum: 0, maximum: 6},
          line,
          url: url(),
          text: text('Only where the site publishes whole texts: what stands below the heading.'),
        },
        undefined,
        ['text'],
      ),
      'Sections in the order of the text, without those of participants.',
    ),
    decisions: count('How many of both grades stand in it.'),
    actionItems: count('How many of both grades stand in it.'),
  }),
  decision: object({
    ...item,
    evidence: oneOf(
      ['stated', 'likely'],
      'stated: the minutes mark it as a decision. likely: they say "we decided" or the like.',
    ),
    laterMeetings: count('Meetings in which the matter came up again.'),
    next: either(
      of('meetingRef'),
      'The first of these, with the section; null where there is none.',
    ),
  }),
  actionItem: object({
    ...item,
    evidence: oneOf(
      ['marked', 'probable'],
      'marked: the minutes mark it as an action item. probable: a TODO, or what somebody is to do.',
    ),
    state: oneOf(['done', 'open', null], 'What its last mention says; null: nothing.'),
    stateText: orNull(text('The words that say so.')),
    raisedEarlier: flag(
      'True where its first mention is among items of an earlier meeting already.',
    ),
    mentions: list(
      object({date: date('Day of the meeting'), url: url()}),
      'Every meeting that names it, oldest first.',
    ),
  }),
  referenceSummary: object({
    ...referenceId,
    name: orNull(text('What the minutes call it.')),
    meetings: count('Meetings that name it, exact copies left out.'),
    ...span,
    data: url('The file that says which meetings these are.'),
  }),
  reference: object({
    ...referenceId,
    meetings: list(of('mention'), 'Newest first, undated ones last, exact copies left out.'),
  }),
  mention: object({
    ...meetingRef,
    sections: list(
      object(
        {
          heading: text("'' for what stands before the first heading."),
          url: url(),
          versions: list(text(), 'Standards only: how the section names it.'),
        },
        undefined,
        ['versions'],
      ),
      'Sections that name it, in the order of the minutes.',
    ),
  }),
  meetingRef: object(meetingRef),
  teamRef: object({slug: text(), label: text()}),
};

/** Draft 7. Whole, it fits every file; each file's own form is a definition named like its `kind`. */
export const SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Data of meeting minutes for other programs',
  description: 'Every file has one of these forms; "kind" says which.',
  anyOf: Object.keys(FILES).map(of),
  definitions: {...FILES, ...PARTS},
};
