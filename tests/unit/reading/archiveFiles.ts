import fs from 'node:fs';
import path from 'node:path';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import type {ParsedMinutes} from '../../../plugins/minutes/reading/types';

/** The real archive, for tests that ask whether the rules hold on all of it. */
const archive = path.resolve(
  import.meta.dirname,
  '../../..',
  process.env.MINUTES_ARCHIVE ?? '../shared/minutes-archive',
);

export const hasArchive = fs.existsSync(archive);

export function archivePaths(): string[] {
  return fs
    .readdirSync(archive, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

export function sourceOf(file: string): string {
  return fs.readFileSync(path.join(archive, file), 'utf8');
}

const known = new Map<string, ParsedMinutes>();

/** Reads each file once, and lets the test runner breathe between files. */
export async function readFromArchive(file: string): Promise<ParsedMinutes> {
  const before = known.get(file);
  if (before !== undefined) {
    return before;
  }
  await new Promise((resolve) => setImmediate(resolve));
  const bytes = fs.readFileSync(path.join(archive, file));
  const parsed = readMinutes(bytes, {privacy: DEFAULT_PRIVACY});
  known.set(file, parsed);
  return parsed;
}

export async function readWholeArchive(): Promise<{file: string; parsed: ParsedMinutes}[]> {
  const documents = [];
  for (const file of archivePaths()) {
    documents.push({file, parsed: await readFromArchive(file)});
  }
  return documents;
}
