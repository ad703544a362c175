import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {Render} from './render';
import {type AttachmentType, isWholePdf, toExtension, typeByContent} from './attachmentTypes';
import {keepInCache, readCache, writeCache} from '../archive/cache';

const SIZE_LIMIT = 30_000_000;

/** A file in the cache, named by its own content. */
export type StoredFile = {hash: string; type: AttachmentType; bytes: number};

/** What became of a file: depends on its bytes only, not on its name. */
export type StoredAttachment = {
  display: StoredFile;
  original?: StoredFile;
  width?: number;
  height?: number;
  hadLocation: boolean;
};

/** Why a file is not served, as the end of a sentence. */
export class UnservableAttachment extends Error {}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readRegularFile(file: string): Promise<Buffer> {
  const stats = await fs.lstat(file).catch(() => undefined);
  if (stats === undefined) {
    throw new UnservableAttachment('it cannot be opened');
  }
  if (!stats.isFile()) {
    throw new UnservableAttachment('it is not a regular file');
  }
  if (stats.size === 0) {
    throw new UnservableAttachment('it is empty');
  }
  if (stats.size > SIZE_LIMIT) {
    throw new UnservableAttachment(`it is larger than ${SIZE_LIMIT / 1e6} MB`);
  }
  return fs.readFile(file);
}

export function storedPath(cacheDirectory: string, {hash, type}: StoredFile): string {
  return path.join(cacheDirectory, `${hash}.${toExtension(type)}`);
}

function store(
  cacheDirectory: string,
  {bytes, type}: {bytes: Buffer; type: AttachmentType},
): StoredFile {
  const stored = {hash: sha256(bytes), type, bytes: bytes.length};
  writeCache(storedPath(cacheDirectory, stored), bytes);
  return stored;
}

async function isStored(cacheDirectory: string, stored: StoredFile): Promise<boolean> {
  const file = storedPath(cacheDirectory, stored);
  const stats = await fs.stat(file).catch(() => undefined);
  if (stats?.size !== stored.bytes) {
    return false;
  }
  keepInCache(file, stats);
  return true;
}

async function prepare(
  bytes: Buffer,
  cacheDirectory: string,
  render: Render,
): Promise<StoredAttachment> {
  const type = typeByContent(bytes);
  if (type === undefined) {
    throw new UnservableAttachment('its content is not what its name promises');
  }
  if (type === 'pdf') {
    if (!isWholePdf(bytes)) {
      throw new UnservableAttachment('its end is missing');
    }
    const display = store(cacheDirectory, {bytes, type});
    return {display, original: display, hadLocation: false};
  }
  const {display, original, width, height, hadLocation} = await render(bytes, type).catch(
    (error: unknown) => {
      const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new UnservableAttachment(`it cannot be read as an image (${why})`);
    },
  );
  return {
    display: store(cacheDirectory, display),
    original: original && store(cacheDirectory, original),
    width,
    height,
    hadLocation,
  };
}

/**
 * Reads a file and gives its copies, from the cache where the same bytes were seen before.
 * @param render makes the copies of a picture that is not in the cache.
 * @throws UnservableAttachment where the file cannot be served.
 */
export async function loadAttachment(
  absolutePath: string,
  cacheDirectory: string,
  render: Render,
): Promise<StoredAttachment> {
  const bytes = await readRegularFile(absolutePath);
  const entry = path.join(cacheDirectory, `${sha256(bytes)}.json`);
  const known = readCache<StoredAttachment>(entry);
  if (known !== undefined) {
    const {display, original = display} = known;
    const files = [display, original].map((file) => isStored(cacheDirectory, file));
    if ((await Promise.all(files)).every(Boolean)) {
      return known;
    }
  }
  const prepared = await prepare(bytes, cacheDirectory, render);
  writeCache(entry, prepared);
  return prepared;
}
