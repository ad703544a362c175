import path from 'node:path';
import {expect, it} from 'vitest';
import {squeeze} from '../squeeze.mjs';
import {makeFolder, writeFiles} from './makeFolder';
import {runPlugin} from './runPlugin';

const MAIL = 'max.muster@private.example';
const PHONE = '+49 170 9876543';

it('masks addresses and numbers in names of files and in the registry, but keeps days', async () => {
  const base = makeFolder();
  const archive = path.join(base, 'archive');
  writeFiles(archive, {
    'iaas/20240103.md': '# Meeting\n\n- Decision: the quota is raised\n',
    [`iaas/20240110 ${MAIL}.md`]: `# Meeting\n\n- quota, [more](../${MAIL}/20240124.md)\n`,
    [`iaas/20240117 ${PHONE}.md`]: '# Meeting\n\n- quota\n',
    [`${MAIL}/20240124.md`]: '# Meeting\n\n- quota\n',
    'teams.yml': `- slug: iaas\n  label: Team IaaS\n  purpose: Ask ${MAIL}, ${PHONE}, or dev@lists.a.example.\n`,
    'topics.yml': `- slug: quota\n  name: Quota\n  description: Ask ${MAIL}\n  links: [{label: "${PHONE}", url: "https://a.example/?to=${MAIL}"}]\n`,
  });
  const {pages, report, meetings} = await runPlugin(path.join(base, 'site'), {
    path: archive,
    onProblem: 'ignore',
  });
  const outputs = [...pages.map((page) => JSON.stringify(page)), report];
  for (const text of [MAIL, PHONE]) {
    expect(outputs.filter((output) => squeeze(output).includes(squeeze(text)))).toEqual([]);
  }
  expect(meetings.map(({permalink}) => permalink).sort()).toEqual([
    '/minutes/hidden/20240124',
    '/minutes/iaas/20240103',
    '/minutes/iaas/20240110-hidden',
    '/minutes/iaas/20240117-hidden',
  ]);
  expect(outputs.join('')).toContain('<a href=\\"/minutes/hidden/20240124\\"');
  expect(outputs.join('')).toContain('or dev@lists.a.example.');
});
