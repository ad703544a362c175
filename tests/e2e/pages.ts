/** One page of each kind in the sample archive; addresses relative to the site. */
export const PAGES = {
  front: {address: '', heading: /discussed/},
  home: {address: 'minutes', heading: 'Minutes'},
  meeting: {address: 'minutes/iaas/20230412', heading: 'Team IaaS, 12 April 2023'},
  slides: {address: 'minutes/community-call/20230831', heading: /31 August 2023/},
  team: {address: 'minutes/iaas', heading: 'Team IaaS'},
  event: {
    address: 'minutes/hackathons/2023-06-13-14-community-hackathon',
    heading: /ommunity hackathon/i,
  },
  eventDocument: {
    address: 'minutes/hackathons/2023-06-13-14-community-hackathon/central-api',
    heading: /Hackathon|Central API/i,
  },
  topic: {address: 'minutes/topics/lbaas', heading: 'LBaaS'},
  teams: {address: 'minutes/teams', heading: 'Teams'},
  topics: {address: 'minutes/topics', heading: 'Topics'},
  years: {address: 'minutes/years', heading: /year/i},
  year: {address: 'minutes/years/2023', heading: /2023/},
  decisions: {address: 'minutes/decisions', heading: 'Decisions'},
  actions: {address: 'minutes/actions', heading: 'Action items'},
  teamActions: {address: 'minutes/actions/iaas', heading: 'Action items of Team IaaS'},
  next: {address: 'minutes/container/next', heading: 'Team Container: next meeting'},
  search: {address: 'minutes/search', heading: 'Search the minutes'},
  references: {address: 'minutes/references', heading: 'References'},
  referenceList: {
    address: 'minutes/references/sovereigncloudstack/issues',
    heading: 'SovereignCloudStack/issues',
  },
  reference: {
    address: 'minutes/references/sovereigncloudstack/standards/296',
    heading: 'standards#296',
  },
  standard: {address: 'minutes/references/standards/scs-0104', heading: 'scs-0104'},
  handbook: {address: 'docs/reading', heading: /read/i},
} as const;

export type PageName = keyof typeof PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** Addresses that no page has; the first two look to the router like those of pages. */
export const MISSING = ['minutes/iaas/19990101', 'minutes/topics/no-such-topic', 'no-such-page'];
