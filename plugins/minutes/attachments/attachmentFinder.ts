import {posix} from 'node:path';
import {decodeAddress, joinInside} from '../model/paths';
import {createPathReader} from '../source/repositoryPath';
import type {ArchiveSource} from '../source/types';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:$/;
/** What a pad server names its uploads with: a picture, or a document to hand out. */
const UPLOAD = /\/uploads\/([^/]+)$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** File systems and authors differ in how they write "ä": one letter, or "a" and two dots. */
const keyOf = (path: string): string => path.normalize('NFC');

function withoutExtension(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length);
}

function parseWebAddress(reference: string): URL | undefined {
  const address = reference.startsWith('//') ? `https:${reference}` : reference;
  if (!SCHEME.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return WEB.test(url.protocol) ? url : undefined;
}

/** Makes the function that finds the file of the archive that a reference in a document stands for.
 *
 * Three spellings lead to a file: a path (relative to the document, or to the archive's root where
 * it begins with a slash), an address of the archive's own repository, and an address of a pad's
 * upload whose file was put beside the minutes under the same name. Every other address leads
 * nowhere: the site never guesses that a foreign picture is one of ours.
 *
 * @param paths all files that may be referred to, relative to the archive, posix; no documents.
 * @param source of the archive.
 * @returns the file's path, for a reference as the document at a path writes it; undefined: not ours.
 */
export function createAttachmentFinder(
  paths: readonly string[],
  source: Partial<ArchiveSource> = {},
): (reference: string, documentPath: string) => string | undefined {
  const byKey = new Map<string, string>();
  const picturesByStem = new Map<string, string>();
  for (const path of [...paths].sort()) {
    byKey.set(keyOf(path), path);
    const stem = keyOf(withoutExtension(path));
    if (PICTURE.test(path) && !picturesByStem.has(stem)) {
      picturesByStem.set(stem, path);
    }
  }
  const readRepositoryPath = createPathReader(source);

  const find = (folder: string, path: string): string | undefined => {
    const joined = joinInside(folder, path);
    return joined === undefined ? undefined : byKey.get(keyOf(joined));
  };

  const findUpload = (pathname: string, folder: string): string | undefined => {
    const name = decodeAddress(UPLOAD.exec(pathname)?.[1] ?? '');
    if (name === '' || name.includes('/') || name === '..') {
      return undefined;
    }
    const same = find(folder, name);
    if (same !== undefined || !PICTURE.test(name)) {
      return same;
    }
    return picturesByStem.get(keyOf(joinInside(folder, withoutExtension(name)) ?? ''));
  };

  return (reference, documentPath) => {
    const written = reference.trim();
    const folder = posix.dirname(documentPath);
    if (SCHEME.test(written) || written.startsWith('//')) {
      const url = parseWebAddress(written);
      const named = url && readRepositoryPath(url);
      return named ? find('', named.file) : url && findUpload(url.pathname, folder);
    }
    const path = decodeAddress(written.replace(/[?#].*$/s, ''));
    return path.startsWith('/') ? (find('', path) ?? findUpload(path, folder)) : find(folder, path);
  };
}
