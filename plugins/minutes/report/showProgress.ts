/** At most so often, in milliseconds: a terminal is slow, and nobody reads faster. */
const PAUSE = 100;

/**
 * A line that says how many files have been read, for a terminal only: it is written over again and
 * wiped out at the end, so that a log never has it.
 * @returns what is to be called after each file, or undefined where nobody watches.
 */
export function showProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): ((done: number, all: number) => void) | undefined {
  if (!stream.isTTY) {
    return undefined;
  }
  let next = 0;
  return (done, all) => {
    if (done === all) {
      stream.write('\r\u001b[K');
    } else if (Date.now() >= next) {
      next = Date.now() + PAUSE;
      stream.write(`\rMinutes: ${done} of ${all} files read`);
    }
  };
}
