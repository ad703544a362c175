import {posix} from 'node:path';

/** An address without its escapes; as it is where they are broken. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * The path in the archive to which a path leads from a folder, '' for the root; undefined where a
 * `..` leads out of the archive.
 */
export function joinInside(folder: string, path: string): string | undefined {
  const joined = posix.join('.', folder, path).replace(/\/$/, '');
  if (/^\.\.(?:\/|$)/.test(joined)) return undefined;
  return joined === '.' ? '' : joined;
}
