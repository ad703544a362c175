import {getPermalink} from '../../search/documents';
import type {SearchIndex} from '../../search/engine/openIndex';
import type {About, SectionText} from '../../search/files';
import type {SearchHit} from '../../search/types';

/** The minutes as an assistant reads them: an index of the search, and whose texts they are. */
export type Minutes = {
  index: SearchIndex;
  about: About;
  /** Address of a document's source, for minutes without a site; undefined where it has none. */
  sourceOf?: (path: string) => string | undefined;
};

/** A section with the document that it is in. */
export type Placed = {document: number; text: SectionText};

/** Address of a section for somebody elsewhere: on the site; without one in the repository; else its path. */
export function toAddress(
  {index, about, sourceOf}: Minutes,
  document: number,
  anchor: string,
): string {
  const path = index.head.paths[document] ?? '';
  const page = sourceOf
    ? (sourceOf(path) ?? path)
    : (about.site ?? '') + getPermalink(index.head, document);
  return anchor === '' ? page : `${page}#${anchor}`;
}

/** The text of a hit's section. @throws Error where its file can't be had. */
export async function readSection({index}: Minutes, {path, anchor}: SearchHit): Promise<Placed> {
  const placed = (await readDocument(index, path)).find(({text: [own]}) => own === anchor);
  if (placed) return placed;
  throw new Error(`The text of ${path}#${anchor} can't be had. Build the site again.`);
}

/** All sections of the minutes at a path; one file may hold those of several days. */
async function readDocument(index: SearchIndex, path: string): Promise<Placed[]> {
  const documents = index.head.paths.flatMap((own, document) => (own === path ? [document] : []));
  const read = async (document: number) =>
    (await index.loadTexts(document)).map((text) => ({document, text}));
  return (await Promise.all(documents.map(read))).flat();
}

/** Path of the document that an address leads to, as any of the tools or the site writes it. */
function findPath(minutes: Minutes, address: string): string | undefined {
  const {head} = minutes.index;
  const plain = (text: string) => text.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
  const wanted = plain(address);
  const at = head.paths.findIndex(
    (path, document) =>
      path === address ||
      plain(toAddress(minutes, document, '')) === wanted ||
      plain(getPermalink(head, document)) === wanted,
  );
  return head.paths[at];
}

/**
 * The section that an address names, with those below it; all of the document where the address has
 * no anchor.
 * @throws Error that says what there is, where there is no such document or section.
 */
export async function findSections(minutes: Minutes, address: string): Promise<Placed[]> {
  const [page = '', anchor = ''] = address.trim().split('#');
  const path = findPath(minutes, page);
  if (path === undefined) {
    throw new Error(`There are no minutes at "${page}". Take an address from the other tools.`);
  }
  const placed = await readDocument(minutes.index, path);
  if (anchor === '') return placed;
  const first = placed.findIndex(({text: [own]}) => own === anchor);
  const [, heading = '', above = []] = placed[first]?.text ?? [];
  if (first < 0) {
    const known = placed.flatMap(({text: [own]}) => (own === '' ? [] : [`#${own}`]));
    throw new Error(`${path} has no section "#${anchor}" with a text. It has: ${known.join(', ')}`);
  }
  const inside = [...above, heading];
  const behind = placed.slice(first + 1);
  const end = behind.findIndex(({text: [, , path]}) => inside.some((part, i) => path[i] !== part));
  return placed.slice(first, end < 0 ? undefined : first + 1 + end);
}
