/**
 * Measures a command as a whole: CPU seconds of its process tree, wall seconds, and the peak memory
 * of its largest single process.
 *
 * GNU time does this from outside (the kernel's own accounting of the finished child). Where it is
 * not installed, bash's `time` gives the seconds, and memory is sampled from /proc every 50 ms
 * (VmHWM, the peak the kernel keeps for each process, so that only processes that live shorter than
 * that go unseen).
 */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const GNU_TIME = '/usr/bin/time';
const SAMPLE_MS = 50;

function hasGnuTime() {
  return fs.existsSync(GNU_TIME) && os.platform() === 'linux';
}

/** How figures are obtained on this machine, for the report. */
export const METHOD = hasGnuTime() ? 'GNU time' : "bash's time, memory sampled from /proc";

/** Process ids of `root` and all below it. */
function treeOf(root) {
  const childrenOf = new Map();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      // The command name may hold spaces and brackets; the parent is the second field after it.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended between the listing and the reading.
    }
  }
  const tree = [root];
  for (const process_ of tree) {
    tree.push(...(childrenOf.get(process_) ?? []));
  }
  return tree;
}

function peakOf(pid) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function run(command, args, {cwd, env, log}) {
  const output = fs.openSync(log, 'w');
  const child = spawn(command, args, {cwd, env, stdio: ['ignore', output, output]});
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        fs.closeSync(output);
        if (code === 0) {
          resolve();
        } else {
          reject(new Error(`Exit code ${code}; its output is in ${path.relative('.', log)}.`));
        }
      });
    }),
  };
}

/**
 * Runs a command to its end.
 * @returns {Promise<{cpu: number, wall: number, memory: number}>} seconds, seconds, MiB.
 * @throws Error where the command fails; its output is in the file `log`.
 */
export async function measure(command, args, {cwd, env, log}) {
  const figures = `${log}.figures`;
  const started = process.hrtime.bigint();
  if (hasGnuTime()) {
    const format = ['-f', '%U %S %M', '-o', figures];
    await run(GNU_TIME, [...format, command, ...args], {cwd, env, log}).ended;
    const wall = Number(process.hrtime.bigint() - started) / 1e9;
    const [user, system, memory] = fs.readFileSync(figures, 'utf8').trim().split(' ').map(Number);
    return {cpu: user + system, wall, memory: memory / 1024};
  }
  const script = `TIMEFORMAT='%U %S'; time "$@" 2>&1`;
  const bash = ['-c', `{ ${script}; } 2>"$0"`, figures, command, ...args];
  const {child, ended} = run('bash', bash, {cwd, env, log});
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, ...treeOf(child.pid).map(peakOf));
  }, SAMPLE_MS);
  await ended.finally(() => clearInterval(timer));
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const [user, system] = fs.readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ');
  return {cpu: Number(user) + Number(system), wall, memory: memory / 1024};
}
