import type {SearchHit} from 'docusaurus-plugin-minutes/client';

/** Hits → those of each document together, in the order of each one's first hit. */
export function groupHits(hits: readonly SearchHit[]): [page: string, hits: SearchHit[]][] {
  const groups = new Map<string, SearchHit[]>();
  hits.forEach((hit) => groups.set(hit.page, [...(groups.get(hit.page) ?? []), hit]));
  return Array.from(groups);
}
