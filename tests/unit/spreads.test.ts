import path from 'node:path';
import ts from 'typescript';
import {expect, it} from 'vitest';

const BROWSER = /^(?:client|components|theme|pages\/pageName|search\/(?!build))/;

/** Spreads into an array, or into arguments, of something that is iterable but no array. */
function findSpreads(): {file: string; start: number; end: number; text: string}[] {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as {config: unknown};
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const plugin = path.resolve('plugins/minutes');
  const files = fileNames.filter((file) => BROWSER.test(path.posix.relative(plugin, file)));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const isArray = (type: ts.Type): boolean =>
    type.isUnion()
      ? type.types.every(isArray)
      : checker.isArrayLikeType(type) || (type.flags & ts.TypeFlags.Any) !== 0;
  const found: ReturnType<typeof findSpreads> = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      if (
        ts.isSpreadElement(node) &&
        !isArray(checker.getApparentType(checker.getTypeAtLocation(node.expression)))
      ) {
        const {expression} = node;
        const at = {start: expression.getStart(source), end: expression.end};
        found.push({file: path.relative('.', file), ...at, text: node.getText(source)});
      }
      node.forEachChild(visit);
    };
    source?.forEachChild(visit);
  }
  return found;
}

it('spreads nothing but arrays: sites with Babel turn [...set] into [].concat(set)', () => {
  expect(findSpreads().map(({file, text}) => `${file}: ${text}`)).toEqual([]);
});
