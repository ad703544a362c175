/**
 * Packs the plugin and installs the tarball into copies of the sites in `sites/`, outside this
 * repository; replaces a component of each; builds them with the plugin and without. What npm
 * installed and the builds without the plugin are kept for the next run.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {serve} from '../e2e/server.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const hash = (data) => createHash('sha256').update(data).digest('hex').slice(0, 8);
const workspace = path.join(os.tmpdir(), `minutes-install-${hash(root)}`);

/** Component to eject in each site, and as what: the copies have to work where they lie. */
const EJECTED = {
  webpack: ['MinutesMeetingList', '--javascript'],
  faster: ['MinutesTopicPage', '--typescript'],
};

/**
 * Pages that each site has besides those of its template: Docusaurus puts what half of all pages use
 * into one file, which in a site of three pages is nearly everything.
 */
const MORE_PAGES = Array.from({length: 40}, (_, i) => `docs/page-${i + 1}`);

/** A page that shows minutes: the site without them has none. */
const EMBEDDING = `import {DiscussedIn, MinutesList, TeamHistory} from 'docusaurus-plugin-minutes/embeds';

# Minutes here

See [](minutes:iaas/20230621).

<MinutesList topic="lbaas" kind="decision" limit={1} />

<DiscussedIn reference="standards#296" />

<TeamHistory team="iam" />
`;

function run(cwd, command, ...words) {
  console.log(`${path.basename(cwd)}: ${command} ${words.join(' ')}`);
  execFileSync(command, words, {cwd, stdio: ['ignore', 'ignore', 'inherit']});
}

/** @returns the tarball, named by its content: npm would take another one for the same. */
function pack() {
  const folder = path.join(workspace, 'packed');
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  run(root, 'npm', 'pack', '-w', 'docusaurus-plugin-minutes', '--pack-destination', folder);
  const [name] = fs.readdirSync(folder);
  const tarball = path.join(
    folder,
    `minutes-${hash(fs.readFileSync(path.join(folder, name)))}.tgz`,
  );
  fs.renameSync(path.join(folder, name), tarball);
  return tarball;
}

function build(site, outDir, environment = {}) {
  console.log(`${path.basename(site)}: docusaurus build, into ${outDir}`);
  execFileSync('npx', ['docusaurus', 'build', '--out-dir', outDir], {
    cwd: site,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Whether a file of the copy is still that of the template. */
const isSame = (...files) =>
  files.every((file) => fs.existsSync(file)) &&
  new Set(files.map((file) => fs.readFileSync(file, 'utf8'))).size === 1;

function prepareSite(name, tarball) {
  const site = path.join(workspace, name);
  const template = path.join(here, 'sites', name);
  const known = (file) => isSame(path.join(site, file), path.join(template, file));
  if (!known('package.json')) {
    fs.rmSync(site, {recursive: true, force: true});
  }
  const embedding = path.join(site, 'docs/embedding.mdx');
  fs.rmSync(embedding, {force: true});
  const hasBaseline =
    known('docusaurus.config.js') &&
    fs.existsSync(path.join(site, 'build-without', MORE_PAGES.at(-1), 'index.html'));
  // Bundlers take a package of the same version for the same.
  fs.rmSync(path.join(site, 'node_modules/.cache'), {recursive: true, force: true});
  fs.rmSync(path.join(site, 'src'), {recursive: true, force: true});
  fs.cpSync(template, site, {recursive: true});
  for (const name of MORE_PAGES) {
    fs.writeFileSync(path.join(site, `${name}.md`), `# Another page\n\nThis is ${name}.\n`);
  }
  fs.cpSync(path.join(root, 'minutes'), path.join(site, 'minutes'), {recursive: true});
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
  if (!hasBaseline) {
    build(site, 'build-without', {WITHOUT_MINUTES: '1'});
  }
  fs.writeFileSync(embedding, EMBEDDING);
  const eject = [
    'docusaurus',
    'swizzle',
    'docusaurus-plugin-minutes',
    ...EJECTED[name],
    '--eject',
    '--danger',
  ];
  run(site, 'npx', ...eject);
  build(site, 'build');
  return site;
}

/** Runs before the tests; what it returns, after them. */
export default async function prepareSites() {
  const tarball = pack();
  const servers = [];
  for (const name of Object.keys(EJECTED)) {
    const site = prepareSite(name, tarball);
    for (const [outDir, variable] of [
      ['build', 'SITE'],
      ['build-without', 'WITHOUT'],
    ]) {
      const server = await serve(path.join(site, outDir));
      process.env[`${variable}_${name}`] = server.address;
      servers.push(server);
    }
    process.env[`FOLDER_${name}`] = site;
  }
  return () => Promise.all(servers.map(({close}) => close()));
}
