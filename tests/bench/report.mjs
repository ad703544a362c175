import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describeScratchSite} from './scratchSite.mjs';
import {describeSearch} from './searchReport.mjs';
import {MEETING, repository, SITES} from './sites.mjs';
import {head, row} from './table.mjs';

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), 'RESULTS.md');
const STATES = ['cold', 'warm', 'touched'];

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const figure = (result, state, key) => median(result.rounds.map((round) => round[state]?.[key]));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function versionOf(name) {
  const file = path.join(repository, 'node_modules', name, 'package.json');
  return `${name} ${JSON.parse(fs.readFileSync(file, 'utf8')).version}`;
}

function buildTable(results, names) {
  const rows = names.flatMap((name) =>
    STATES.filter((state) => results[name].rounds[0][state]).map((state) =>
      row(
        SITES[name].title,
        state,
        figure(results[name], state, 'cpu').toFixed(1),
        figure(results[name], state, 'wall').toFixed(1),
        Math.round(figure(results[name], state, 'memory')),
      ),
    ),
  );
  return [head('Site', 'Build', 'CPU s', 'Wall s', 'Peak memory MiB'), ...rows].join('\n');
}

function outputTable(results, names) {
  const rows = names.map((name) => {
    const {pages, files, bytes, firstLoad} = results[name];
    const parts = [firstLoad.html, firstLoad.styles, firstLoad.scripts].map(kilobytes).join(' + ');
    const sum = `${kilobytes(firstLoad.gzip)} (${parts})`;
    return row(SITES[name].title, pages, files, (bytes / 1e6).toFixed(1), sum);
  });
  const columns = ['Site', 'Pages', 'Files', 'Output MB', 'First load kB gzip (HTML + CSS + JS)'];
  return [head(...columns), ...rows].join('\n');
}

/** The goals, each with what was measured; [] where a site that it needs was not built yet. */
function goalTable({ours, faster, doubled}) {
  const goal = (what, value, limit, digits = 2) =>
    row(what, `≤ ${limit}`, value.toFixed(digits), value <= limit ? 'met' : 'missed');
  const ratio = (state, key) => figure(ours, state, key) / figure(faster, state, key);
  const peak = ({rounds}) => Math.max(...STATES.map((state) => figure({rounds}, state, 'memory')));
  const rows =
    ours && faster
      ? [
          goal('Cold, CPU', ratio('cold', 'cpu'), 0.75),
          goal('Peak memory', peak(ours) / peak(faster), 0.5),
          goal('First load', ours.firstLoad.gzip / faster.firstLoad.gzip, 0.6),
        ]
      : [];
  if (ours && doubled) {
    const growth = Math.abs(doubled.firstLoad.gzip - ours.firstLoad.gzip) / 1000;
    rows.push(goal('Growth of the first load when the archive doubles, kB', growth, 1, 1));
  }
  return rows.length > 0
    ? [head('Goal (ratio to docs plugin, faster)', 'Wanted', 'Measured', ''), ...rows].join('\n')
    : '';
}

const NOTES = '## Notes on this run';

/** What somebody wrote below the tables stays; whether it still holds is for them to say. */
function readNotes() {
  const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  return before.includes(NOTES) ? `\n${before.slice(before.indexOf(NOTES))}` : '';
}

/** Sections that are measured apart: the key of their figures, their heading, their text. */
const SECTIONS = [
  ['search', '## Search\n', describeSearch],
  ['site', '## In a site with webpack\n', describeScratchSite],
];

const describeSections = (results) =>
  SECTIONS.filter(([key]) => results[key])
    .map(([key, , describe]) => `${describe(results[key])}\n`)
    .join('');

/** Writes only those sections anew of which there are figures. */
export function writeSections(results) {
  const written = SECTIONS.filter(([key]) => results[key]).reduce(
    (before, [key, title, describe]) => {
      const start = before.search(new RegExp(`^${title}|^## Machine\\n`, 'm'));
      const end = before.slice(start).startsWith(title)
        ? start + title.length + before.slice(start + title.length).search(/^## /m)
        : start;
      return `${before.slice(0, start)}${describe(results[key])}\n${before.slice(end)}`;
    },
    fs.readFileSync(target, 'utf8'),
  );
  fs.writeFileSync(target, written);
}

/** Writes RESULTS.md from what was measured so far. */
export function writeReport(results, archive) {
  const notes = readNotes();
  const names = Object.keys(SITES).filter((name) => results[name] !== undefined);
  const sessions = new Set(names.map((name) => results[name].session));
  const {processor, memory, system, method} = results.machine;
  const documents = fs
    .readdirSync(archive, {recursive: true})
    .filter((file) => file.endsWith('.md')).length;
  const when = names.map(
    (name) =>
      `${SITES[name].title}: ${results[name].session.slice(0, 16).replace('T', ' ')} UTC, ` +
      `${results[name].rounds.length} run(s), load at the start ${results[name].load.toFixed(2)}`,
  );
  const versions = [
    '@docusaurus/core',
    '@docusaurus/faster',
    'react',
    '@easyops-cn/docusaurus-search-local',
    'pagefind',
  ].map(versionOf);
  fs.writeFileSync(
    target,
    `# Benchmark

The real archive (${documents} Markdown files) as this site, and the same files through
\`@docusaurus/plugin-content-docs\` with \`@easyops-cn/docusaurus-search-local\`.

Command: \`MINUTES_ARCHIVE=<archive> npm run bench\`

${goalTable(results)}

## Builds

CPU is user and system time of the whole process tree; memory is the peak of the largest single
process; medians where there were several runs. Cold: without \`build\`, \`.docusaurus\` and
\`node_modules/.cache\`. Touched: one line appended to \`${MEETING}.md\`.

${buildTable(results, names)}

## Output

First load: HTML, styles and scripts of \`${MEETING}\` whose transfer ended before the load event in
Chromium, each compressed by gzip -9; kB are 1000 bytes.

${outputTable(results, names)}

${describeSections(results)}## Machine

- ${processor}, ${memory}, ${system}; measured by ${method}
- ${versions.join(', ')}
${when.map((line) => `- ${line}`).join('\n')}
${sessions.size > 1 ? '\nNot all sites were measured in the same run: compare seconds with care.\n' : ''}${notes}`,
  );
}
