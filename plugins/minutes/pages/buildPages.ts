import type {Meeting} from '../model/types';
import type {Page} from './types';
import {toFolderPage} from './folderPage';
import {toFormerPages} from './formerPages';
import {toHomePage} from './homePage';
import {toLatestPage, toTeamsPage, toTopicsPage, toYearPages, toYearsPage} from './indexPages';
import {toMeetingPage} from './meetingPage';
import {toReferencePages} from './referencePages';
import {toActionsPage, toDecisionsPage} from './itemPages';
import {toNextPage} from './nextPage';
import {toSearchPage} from './searchPage';
import type {Site} from './site';
import {getFolders, toTeamPage} from './teamPage';
import {createRelatedTopics, toTopicPages} from './topicPages';

/** All pages, one at a time, so that they need not be in memory together. */
export function* buildPages(site: Site): Generator<Page> {
  const taken = new Set<string>();
  const toKey = (permalink: string) => permalink.toLowerCase().replace(/\/$/, '');
  for (const page of buildPagesOfToday(site)) {
    taken.add(toKey(page.permalink));
    yield page;
  }
  yield* toFormerPages(site, (permalink) => taken.has(toKey(permalink)));
}

function* buildPagesOfToday(site: Site): Generator<Page> {
  yield toHomePage(site);
  yield toTeamsPage(site);
  yield toTopicsPage(site);
  yield toYearsPage(site);
  yield* toYearPages(site);
  yield toDecisionsPage(site);
  yield toActionsPage(site);
  yield toSearchPage(site);
  const taken = new Set(site.meetings.map((meeting) => meeting.permalink.toLowerCase()));
  for (const team of site.teams) {
    const filed = team.meetings;
    yield toTeamPage(site, team);
    for (const folder of getFolders(site, team)) {
      yield toFolderPage(site, team, folder);
    }
    const latest = toLatestPage(site, team);
    if (latest && !taken.has(latest.permalink.toLowerCase())) {
      yield latest;
    }
    const next = toNextPage(site, team);
    if (next) {
      yield next;
    }
    const neighbours = new Map<Meeting, {older?: Meeting; newer?: Meeting}>();
    const dated = filed.filter((meeting) => meeting.date);
    dated.forEach((meeting, i) =>
      neighbours.set(meeting, {older: dated[i + 1], newer: dated[i - 1]}),
    );
    for (const meeting of filed.filter((candidate) => !candidate.isFolderPage)) {
      yield toMeetingPage(site, meeting, neighbours.get(meeting) ?? {});
    }
  }
  for (const copy of site.meetings.filter(
    (meeting) => meeting.duplicateOf && !meeting.isFolderPage,
  )) {
    yield toMeetingPage(site, copy, {});
  }
  yield* toReferencePages(site);
  const getRelated = createRelatedTopics(site.topics);
  for (const topic of site.topics) {
    yield* toTopicPages(site, topic, getRelated);
  }
}
