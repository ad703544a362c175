import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright';
import {BROWSER_ARGUMENTS, findBrowser} from '../browser.mjs';
import {serve} from '../e2e/server.mjs';

const COUNTED = {'text/html': 'html', 'text/css': 'styles', 'application/javascript': 'scripts'};

/**
 * What a first visit to a page costs: HTML, scripts and styles whose transfer ended before the load
 * event, each compressed by gzip -9.
 * @returns {Promise<{html: number, styles: number, scripts: number, gzip: number, raw: number}>}
 *   bytes; html, styles and scripts are compressed ones.
 */
export async function measureFirstLoad(build, address) {
  const site = await serve(build);
  const browser = await chromium.launch({executablePath: findBrowser(), args: BROWSER_ARGUMENTS});
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const client = await page.context().newCDPSession(page);
    const responses = new Map();
    let loaded = Infinity;
    client.on('Network.responseReceived', ({requestId, response}) => {
      responses.set(requestId, {
        type: response.mimeType,
        url: response.url,
        status: response.status,
      });
    });
    client.on('Network.loadingFinished', ({requestId, timestamp}) => {
      Object.assign(responses.get(requestId) ?? {}, {ended: timestamp});
    });
    client.on('Page.loadEventFired', ({timestamp}) => {
      loaded = timestamp;
    });
    await client.send('Network.enable');
    await client.send('Page.enable');
    const answer = await page.goto(site.address + address, {waitUntil: 'load'});
    if (answer?.status() !== 200) {
      throw new Error(`${address} answers with status ${answer?.status()}.`);
    }
    await page.waitForTimeout(1000);

    const bytes = {html: 0, styles: 0, scripts: 0, gzip: 0, raw: 0};
    const seen = new Set();
    for (const {type, url, ended} of responses.values()) {
      const kind = COUNTED[type] ?? (type === 'text/javascript' ? 'scripts' : undefined);
      if (kind !== undefined && ended <= loaded && !seen.has(url)) {
        seen.add(url);
        const body = Buffer.from(await (await fetch(url)).arrayBuffer());
        const size = gzipSync(body, {level: 9}).length;
        bytes[kind] += size;
        bytes.gzip += size;
        bytes.raw += body.length;
      }
    }
    return bytes;
  } finally {
    await browser.close();
    await site.close();
  }
}
