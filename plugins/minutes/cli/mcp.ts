import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {pathToFileURL} from 'node:url';
import {PACKAGE_FOLDER, SERVER_FILE} from '../ownFiles';
import {linkArchive} from '../pages/createSite';
import {buildIndex} from '../search/build/buildIndex';
import {toAbout} from '../search/build/writeIndex';
import {getSourceUrl} from '../source/sourceLinks';
import {createEngine} from '../search/engine/createEngine';
import {type Load, openIndex} from '../search/engine/openIndex';
import type {Minutes} from './assistant/sections';
import {createTools, describeMinutes} from './assistant/tools';
import {createLoad, findIndex, readAbout} from './builtSite';
import {ARCHIVE_OPTIONS, openArchive} from './openArchive';
import {UsageError} from './usageError';

type Source = Omit<Minutes, 'index'> & {load: Load};

/** The index of an archive that no site was built from, kept in memory. */
async function indexArchive(values: {archive?: string; registry?: string}): Promise<Source> {
  const {archive, rules} = await openArchive(values);
  const nothing = {find: () => undefined, files: [], problems: []};
  const linked = linkArchive(archive, nothing, rules);
  let count = 0;
  const {manifest, files} = buildIndex(linked, ({name}) => `${name}-${(count += 1)}`);
  files.set('manifest.json', JSON.stringify(manifest));
  const load = (name: string) => Promise.resolve(JSON.parse(files.get(name) ?? 'null') as unknown);
  return {
    load,
    about: toAbout(linked),
    // No way leads to a source that still has what was removed on request.
    sourceOf: (file) =>
      linked.meetingOf.get(file)?.hidden ? undefined : getSourceUrl(linked.source, file),
  };
}

/**
 * `minutes mcp`: serves assistants on standard input and output, until the input ends.
 * @returns the exit code. @throws {UsageError} where the command line is wrong; Error where the minutes
 * can't be read.
 */
export async function mcp(words: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {...ARCHIVE_OPTIONS, site: {type: 'string'}, instance: {type: 'string'}},
  });
  const [folder = values.archive, ...others] = positionals;
  if (others.length > 0) throw new UsageError('mcp serves one archive.');
  if (folder !== undefined && values.site !== undefined) {
    throw new UsageError('mcp serves a built site (--site) or an archive, not both.');
  }
  let source: Source;
  if (values.site === undefined) {
    source = await indexArchive({...values, archive: folder});
  } else {
    const index = findIndex(values.site, values.instance);
    source = {load: createLoad(index).load, about: readAbout(index)};
  }
  const {load, ...rest} = source;
  const minutes = {...rest, index: await openIndex(load)};
  const {version} = JSON.parse(
    fs.readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  ) as {version: string};
  const {serve} = (await import(
    pathToFileURL(SERVER_FILE).href
  )) as typeof import('./assistant/serve');
  serve(createTools(minutes, createEngine(load)), {version, about: describeMinutes(minutes)});
  await new Promise((resolve) => process.stdin.once('close', resolve));
  return 0;
}
