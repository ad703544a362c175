import type {SwizzleConfig} from '@docusaurus/types';

type Actions = SwizzleConfig['components'][string]['actions'];

const SAFE: Actions = {wrap: 'safe', eject: 'safe'};
const WRAP: Actions = {wrap: 'safe', eject: 'unsafe'};

/**
 * The components whose properties stay as they are until the next major version, for
 * `docusaurus swizzle`. All others are unsafe, those of pages among them: what a page shows grows.
 */
export function getSwizzleConfig(): SwizzleConfig {
  const components: [name: string, actions: Actions, description: string][] = [
    ['MinutesSourceLine', SAFE, 'Source, licence and authors below minutes'],
    ['MinutesEmpty', SAFE, 'What stands in place of a list that is empty'],
    ['MinutesTopicChips', SAFE, 'The topics of a meeting'],
    ['MinutesPager', SAFE, 'The ways to the meetings before and after'],
    ['MinutesNotices', WRAP, 'What a reader should know about how a page came to be'],
    ['MinutesMeetingMeta', WRAP, 'Day, kind and counts below the title of a meeting'],
    ['MinutesBody', WRAP, 'The minutes themselves'],
    ['MinutesArticle', WRAP, 'Title, text and margin of a page'],
    ['MinutesLayout', WRAP, 'The frame of all pages of minutes'],
    ['MinutesMeetingList', WRAP, 'Meetings with their agenda'],
    ['MinutesDecisionList', WRAP, 'Decisions, each with where it stands'],
    ['MinutesActionList', WRAP, 'Action items, each with its mentions'],
    ['MinutesSearch', WRAP, 'The button of the search and its panel'],
    ['MinutesSearchForm', WRAP, 'A field that leads to the page of the search'],
  ];
  return {
    components: Object.fromEntries(
      components.map(([name, actions, description]) => [name, {actions, description}]),
    ),
  };
}
