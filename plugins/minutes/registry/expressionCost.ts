/** Parts of an expression that repeat without end: with three, a long line takes minutes. */
const MAX_ENDLESS = 2;
/** Ways to go on (`?`, `|`, `{2,5}`): each may double the time. */
const MAX_CHOICES = 20;

const TOKEN =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|\||(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^]/g;

/**
 * Why a regular expression could take forever on some line, as the end of a sentence; undefined
 * where it could not. Rather strict than clever: what it refuses can be written in another way.
 * @param source of an expression that compiles.
 */
export function findSlowPart(source: string): string | undefined {
  /** For each open group, whether there is more than one way through it. */
  const open = [false];
  let [endless, choices] = [0, 0];
  let closed = false;
  for (const [token] of source.matchAll(TOKEN)) {
    const [, least, most = least] = /^\{(\d+)(?:,(\d*))?\}/.exec(token) ?? [];
    const isQuantifier = least !== undefined || /^[*+?]/.test(token);
    const isOptional = token.startsWith('?') || (least === '0' && most === '1');
    if (isQuantifier && !isOptional && closed) {
      return 'repeats a group that holds repeats or alternatives';
    }
    if (token.startsWith('(')) {
      open.push(false);
    } else if (isQuantifier || token === '|') {
      const isEndless = /^[*+]/.test(token) || most === '';
      endless += isEndless ? 1 : 0;
      choices += isEndless || (least !== undefined && least === most) ? 0 : 1;
      open[open.length - 1] = true;
    }
    const isOpenGroup = token === ')' && open.pop() === true;
    if (isOpenGroup) {
      open[open.length - 1] = true;
    }
    closed = isOpenGroup;
  }
  if (endless > MAX_ENDLESS) {
    return `holds more than ${MAX_ENDLESS} parts that repeat without end`;
  }
  return choices > MAX_CHOICES ? `holds more than ${MAX_CHOICES} alternatives` : undefined;
}
