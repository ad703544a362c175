import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {loadFreshModule} from '@docusaurus/utils';
import type {LoadedArchive} from '../archive/loadArchive';
import {loadRegistry} from '../registry/loadRegistry';
import {getPresetFolder, PRESETS} from '../registry/presets';
import {addsOnly, type ConfigLines, editConfig, quote} from './editConfig';
import {ARCHIVE_OPTIONS, openArchive} from './openArchive';
import {toStarterTeams, toStarterTopics} from './starterRegistry';

const CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((end) => `docusaurus.config.${end}`);

const say = (text: string) => process.stdout.write(`${text}\n`);

async function loadConfig(file: string): Promise<unknown> {
  const config = await loadFreshModule(file);
  return typeof config === 'function' ? (config as () => unknown)() : config;
}

/**
 * Writes the lines into a configuration, if that is what comes of it; else it stays as it was.
 * @returns whether it was written.
 */
async function writeConfig(file: string, lines: ConfigLines): Promise<boolean> {
  const code = fs.readFileSync(file, 'utf8');
  const edited = editConfig(code, lines);
  if (edited === undefined) return false;
  try {
    const before = await loadConfig(file);
    fs.writeFileSync(file, edited);
    if (addsOnly(before, await loadConfig(file))) return true;
  } catch {
    // A configuration that can't be loaded here, or no longer: it gets back what it was.
  }
  fs.writeFileSync(file, code);
  return false;
}

/** The registry of the package that holds for an archive, if one does. */
async function findPreset({registry}: LoadedArchive): Promise<string | undefined> {
  for (const name of PRESETS) {
    const preset = await loadRegistry(getPresetFolder(name));
    if (preset.registry.hash === registry.hash) return name;
  }
  return undefined;
}

/** Writes what is not there yet. @returns the names of what it wrote. */
function writeRegistry(folder: string, {teams, meetings}: LoadedArchive): string[] {
  const files = {
    'teams.yml': toStarterTeams(teams),
    'topics.yml': toStarterTopics(meetings, teams),
  };
  fs.mkdirSync(folder, {recursive: true});
  return Object.entries(files).flatMap(([name, text]) => {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) return [];
    fs.writeFileSync(file, text);
    return [path.relative(process.cwd(), file)];
  });
}

/**
 * `minutes init`: adds the plugin to the configuration of the site in the working directory, and
 * writes a registry to begin with. Nothing that is there is overwritten.
 * @returns the exit code. @throws Error where the archive holds no minutes.
 */
export async function init(words: string[]): Promise<number> {
  const {values} = parseArgs({
    args: words,
    options: ARCHIVE_OPTIONS,
  });
  const cwd = process.cwd();
  // Without a registry named, so that the preset counts where it is for this archive.
  const {archive} = await openArchive({archive: values.archive});
  const toName = (folder: string) => quote(path.relative(cwd, folder).split(path.sep).join('/'));
  const options = [`path: ${toName(archive.root)}`];
  const found = await findPreset(archive);
  if (found) {
    options.push(`preset: ${quote(found)}`);
  } else {
    const folder = values.registry ? path.resolve(values.registry) : archive.root;
    const written = writeRegistry(folder, archive);
    if (values.registry) options.push(`registryPath: ${toName(folder)}`);
    if (written.length > 0)
      say(`Written: ${written.join(', ')}. Say in them what teams and topics are called.`);
  }
  const lines: ConfigLines = {
    plugin: `['docusaurus-plugin-minutes', {${options.join(', ')}}]`,
    item: "{to: '/minutes', label: 'Minutes', position: 'left'}",
  };
  const file = CONFIGS.find((name) => fs.existsSync(path.join(cwd, name)));
  if (file && fs.readFileSync(file, 'utf8').includes('docusaurus-plugin-minutes')) {
    say(`${file} names the plugin already; it is left as it is.`);
  } else if (file && (await writeConfig(path.join(cwd, file), lines))) {
    say(`Added to ${file}, at the end of "plugins" and of the navigation bar's "items":\n`);
    say(`  ${lines.plugin},\n  ${lines.item},`);
  } else {
    say(
      `Add this to ${file ?? 'the configuration of your site'}, under "plugins":\n\n  ${lines.plugin},`,
    );
    say(`\nand this under "themeConfig", "navbar", "items":\n\n  ${lines.item},`);
  }
  return 0;
}
