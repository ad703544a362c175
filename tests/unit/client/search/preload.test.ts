import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {createPreloader} from '../../../../plugins/minutes/client/search/preload';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp(connection?: object) {
  vi.stubGlobal('navigator', connection && {connection});
  if (!connection) vi.stubGlobal('navigator', {});
  const loaded: string[] = [];
  const preloader = createPreloader(async (name) => {
    if (name === 'broken') throw new Error('missing');
    loaded.push(name);
  });
  const ask = () => {
    preloader.begin();
    preloader.end();
  };
  return {loaded, preloader, ask};
}

const PACKS: [string, number][] = [
  ['one', 10],
  ['two', 10],
];

it('loads the packs one after the other, once something was asked and some time has passed', async () => {
  const {loaded, preloader, ask} = setUp();
  preloader.setPacks(PACKS);
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual([]);
  ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(loaded).toEqual([]);
  expect(preloader.isFree()).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual(['one', 'two']);
  expect(preloader.isFree()).toBe(true);
});

it('waits while an answer is waited for, and while somebody types', async () => {
  const {loaded, preloader, ask} = setUp();
  preloader.setPacks(PACKS);
  for (let key = 0; key < 20; key += 1) {
    ask();
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(loaded).toEqual([]);
  preloader.begin();
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual([]);
  preloader.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual(['one', 'two']);
});

it.each([{saveData: true}, {effectiveType: '3g'}])(
  'loads nothing where a reader saves data or waits long for them: %j',
  async (connection) => {
    const {loaded, preloader, ask} = setUp(connection);
    preloader.setPacks(PACKS);
    ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect(loaded).toEqual([]);
  },
);

it('loads no more than some megabytes of a large archive, and does not call that all', async () => {
  const {loaded, preloader, ask} = setUp();
  preloader.setPacks([
    ['one', 7_000_000],
    ['two', 2_000_000],
    ['three', 10],
  ]);
  ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual(['one']);
  expect(preloader.isFree()).toBe(false);
});

it('gives up where a pack is missing, and begins again with the packs of a new index', async () => {
  const {loaded, preloader, ask} = setUp();
  preloader.setPacks([
    ['broken', 10],
    ['two', 10],
  ]);
  ask();
  await vi.advanceTimersByTimeAsync(5000);
  ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual([]);
  preloader.setPacks(PACKS);
  ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(loaded).toEqual(['one', 'two']);
});

it('says when no more is to come: all is here, it is not wanted, or it can not be had', async () => {
  const whenDone = async (
    {preloader, ask}: ReturnType<typeof setUp>,
    packs: [string, number][],
  ) => {
    const done: string[] = [];
    preloader.setPacks(packs);
    void preloader.whenDone().then(() => done.push('before'));
    await vi.advanceTimersByTimeAsync(5000);
    ask();
    void preloader.whenDone().then(() => done.push('after'));
    await vi.advanceTimersByTimeAsync(100);
    done.push('soon');
    await vi.advanceTimersByTimeAsync(5000);
    return done;
  };
  // Nothing comes before something was asked.
  expect(await whenDone(setUp(), PACKS)).toEqual(['before', 'soon', 'after']);
  expect(await whenDone(setUp(), [['broken', 10], ...PACKS])).toEqual(['before', 'soon', 'after']);
  expect(await whenDone(setUp(), [])).toEqual(['before', 'after', 'soon']);
  expect(await whenDone(setUp({saveData: true}), PACKS)).toEqual(['before', 'after', 'soon']);
});
