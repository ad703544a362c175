import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const THEME = path.resolve('plugins/minutes/theme');

it('lets a component be copied into a site: nothing is imported from beside its folder', () => {
  const files = fs.readdirSync(THEME, {recursive: true, encoding: 'utf8'});
  const strays = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [
        ...fs
          .readFileSync(path.join(THEME, file), 'utf8')
          .matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g),
      ]
        .map(([, id = '']) => path.join(path.dirname(file), id))
        .filter((target) => target.split(path.sep)[0] !== file.split(path.sep)[0])
        .map((target) => `${file}: ${target}`),
    );
  expect(strays).toEqual([]);
});
