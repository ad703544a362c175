/**
 * A server for measuring transfers: every file is sent as gzip -9 would (unless it is smaller as it
 * is, as Pagefind's own files are), every request is noted with the bytes of its body. Pages are
 * isolated from other origins, which is what `performance.measureUserAgentSpecificMemory` asks for.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {WORKER_PROBE} from './searchProbe.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const isFile = (file) => fs.statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;

/** The file that an address stands for; the first mount with that beginning decides. */
function find(mounts, pathname) {
  const [prefix, folder] = Object.entries(mounts).find(([start]) => pathname.startsWith(start));
  const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
  return [file, path.join(file, 'index.html'), `${file}.html`].find(isFile);
}

/**
 * Serves folders by the beginning of the address: `{'/pagefind/': folder, '/': folder}`.
 * @param index folder whose files are compressed beforehand, so that nobody waits for that.
 * @returns address, `requests` (`{path, bytes}` in the order of their ends; may be emptied), the
 *   number of those under way, and `close`.
 */
export async function serveCompressed(mounts, index) {
  const requests = [];
  const bodies = new Map();
  let underWay = 0;
  let ended = 0;

  const compress = (file) => {
    const known = bodies.get(file);
    if (known) {
      return known;
    }
    const raw = fs.readFileSync(file);
    const zipped = gzipSync(raw, {level: 9});
    const body = zipped.length < raw.length ? {zipped: true, bytes: zipped} : {bytes: raw};
    bodies.set(file, body);
    return body;
  };

  if (index !== undefined) {
    fs.readdirSync(index, {recursive: true})
      .map((name) => path.join(index, name))
      .filter(isFile)
      .forEach(compress);
  }

  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = find(mounts, pathname);
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'max-age=600',
    };
    underWay += 1;
    response.on('close', () => {
      underWay -= 1;
      ended = Date.now();
    });
    if (file === undefined) {
      response.writeHead(404, {...headers, 'Content-Type': 'text/plain'}).end('Not found');
      return;
    }
    const {zipped, bytes} = compress(file);
    requests.push({path: pathname, bytes: bytes.length, at: Date.now()});
    // What is measured in a worker is measured by its own first line, which nobody has to load.
    const isWorker = request.headers['sec-fetch-dest'] === 'worker';
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      ...(zipped && !isWorker && {'Content-Encoding': 'gzip'}),
    });
    response.end(isWorker ? WORKER_PROBE + fs.readFileSync(file, 'utf8') : bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    isQuiet: (since) => underWay === 0 && Date.now() - ended >= since,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
