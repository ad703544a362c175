import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What tests write goes into one folder, which goes when all of them have run. */
export default function setUp(): () => void {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-tests-')));
  // Where `os.tmpdir()` looks, on all systems.
  Object.assign(process.env, {TMPDIR: folder, TEMP: folder, TMP: folder});
  return () => fs.rmSync(folder, {recursive: true, force: true});
}
