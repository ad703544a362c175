import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {listArchive} from '../../../plugins/minutes/archive/listArchive';

const OPTIONS = {include: ['**/*.md'], exclude: ['**/template.md']};
let root = '';
let outside = '';

beforeAll(() => {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-list-'));
  root = path.join(base, 'archive');
  outside = path.join(base, 'secret.md');
  for (const file of ['iaas/20230125.md', 'iaas/a.png', 'README.md', 'call/template.md']) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), file);
  }
  fs.writeFileSync(outside, 'secret');
  fs.mkdirSync(path.join(root, 'iaas/x.md'));
  fs.mkdirSync(path.join(root, '.git'));
  fs.writeFileSync(path.join(root, '.git/20200101.md'), '');
  fs.symlinkSync('../iaas/20230125.md', path.join(root, 'call/20230125.md'));
  fs.symlinkSync('../iaas', path.join(root, 'call/linked'));
  fs.symlinkSync(outside, path.join(root, 'iaas/out.md'));
  fs.symlinkSync('..', path.join(root, 'iaas/loop'));
  fs.symlinkSync('gone.md', path.join(root, 'iaas/dangling.md'));
});

afterAll(() => fs.rmSync(path.dirname(root), {recursive: true}));

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
    const empty = fs.mkdtempSync(path.join(path.dirname(root), 'empty-'));
    for (const file of Object.keys(files)) {
      fs.mkdirSync(path.dirname(path.join(empty, file)), {recursive: true});
      fs.writeFileSync(path.join(empty, file), '');
    }
    const listing = listArchive(empty, OPTIONS);
    await expect(listing).rejects.toThrow(message);
    await expect(listing).rejects.toThrow(`No minutes in ${empty}: `);
    await expect(listing).rejects.toThrow(/An archive is a folder of \.md files/);
  });
});
