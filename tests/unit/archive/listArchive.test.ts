import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {listArchive} from '../../../plugins/minutes/archive/listArchive';
import {makeFolder, writeFiles} from '../makeFolder';

const OPTIONS = {include: ['**/*.md'], exclude: ['**/template.md']};
let root = '';
let outside = '';

beforeAll(() => {
  const base = makeFolder({'secret.md': 'secret'});
  root = path.join(base, 'archive');
  outside = path.join(base, 'secret.md');
  const inside = ['iaas/20230125.md', 'iaas/a.png', 'README.md', 'call/template.md'];
  writeFiles(root, Object.fromEntries(inside.map((file) => [file, file])));
  writeFiles(root, {'.git/20200101.md': ''});
  fs.mkdirSync(path.join(root, 'iaas/x.md'));
  fs.symlinkSync('../iaas/20230125.md', path.join(root, 'call/20230125.md'));
  fs.symlinkSync('../iaas', path.join(root, 'call/linked'));
  fs.symlinkSync(outside, path.join(root, 'iaas/out.md'));
  fs.symlinkSync('..', path.join(root, 'iaas/loop'));
  fs.symlinkSync('gone.md', path.join(root, 'iaas/dangling.md'));
});

describe('listArchive', () => {
  it('follows links that stay inside, as aliases', async () => {
    const {aliases, documents} = await listArchive(root, OPTIONS);
    expect(aliases.get('call/20230125.md')).toBe('iaas/20230125.md');
    expect(aliases.get('call/linked/20230125.md')).toBe('iaas/20230125.md');
    expect(documents).toContain('call/20230125.md');
  });

  it('refuses links that lead out or nowhere, and names them', async () => {
    const {documents, problems} = await listArchive(root, OPTIONS);
    expect(documents).not.toContain('iaas/out.md');
    expect(
      problems.filter(({rule}) => rule === 'link-leads-out').map((problem) => problem.path),
    ).toEqual(['iaas/dangling.md', 'iaas/out.md']);
  });

  it('ends where a folder links to its own parent', async () => {
    const {documents} = await listArchive(root, OPTIONS);
    expect(documents.filter((file) => file.split('/').length > 3)).toEqual([]);
  });

  it('says why a Markdown file gets no page', async () => {
    const {documents, problems} = await listArchive(root, OPTIONS);
    expect(documents).not.toContain('README.md');
    expect(documents).not.toContain('call/template.md');
    const rules = Object.fromEntries(problems.map(({path: file, rule}) => [file, rule]));
    expect(rules['README.md']).toBe('not-in-a-team');
    expect(rules['call/template.md']).toBe('left-out');
  });

  it('does not take a folder named like a document for one', async () => {
    const {documents, attachments} = await listArchive(root, OPTIONS);
    expect([...documents, ...attachments]).not.toContain('iaas/x.md');
    expect(attachments).toContain('iaas/a.png');
  });

  it.each([
    ['nothing', {}, /there is no Markdown in it/],
    ['no Markdown', {'iaas/a.txt': ''}, /there is no Markdown in it/],
    ['a README alone', {'README.md': ''}, /none of its 1 Markdown files.*README\.md: The README/],
    ['what is left out', {'a/b.markdown': ''}, /a\/b\.markdown: Left out by the option "include"/],
  ])('fails where it finds %s, and says where and what is allowed', async (_, files, message) => {
    const empty = makeFolder(files);
    const listing = listArchive(empty, OPTIONS);
    await expect(listing).rejects.toThrow(message);
    await expect(listing).rejects.toThrow(`No minutes in ${empty}: `);
    await expect(listing).rejects.toThrow(/An archive is a folder of \.md files/);
  });
});
