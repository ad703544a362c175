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

it('shows a page anew when it has changed, until it is left', async () => {
  const {followPage, getPage} = await import('../../../plugins/minutes/client/pageSource.client');
  const shown = () => getPage('/minutes', 'default');
  served.set('/pages/', '{"title":"Old"}');
  const end = followPage('/minutes', 'default');
  await vi.advanceTimersByTimeAsync(SECOND);
  const first = shown();
  expect(first).toEqual({title: 'Old'});
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown(), 'nothing has changed').toBe(first);

  served.set('/pages/', '{"title":"New"}');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'New'});

  served.set('/pages/', '{"title":"Half a');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'New'});
  served.set('/pages/', '{"title":"Half a page, then the whole"}');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'Half a page, then the whole'});

  end();
  served.set('/pages/', '{"title":"Left"}');
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(shown()).toEqual({title: 'Half a page, then the whole'});
});
