import path from 'node:path';
import {expect, it} from 'vitest';
import type {Problem} from '../../../plugins/minutes/reading/types';
import {describeBuild, sizeOfFolder} from '../../../plugins/minutes/report/measureBuild';
import {makeFolder} from '../makeFolder';

const problem = (severity: Problem['severity']): Problem => ({
  rule: 'dead-link',
  severity,
  path: 'a/b.md',
  line: 1,
  message: '',
});

it('says what the minutes cost a build', () => {
  const cost = {pages: 1, seconds: 1.26, pagesBytes: 4_240_000, indexBytes: 310_000};
  expect(describeBuild({...cost, problems: []})).toBe(
    'Minutes: 1 page of 4.2 MB; search index 0.3 MB; read and written in 1.3 s; 0 problems',
  );
  const problems = [problem('error'), problem('info'), problem('warning')];
  expect(describeBuild({...cost, pages: 2, problems})).toMatch(/3 problems, 1 error among them$/);
});

it('adds up a folder with all that lies below it', () => {
  const folder = makeFolder({x: '12345', 'a/b/y': '123'});
  expect(sizeOfFolder(folder)).toBe(8);
  expect(sizeOfFolder(path.join(folder, 'none'))).toBe(0);
});
