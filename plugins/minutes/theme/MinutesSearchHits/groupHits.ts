import type {SearchHit} from 'docusaurus-plugin-minutes/client';

/** Hits of one document, in the order they came. */
export type HitGroup = {page: string; hits: SearchHit[]};

/**
 * Hits → one group per document, in the order of each one's first hit; with 'none' each hit is a
 * group of its own.
 */
export function groupHits(hits: readonly SearchHit[], grouping: 'meeting' | 'none'): HitGroup[] {
  const groups: HitGroup[] = [];
  const known = new Map<string, HitGroup>();
  hits.forEach((hit) => {
    const group = grouping === 'meeting' ? known.get(hit.page) : undefined;
    if (group) {
      group.hits.push(hit);
    } else {
      const added = {page: hit.page, hits: [hit]};
      known.set(hit.page, added);
      groups.push(added);
    }
  });
  return groups;
}
