import path from 'node:path';
import type {Attachment} from './types';
import type {Meeting} from '../model/types';
import type {Problem} from '../reading/types';
import {openCache} from '../archive/cache';
import type {LoadedArchive} from '../archive/loadArchive';
import {findTask} from '../ownFiles';
import {createAttachmentFinder} from './attachmentFinder';
import {prepareAttachment, type PreparedAttachment, type PreparedFile} from './attachments';
import {createImageProcess} from './imageProcess';

export type PublishedAttachments = {
  /** The attachment that a reference of a document stands for, if it is served. */
  find: (reference: string, from: Meeting) => Attachment | undefined;
  /** Files to be copied into the site's `assets/minutes/`. */
  files: PreparedFile[];
  problems: Problem[];
};

/**
 * Prepares the images and other files that documents refer to, and only those.
 * @param baseUrl the site's, ends in a slash.
 */
export async function prepareAttachments(
  {root, meetings, attachments, linkSource}: LoadedArchive,
  {baseUrl, cacheDirectory}: {baseUrl: string; cacheDirectory: string},
): Promise<PublishedAttachments> {
  const findFile = createAttachmentFinder(attachments, linkSource);
  const wanted = new Set<string>();
  for (const meeting of meetings) {
    const {images, links} = meeting.parsed;
    for (const reference of [...images.map(({src}) => src), ...links.map(({href}) => href)]) {
      const found = findFile(reference, meeting.path);
      if (found !== undefined) {
        wanted.add(found);
      }
    }
  }
  const {file: program, codeHash} = findTask('imageTask');
  const cache = openCache(cacheDirectory, 'images', codeHash);
  const prepared = new Map<string, PreparedAttachment>();
  const queue = [...wanted].sort().values();
  const work = async () => {
    const {render, end} = createImageProcess(program);
    try {
      for (const file of queue) {
        const absolutePath = path.join(root, file);
        const request = {absolutePath, path: file, cacheDirectory: cache, render};
        prepared.set(file, await prepareAttachment(request));
      }
    } finally {
      end();
    }
  };
  // Pictures are large once decoded: two at a time keep the memory low and two cores busy.
  await Promise.all([work(), work()]);
  const toUrl = (file: PreparedFile) => `${baseUrl}assets/minutes/${file.name}`;
  const served = new Map<string, Attachment>();
  const files = new Map<string, PreparedFile>();
  for (const [path, {display, original = display, width, height}] of prepared) {
    if (display && original) {
      [display, original].forEach((file) => files.set(file.name, file));
      served.set(path, {displayUrl: toUrl(display), originalUrl: toUrl(original), width, height});
    }
  }
  return {
    find: (reference, from) => served.get(findFile(reference, from.path) ?? ''),
    files: [...files.values()],
    problems: [...prepared.values()].flatMap(({problems}) => problems),
  };
}
