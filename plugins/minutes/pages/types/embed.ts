import type {Span} from '../../model/span';
import type {TeamRef} from '../../model/types';
import type {ActionView, DecisionView} from './items';
import type {LicenseInfo, MeetingRow} from './parts';
import type {ReferenceMention, ReferenceRef} from './reference';
import type {LineageView} from './team';

/** What is shown of minutes on a page of another kind. */
type EmbedMatter =
  | {kind: 'meetings'; rows: MeetingRow[]; showTeam: boolean}
  | {kind: 'decisions'; decisions: DecisionView[]}
  | {kind: 'actions'; items: ActionView[]}
  | {kind: 'reference'; reference: ReferenceRef; mentions: ReferenceMention[]}
  | (Span & {
      kind: 'team';
      team: TeamRef;
      lineage: LineageView[];
      /** Newest first. */
      years: {year: string; meetings: number}[];
    });

export type EmbedData = EmbedMatter &
  LicenseInfo & {
    /** HTML fragments by key, as of a page. */
    html: Record<string, string>;
    /** Entries there are at all, and the page that has them. */
    count: number;
    all?: string;
  };

/** Where the archive has nothing of the name that was asked for: the name. */
export type MissingEmbed = {kind: 'missing'; name: string};

export type Embed = EmbedData | MissingEmbed;

export type EmbedOf<K extends Embed['kind']> = Extract<Embed, {kind: K}>;
