/**
 * What is put into the pages and workers that are measured. A key's time ends with the last frame in
 * which the list of results changed because of it; that it was the last is known by everything
 * having been quiet afterwards: list, messages to and from workers, transfers.
 */

/** Longer than any of the searches waits before it begins (Pagefind's own interface: 300 ms). */
export const QUIET_MS = 450;

/**
 * First lines of every worker: note the times in which a question was open in it, be it asked of the
 * worker or through a channel that it made (Comlink does), and no file was waited for.
 */
export const WORKER_PROBE = `{
  let open = 0, loading = 0, since = 0;
  const note = (change) => {
    const now = performance.timeOrigin + performance.now();
    if (open > 0 && loading === 0) self.__busy.push([since, now]);
    since = now;
    change();
  };
  const watch = (port) => {
    const post = port.postMessage;
    port.addEventListener('message', () => note(() => (open += 1)));
    port.postMessage = (...values) => {
      note(() => (open = Math.max(0, open - 1)));
      return post.apply(port, values);
    };
  };
  const load = self.fetch;
  self.fetch = (...values) => {
    note(() => (loading += 1));
    return load.apply(self, values).finally(() => note(() => (loading -= 1)));
  };
  self.__busy = [];
  watch(self);
  const Channel = self.MessageChannel;
  self.MessageChannel = function () {
    const channel = new Channel();
    watch(channel.port1);
    return channel;
  };
  // The browser's own count leaves out the memory of WebAssembly.
  self.__memories = [];
  const {instantiate} = WebAssembly;
  WebAssembly.instantiate = async (...values) => {
    const made = await instantiate(...values);
    const {memory} = (made.instance ?? made).exports;
    if (memory) self.__memories.push(memory);
    return made;
  };
}
`;

/** Runs in the page before its own scripts. */
function installProbe() {
  const probe = {key: 0, painted: 0, changes: 0, active: 0, waiting: 0, reply: undefined, list: ''};
  window.__probe = probe;
  const touch = () => (probe.active = performance.now());

  addEventListener(
    'input',
    (event) => {
      Object.assign(probe, {key: probe.keydown || event.timeStamp, changes: 0, painted: 0});
      probe.keydown = 0;
      touch();
    },
    true,
  );
  addEventListener('keydown', (event) => (probe.keydown = event.timeStamp), true);

  const frames = new MessageChannel();
  let isFrameAsked = false;
  frames.port1.onmessage = () => {
    // The frame is drawn by now: a message that is sent while a frame begins comes after it.
    isFrameAsked = false;
    probe.painted = performance.now();
  };
  const isOfList = ({target}) =>
    probe.list !== '' &&
    Boolean((target instanceof Element ? target : target.parentElement)?.closest(probe.list));
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfList)) {
      return;
    }
    probe.changes += 1;
    touch();
    if (!isFrameAsked) {
      isFrameAsked = true;
      requestAnimationFrame(() => frames.port2.postMessage(0));
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  const watchPort = (port) => {
    const post = port.postMessage;
    port.postMessage = (...values) => {
      probe.waiting += 1;
      touch();
      return post.apply(port, values);
    };
    port.addEventListener('message', ({data, ports}) => {
      probe.waiting = Math.max(0, probe.waiting - 1);
      probe.reply = data;
      ports.forEach(watchPort);
      touch();
    });
  };
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...values) {
      super(...values);
      watchPort(this);
    }
  };
}

/** Prepares a page to be measured; to be called before it is opened. */
export async function addProbe(page) {
  await page.addInitScript(installProbe);
}

/** Says which element's changes are those of the results. */
export const watchList = (page, selector) =>
  page.evaluate((list) => void (window.__probe.list = list), selector);

/**
 * Waits until nothing happens any more.
 * @returns what the last key did: milliseconds until the list was painted (undefined where it did
 *   not change).
 * @throws Error after a minute.
 */
export async function settle(page, server) {
  const started = Date.now();
  // To ask the page costs it time, and before that it can't be quiet.
  await page.waitForTimeout(QUIET_MS);
  for (;;) {
    const {quiet, waiting, time} = await page.evaluate(() => {
      const {active, waiting: count, key, painted, changes} = window.__probe;
      return {
        quiet: performance.now() - active,
        waiting: count,
        time: changes > 0 && painted > 0 && key > 0 ? painted - key : undefined,
      };
    });
    if (quiet >= QUIET_MS && waiting === 0 && server.isQuiet(QUIET_MS / 2)) {
      return time;
    }
    if (Date.now() - started > 60_000) {
      throw new Error(`The search is not done after a minute (${waiting} answers are missing).`);
    }
    await page.waitForTimeout(Math.max(20, QUIET_MS - quiet));
  }
}

/** When the list was painted last, in milliseconds since 1970. */
export const readPainted = (page) =>
  page.evaluate(() => performance.timeOrigin + window.__probe.painted);

/**
 * Milliseconds between the last key and the list painted in which workers had a question to answer;
 * what they do for later keys is not waited for.
 */
export async function takeWorkerTime(page) {
  const [key, painted] = await page.evaluate(() =>
    [window.__probe.key, window.__probe.painted].map((time) => performance.timeOrigin + time),
  );
  const times = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(
          ([from, to]) =>
            (self.__busy ?? [])
              .splice(0)
              .reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0),
          [key, painted],
        ),
      ),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

/**
 * Bytes of the page and its workers, garbage collected, as the browser itself counts them, and the
 * memory of WebAssembly, which it leaves out.
 */
export async function measureMemory(page) {
  const {bytes} = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
  const others = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() =>
          (self.__memories ?? []).reduce((sum, {buffer}) => sum + buffer.byteLength, 0),
        ),
      ),
  );
  return others.reduce((sum, value) => sum + value, bytes);
}
