import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes files (JSON; text and bytes as they are) at their addresses into a built site. An address
 * that a page's folder has already is left to the page.
 * @param baseUrl of the site, with slashes at both ends.
 */
export function writeData(
  files: Iterable<{address: string; data: object | string | Buffer}>,
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): void {
  for (const {address, data} of files) {
    const file = path.join(outDir, address.slice(baseUrl.length));
    if (!fs.existsSync(file)) {
      fs.mkdirSync(path.dirname(file), {recursive: true});
      const isWritten = typeof data === 'string' || Buffer.isBuffer(data);
      fs.writeFileSync(file, isWritten ? data : JSON.stringify(data));
    }
  }
}
