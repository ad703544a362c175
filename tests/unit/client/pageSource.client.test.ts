import {afterEach, beforeEach, expect, it, vi} from 'vitest';

vi.mock('@generated/docusaurus.config', () => ({default: {baseUrl: '/'}}));

/** What the development server has, by address. */
const served = new Map<string, string>();

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubEnv('NODE_ENV', 'development');
  vi.stubGlobal('fetch', (address: string) => {
    const [, text] = [...served].find(([part]) => address.includes(part)) ?? [];
    return Promise.resolve(new Response(text ?? '', {status: text === undefined ? 404 : 200}));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  served.clear();
});

const SECOND = 1000;

it('shows a page anew when the archive has changed, until it is left', async () => {
  const {followRevision, getPage} =
    await import('../../../plugins/minutes/client/pageSource.client');
  const shown = () => getPage('/minutes', 'default');
  served.set('revision.txt', 'first');
  served.set('/pages/', '{"title": "Old"}');
  const end = followRevision('/minutes', 'default');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown(), 'nothing has changed').toBeUndefined();

  served.set('/pages/', '{"title": "New"}');
  served.set('revision.txt', 'second');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'New'});

  served.delete('revision.txt');
  await vi.advanceTimersByTimeAsync(SECOND);
  served.set('/pages/', '{"title": "After a new start of the server"}');
  served.set('revision.txt', 'third');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'After a new start of the server'});

  end();
  served.set('/pages/', '{"title": "Left"}');
  served.set('revision.txt', 'fourth');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'After a new start of the server'});
});
