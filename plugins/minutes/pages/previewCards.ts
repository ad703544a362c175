import {createHash} from 'node:crypto';
import {drawCard} from '../attachments/drawCard';
import {toHeld} from '../model/heldDays';
import type {Meeting} from '../model/types';
import {hasDay} from './feedAddress';
import {getIsoWeek} from './isoWeek';
import type {Site} from './site';
import type {Page} from './types';

const WEEKS = 53;

/** Minutes by year and week, from the first year to the last. */
export function countWeeks(meetings: readonly Meeting[]): number[][] {
  const weeks = toHeld(meetings)
    .filter(hasDay)
    .map(({date = ''}) => getIsoWeek(date));
  const first = weeks.reduce((least, {year}) => Math.min(least, year), Infinity);
  const years: number[][] = [];
  for (const {year, week} of weeks) {
    while (years.length <= year - first) years.push(Array<number>(WEEKS).fill(0));
    const counts = years[year - first];
    if (counts) counts[week - 1] = (counts[week - 1] ?? 0) + 1;
  }
  return years;
}

export type PreviewCards = {
  /** Address of the picture that stands for a page. */
  find: (page: Page) => string;
  files: readonly {address: string; data: Buffer}[];
};

/**
 * Pictures for links to pages: one for each team, each topic, and the archive as a whole; never one
 * that the minutes hold. Named by their content.
 * @param folder address with a slash at its end.
 */
export function createPreviewCards(site: Site, folder: string): PreviewCards {
  const files = new Map<string, Buffer>();
  const draw = (meetings: readonly Meeting[]): string => {
    const card = drawCard(countWeeks(meetings));
    const hash = createHash('sha256').update(card).digest('hex').slice(0, 8);
    const address = `${folder}card.${hash}.png`;
    files.set(address, card);
    return address;
  };
  const whole = draw(site.originals);
  const teams = new Map(site.teams.map(({slug, meetings}) => [slug, draw(meetings)]));
  const topics = new Map(
    site.topics.map(({entry, meetings}) => [
      entry.slug,
      draw(meetings.map(({meeting}) => meeting)),
    ]),
  );
  return {
    files: [...files].map(([address, data]) => ({address, data})),
    find: (page) =>
      (page.kind === 'topic'
        ? topics.get(page.slug)
        : 'team' in page
          ? teams.get(page.team.slug)
          : undefined) ?? whole,
  };
}
