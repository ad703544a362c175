/** Packs the plugin, and installs the tarball into copies of the sites in `sites/`. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
const hash = (data) => createHash('sha256').update(data).digest('hex').slice(0, 8);
/** Outside this repository, one for each copy of it. */
export const workspace = path.join(os.tmpdir(), `minutes-install-${hash(root)}`);

/**
 * Pages that each site has besides those of its template: Docusaurus puts what half of all pages use
 * into one file, which in a site of three pages is nearly everything.
 */
const MORE_PAGES = Array.from({length: 40}, (_, i) => `docs/page-${i + 1}`);

export function run(cwd, command, ...words) {
  console.log(`${path.basename(cwd)}: ${command} ${words.join(' ')}`);
  execFileSync(command, words, {cwd, stdio: ['ignore', 'ignore', 'inherit']});
}

/** @returns the tarball, named by its content: npm would take another one for the same. */
export function pack() {
  const folder = path.join(workspace, 'packed');
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  const where = ['-w', 'docusaurus-plugin-minutes', '--pack-destination', folder];
  run(root, 'npm', 'pack', '--loglevel=error', ...where);
  const [name] = fs.readdirSync(folder);
  const tarball = path.join(
    folder,
    `minutes-${hash(fs.readFileSync(path.join(folder, name)))}.tgz`,
  );
  fs.renameSync(path.join(folder, name), tarball);
  return tarball;
}

/** Whether files of a copy are still those of its template. */
export const isSame = (name, site, file) => {
  const files = [path.join(site, file), path.join(here, 'sites', name, file)];
  return (
    files.every((each) => fs.existsSync(each)) &&
    new Set(files.map((each) => fs.readFileSync(each, 'utf8'))).size === 1
  );
};

/**
 * Makes the folder `site` a copy of the site `name` with the tarball installed. What npm installed
 * before is kept while the template asks for the same.
 */
export function installSite(name, site, tarball) {
  if (!isSame(name, site, 'package.json')) {
    fs.rmSync(site, {recursive: true, force: true});
  }
  // Bundlers take a package of the same version for the same.
  fs.rmSync(path.join(site, 'node_modules/.cache'), {recursive: true, force: true});
  fs.rmSync(path.join(site, 'src'), {recursive: true, force: true});
  fs.cpSync(path.join(here, 'sites', name), site, {recursive: true});
  for (const page of MORE_PAGES) {
    fs.writeFileSync(path.join(site, `${page}.md`), `# Another page\n\nThis is ${page}.\n`);
  }
  run(
    site,
    'npm',
    'install',
    '--no-save',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    tarball,
  );
}
