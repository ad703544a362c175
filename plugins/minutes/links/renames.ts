import type {Problem} from '../reading/types';

/**
 * Follows renames to the files that are there now. What the registry says wins over the history; a
 * chain that ends nowhere or in itself is dropped, with a problem where the registry began it.
 * @param history old path → new path, as Git has it.
 * @param registered the same from `renames.yml`.
 * @param files all files of the archive.
 * @returns old path → file of today; no path in it is that of a file.
 */
export function settleRenames(
  history: ReadonlyMap<string, string>,
  registered: Readonly<Record<string, string>>,
  files: ReadonlySet<string>,
): {renames: Map<string, string>; problems: Problem[]} {
  const steps = new Map([...history, ...Object.entries(registered)]);
  const renames = new Map<string, string>();
  const problems: Problem[] = [];
  const own = new Set(Object.keys(registered));
  const report = (old: string, message: string) =>
    own.has(old) &&
    problems.push({
      rule: 'rename-unused',
      severity: 'warning',
      path: 'renames.yml',
      line: 0,
      message,
    });
  for (const old of steps.keys()) {
    if (files.has(old)) {
      report(old, `There are minutes at "${old}", so the line has no effect. Remove it.`);
      continue;
    }
    const seen = new Set([old]);
    let target = steps.get(old);
    while (target !== undefined && !files.has(target) && !seen.has(target)) {
      seen.add(target);
      target = steps.get(target);
    }
    if (target !== undefined && files.has(target)) {
      renames.set(old, target);
    } else if (target !== undefined) {
      report(old, `"${old}" leads back to "${target}". Let it lead to a file of the archive.`);
    } else {
      const end = [...seen].at(-1) ?? old;
      report(
        old,
        `"${old}" leads to "${end}", which is not there. Correct the path or remove the line.`,
      );
    }
  }
  return {renames, problems};
}
