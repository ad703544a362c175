import type {MeetingRef, TeamRef} from '../model/types';

/** Strength of a mark on the life-line. */
export type Strength = 'heading' | 'text' | 'passing';

export type LifelineRow = {
  team: TeamRef;
  meetings: {
    meeting: MeetingRef;
    strength: Strength;
    hits: number;
    /** True where a section on the topic holds a stated decision. */
    decided?: boolean;
  }[];
};
