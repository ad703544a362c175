import type {Problem} from '../types';
import {inFile} from '../inFile';
import {repairEncoding} from './repairEncoding';
import {blankCodeSpans, scanLines} from './scanLines';

/**
 * Repairs doubly encoded text outside code, where such characters may be the very matter, and says
 * on which lines it did. Line numbers stay.
 */
export function repairProse(text: string): {text: string; repaired: boolean; problems: Problem[]} {
  if (!/[ÂÃâïð]/.test(text)) {
    return {text, repaired: false, problems: []};
  }
  const problems: Problem[] = [];
  const lines = scanLines(text).map(({text: line, code}, index) => {
    const repaired = code ? undefined : repairOutsideSpans(line);
    if (repaired === undefined) {
      return line;
    }
    problems.push(
      inFile(
        'double-encoding',
        'info',
        index + 1,
        'The line was encoded as UTF-8 twice; it is shown as it was meant. Correct it in the file.',
      ),
    );
    return repaired;
  });
  return {text: lines.join('\n'), repaired: problems.length > 0, problems};
}

function repairOutsideSpans(line: string): string | undefined {
  const blanked = blankCodeSpans(line);
  if (blanked === line) {
    return repairEncoding(line);
  }
  // Pieces of text and code take turns; code is where the blanked line differs.
  const pieces = line.match(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|[^`]+|`+/g) ?? [];
  const repaired = pieces.map((piece) =>
    piece.startsWith('`') ? piece : (repairEncoding(piece) ?? piece),
  );
  return repaired.join('') === line ? undefined : repaired.join('');
}
