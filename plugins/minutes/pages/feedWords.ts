/** Texts of the interface that stand in feeds too, by their names there, in English. */
export const FEED_TEXTS = {
  'theme.minutes.breadcrumbs.start': 'Minutes',
  'theme.minutes.search.ways.decisions': 'Decisions',
  'theme.minutes.decision.stated': 'Marked as a decision',
  'theme.minutes.decision.likely': 'Likely a decision, by its wording',
  'theme.minutes.count.sections': '1 section|{count} sections',
  'theme.minutes.count.decisions': '1 decision|{count} decisions',
  'theme.minutes.count.actionItems': '1 action item|{count} action items',
};

type Name = keyof typeof FEED_TEXTS extends `theme.minutes.${infer Short}` ? Short : never;

export type FeedWords = {
  say: (name: Name) => string;
  /** A number with its noun in the plural form that it takes. */
  count: (name: Name, count: number) => string;
};

/** Plural forms in the order in which Docusaurus has translators write them. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * What feeds say, in the language of the site.
 * @param messages texts in that language by their full names; English where one is missing.
 */
export function createFeedWords(messages: Record<string, string>, locale: string): FeedWords {
  const rules = new Intl.PluralRules(locale);
  const {pluralCategories} = rules.resolvedOptions();
  const inOrder = PLURALS.filter((form) => pluralCategories.includes(form));
  const say = (name: Name) => {
    const id = `theme.minutes.${name}` as const;
    return messages[id] ?? FEED_TEXTS[id];
  };
  return {
    say,
    count(name, count) {
      const forms = say(name).split('|');
      const form = forms[inOrder.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
      return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
    },
  };
}
