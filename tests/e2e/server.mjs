#!/usr/bin/env node
/**
 * Serves a built site the way GitHub Pages does: folders redirect to their trailing slash, `x` also
 * finds `x.html`, everything unknown is 404.html with status 404, and nothing lists a folder.
 *
 * As a program: node tests/e2e/server.mjs [folder] (default: build). SITE_BASE_URL says where the
 * site lies, PORT where to listen (default: a free port).
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const isFile = (file) => fs.statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
const isFolder = (file) => fs.statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false;

/** What an address stands for: a file with its status, or an address to go to. */
function find(root, base, pathname) {
  const missing = {status: 404, file: path.join(root, '404.html')};
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return missing;
  }
  if (`${decoded}/` === base) {
    return {status: 301, location: base};
  }
  if (!decoded.startsWith(base) || decoded.includes('\0')) {
    return missing;
  }
  const file = path.join(root, decoded.slice(base.length));
  if (file !== root && !file.startsWith(root + path.sep)) {
    return missing;
  }
  if (decoded.endsWith('/')) {
    const index = path.join(file, 'index.html');
    return isFile(index) ? {status: 200, file: index} : missing;
  }
  if (isFile(file)) {
    return {status: 200, file};
  }
  if (isFile(`${file}.html`)) {
    return {status: 200, file: `${file}.html`};
  }
  return isFolder(file) ? {status: 301, location: `${pathname}/`} : missing;
}

/** The strict policy that `minutes csp` prints for a built site: all tests run under it. */
export function readPolicy(folder) {
  const program = path.resolve(
    path.dirname(fileURLToPath(import.meta.url)),
    '../../plugins/minutes/bin/minutes.cjs',
  );
  const words = [program, 'csp', '--site', folder];
  return execFileSync(process.execPath, words, {encoding: 'utf8'}).trim();
}

/**
 * Starts serving `folder` below `base`.
 * @param policy value of the header Content-Security-Policy; none is sent without it.
 * @returns the address of the site and a function that ends the server.
 */
export async function serve(folder, {base = '/', port = 0, policy} = {}) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const {status, file, location} = find(root, base, url.pathname);
    if (location !== undefined) {
      response.writeHead(status, {Location: location + url.search}).end();
      return;
    }
    if (!isFile(file)) {
      response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found');
      return;
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'max-age=600',
      ...(policy && {'Content-Security-Policy': policy}),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'build';
  const {address} = await serve(folder, {
    policy: readPolicy(folder),
    base: process.env.SITE_BASE_URL ?? '/',
    port: Number(process.env.PORT ?? 0),
  });
  console.log(`Serving ${address}`);
}
