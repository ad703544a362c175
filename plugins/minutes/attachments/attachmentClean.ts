import {cleanGif} from './attachmentGif';
import {cleanJpeg} from './attachmentJpeg';
import {cleanPng} from './attachmentPng';
import {cleanWebp} from './attachmentWebp';

const CLEANERS = {gif: cleanGif, jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp};

export type PictureType = keyof typeof CLEANERS;

/**
 * Removes what a picture says about its author, camera and place, without touching the picture.
 *
 * The cleaners list what may stay, not what must go: a kind of metadata that nobody thought of is
 * then removed as well. The very same buffer comes back where there is nothing to remove, and
 * undefined where the file is not built as its format demands (the caller re-encodes it then).
 */
export function cleanPicture(bytes: Buffer, type: PictureType): Buffer | undefined {
  return CLEANERS[type](bytes);
}
