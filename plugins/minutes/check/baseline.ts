import type {Problem} from '../reading/types';

const keyOf = ({path, rule, message}: Problem) => JSON.stringify([path, rule, message]);

/**
 * Leaves out the problems that an earlier run printed already. Lines may have moved since, so a
 * problem is the same where file, rule and message are; twice as many are one more.
 */
export function withoutKnown(problems: Problem[], known: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const problem of known) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

/**
 * What `minutes check --format json` printed once.
 * @throws Error where the text is something else.
 */
export function parseBaseline(text: string): Problem[] {
  const data = JSON.parse(text) as unknown;
  const isProblem = (entry: unknown): entry is Problem =>
    typeof entry === 'object' &&
    entry !== null &&
    ['path', 'rule', 'message'].every(
      (key) => typeof (entry as Record<string, unknown>)[key] === 'string',
    );
  if (!Array.isArray(data) || !data.every(isProblem)) {
    throw new Error('it is no list of problems as --format json prints it');
  }
  return data;
}
