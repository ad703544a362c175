/** Page data: exactly what a page shows, written as JSON by Node and read by theme components. */
import type {ActionsPage, DecisionsPage, TeamActionsPage} from './items';
import type {FolderPage, MeetingPage} from './meeting';
import type {HomePage, SearchPage, TeamsPage, TopicsPage, YearPage, YearsPage} from './overview';
import type {PageBase} from './parts';
import type {ReferenceListPage, ReferencePage, ReferencesPage} from './reference';
import type {NextPage, TeamPage} from './team';
import type {TopicPage} from './topic';

export type * from './parts';
export type * from './meeting';
export type * from './team';
export type * from './topic';
export type * from './items';
export type * from './reference';
export type * from './overview';
export type * from './embed';

/** A stable address that leads on, such as `/minutes/iaas/latest`. */
export type RedirectPage = PageBase & {kind: 'redirect'; to: string};

export type Page =
  | MeetingPage
  | TeamPage
  | FolderPage
  | TopicPage
  | HomePage
  | TeamsPage
  | TopicsPage
  | YearsPage
  | YearPage
  | ReferencesPage
  | ReferenceListPage
  | ReferencePage
  | DecisionsPage
  | ActionsPage
  | TeamActionsPage
  | NextPage
  | SearchPage
  | RedirectPage;

export type PageKind = Page['kind'];

export type PageOf<K extends PageKind> = Extract<Page, {kind: K}>;
