import fs from 'node:fs/promises';
import path from 'node:path';
import {isSameRepository} from '../source/repositoryAddress';
import type {Problem} from '../reading/types';
import type {Registry} from '../registry/types';
import {type ArchiveDescription, loadDescription} from '../source/loadDescription';
import {loadRegistry} from '../registry/loadRegistry';
import {getPresetFolder, isPresetFolder} from '../registry/presets';

/** A warning where what the options name is not used: the site asked for it. */
export type Notice = {text: string; isWarning: boolean};

export type ChosenRegistry = {
  registry: Registry;
  description: ArchiveDescription;
  problems: Problem[];
  /** Whether a registry that lies elsewhere is used, and why: for whoever builds the site. */
  notice?: Notice;
};

/** Fewer quotes that fit may be chance. */
const LEAST_QUOTES = 3;

const toWords = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** How many of the quotes by which `teams.yml` proves who came from whom stand in the archive. */
async function countQuotes(
  registry: Registry,
  root: string,
  files: ReadonlySet<string>,
): Promise<{found: number; all: number}> {
  const steps = registry.teams.flatMap(({predecessors, successors}) => [
    ...predecessors,
    ...successors,
  ]);
  const quotes = new Map(
    steps.flatMap(({sources}) =>
      sources.map(({minutes, quote}) => [
        `${minutes} ${quote}`,
        {file: `${minutes.split('#')[0]}.md`, words: toWords(quote)},
      ]),
    ),
  );
  let found = 0;
  for (const {file, words} of quotes.values()) {
    const text = files.has(file) ? await fs.readFile(path.join(root, file), 'utf8') : '';
    found += toWords(text).includes(words) ? 1 : 0;
  }
  return {found, all: quotes.size};
}

/** The registry in a folder, or the package's that the `archive.yml` in it names. */
async function loadNamed(folder: string): ReturnType<typeof loadRegistry> {
  const {preset} = (await loadDescription(folder, 'archive.yml')).description;
  return loadRegistry(preset ? getPresetFolder(preset) : folder);
}

/** What shows that the archive is the one that a registry is for; undefined where nothing does. */
async function recognise(
  wanted: string,
  repository: string | undefined,
  quotes: () => Promise<{found: number; all: number}>,
): Promise<string | undefined> {
  if (repository !== undefined && isSameRepository(wanted, repository)) {
    return 'it comes from there';
  }
  const {found, all} = await quotes();
  return found >= LEAST_QUOTES && found * 2 >= all
    ? `${found} of the ${all} quotes in teams.yml stand in it`
    : undefined;
}

/** What of the archive is used in place of a registry that lies elsewhere; ends with a full stop. */
function sayOwn({teams, topics}: Registry): string {
  const files = [
    ...(teams.length > 0 ? ['teams.yml'] : []),
    ...(topics.length > 0 ? ['topics.yml'] : []),
  ];
  const verb = files.length > 1 ? 'are' : 'is';
  return `${files.join(' and ')} of the archive ${verb} used in place of the teams and topics there.`;
}

/** What to do where a registry is not used because nothing shows that the archive is its. */
function sayMend(wanted: string | undefined, isKnown: boolean, option: string): string {
  const out = `take the option "${option}" out`;
  if (wanted === undefined)
    return `Say in its registry.yml for which "repository" it is, or ${out}.`;
  return isKnown
    ? `Correct "source.repository" if it is that archive all the same; else ${out}.`
    : `If it is, set the option "source.repository" to "${wanted}" or fetch the archive with "npx minutes pull --repository ${wanted}"; else ${out}.`;
}

/**
 * Chooses what describes an archive: the folder that the options name, or the archive's own. A
 * folder with a `registry.yml` is for one archive and used for no other, nor for one that describes
 * itself: a wrong claim of who wrote what, and under which licence, is worse than none.
 * @param root absolute path of the archive. @param files what lies in it.
 * @param registryPath absolute path of the folder that the options name.
 * @param repository that the archive is known to come from.
 * @param isAsked the folder's teams and topics are to be used whatever archive this is.
 */
export async function chooseRegistry({
  root,
  files,
  registryPath = root,
  repository,
  isAsked = false,
}: {
  root: string;
  files: ReadonlySet<string>;
  registryPath?: string;
  repository?: string;
  isAsked?: boolean;
}): Promise<ChosenRegistry> {
  const own = await loadDescription(root, 'archive.yml');
  const there = await loadNamed(registryPath);
  const about =
    registryPath === root ? undefined : await loadDescription(registryPath, 'registry.yml');
  const {preset} = own.description;
  if (!about?.exists || (preset && getPresetFolder(preset) === registryPath)) {
    const problems = [...there.problems, ...own.problems];
    return {registry: there.registry, description: own.description, problems};
  }
  const name = path.relative(process.cwd(), registryPath);
  const {repository: wanted} = about.description;
  const whose = wanted ?? 'an archive that it does not name';
  const here = await loadNamed(root);
  const hasOwn = here.registry.teams.length + here.registry.topics.length > 0;
  const sign = await recognise(whose, repository, () => countQuotes(there.registry, root, files));
  const isUsed = isAsked || (sign !== undefined && !hasOwn);
  const used = isUsed ? there : here;
  const problems = [...used.problems, ...about.problems, ...own.problems];
  if (sign === undefined || own.exists) {
    const isKnown = repository !== undefined;
    const unknown = isKnown
      ? 'and this one comes from another repository'
      : 'and nothing shows that this one is';
    const option = isPresetFolder(registryPath) ? 'preset' : 'registryPath';
    const extent = isUsed
      ? 'Only its teams and topics are used.'
      : `It is not used${sign ? `: ${sayOwn(here.registry)} To have no such warning, take the option "${option}" out.` : `. ${sayMend(wanted, isKnown, option)}`}`;
    return {
      registry: used.registry,
      description: own.description,
      problems,
      notice: {
        text: `The registry in ${name} is for ${whose}, ${sign ? 'which describes itself' : unknown}. ${extent}`,
        isWarning: !isUsed,
      },
    };
  }
  return {
    registry: used.registry,
    description: {...about.description, ...(repository && {repository})},
    problems,
    notice: {
      text: `The archive is that of ${whose}: ${sign}. What ${name} says of it is used.${isUsed ? '' : ` But ${sayOwn(here.registry)}`}`,
      isWarning: false,
    },
  };
}
