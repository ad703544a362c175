import fs from 'node:fs';
import path from 'node:path';
import {counted} from '../model/counted';
import type {Problem} from '../reading/types';

/** Bytes of all files in a folder and below; 0 where there is none. */
export function sizeOfFolder(folder: string): number {
  if (!fs.existsSync(folder)) {
    return 0;
  }
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, {parentPath, name}) => sum + fs.statSync(path.join(parentPath, name)).size, 0);
}

const toMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * What the minutes cost a build, in one line for the end of its output.
 * @param seconds that reading and writing took; Docusaurus renders the pages meanwhile.
 */
export function describeBuild({
  pages,
  seconds,
  pagesBytes,
  indexBytes,
  problems,
}: {
  pages: number;
  seconds: number;
  pagesBytes: number;
  indexBytes: number;
  problems: readonly Problem[];
}): string {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  return [
    `Minutes: ${counted(pages, 'page')} of ${toMegabytes(pagesBytes)}`,
    `search index ${toMegabytes(indexBytes)}`,
    `read and written in ${seconds.toFixed(1)} s`,
    `${counted(problems.length, 'problem')}${errors > 0 ? `, ${counted(errors, 'error')} among them` : ''}`,
  ].join('; ');
}
