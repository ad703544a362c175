/**
 * Packs the plugin and installs the tarball into copies of the sites in `sites/`, outside this
 * repository; replaces a component of each; builds them with the plugin and without. What npm
 * installed and the builds without the plugin are kept for the next run.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {serve} from '../e2e/server.mjs';
import {installSite, isSame, pack, root, run, workspace} from './installSite.mjs';

/** Component to eject in each site, and as what: the copies have to work where they lie. */
const EJECTED = {
  webpack: ['MinutesMeetingList', '--javascript'],
  faster: ['MinutesTopicPage', '--typescript'],
};

/** A page that shows minutes: the site without them has none. */
const EMBEDDING = `import {DiscussedIn, MinutesList, TeamHistory} from 'docusaurus-plugin-minutes/embeds';

# Minutes here

See [](minutes:iaas/20230621).

<MinutesList topic="lbaas" kind="decision" limit={1} />

<DiscussedIn reference="standards#296" />

<TeamHistory team="iam" />
`;

function build(site, outDir, environment = {}) {
  console.log(`${path.basename(site)}: docusaurus build, into ${outDir}`);
  execFileSync('npx', ['docusaurus', 'build', '--out-dir', outDir], {
    cwd: site,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function prepareSite(name, tarball) {
  const site = path.join(workspace, name);
  const embedding = path.join(site, 'docs/embedding.mdx');
  const hasBaseline =
    ['package.json', 'docusaurus.config.js'].every((file) => isSame(name, site, file)) &&
    fs.existsSync(path.join(site, 'build-without/docs/embedding/index.html'));
  installSite(name, site, tarball);
  fs.cpSync(path.join(root, 'minutes'), path.join(site, 'minutes'), {recursive: true});
  if (!hasBaseline) {
    fs.writeFileSync(embedding, '# Minutes elsewhere\n');
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
