import type {Page} from '../types';
import type {ReportedLinks} from './reportedLinks';

/**
 * What the rendering of a page tells the plugin: to fill the page's slot with its own part as an
 * earlier build rendered it, or to keep that part for the next build.
 */
export type StillNote = {
  /** The page's address, with base URL. */
  pathname: string;
  /** Absolute path of the file that its own part is kept in, behind a line of JSON (`KeptPage`). */
  kept: string;
} & ({slot: string; frame?: undefined} | {frame: Page});

/** What rendering the frame of a kept page takes. */
export type KeptPage = {
  /** The page without its texts. */
  frame: Page;
  /** The links and anchors in its own part. */
  reported: ReportedLinks;
};

export const SLOT = 'minutes-slot:';

/** Text that stands in a rendered page where its own part belongs. @param key unique in the site. */
export const toSlot = (key: string) => SLOT + key;
