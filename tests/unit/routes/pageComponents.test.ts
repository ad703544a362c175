import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {BROWSER_FOLDER} from '../../../plugins/minutes/ownFiles';
import {toPageComponents} from '../../../plugins/minutes/routes/pageComponents';

const ours = (name: string) => path.join(BROWSER_FOLDER, 'theme', name, 'index.js');
const aliases = {
  '@theme/MinutesTopicPage': ours('MinutesTopicPage'),
  '@theme/MinutesMeetingList': ours('MinutesMeetingList'),
};
const replaced = {
  '@theme/MinutesTopicPage': '/site/src/theme/MinutesTopicPage/index.tsx',
  '@theme/MinutesMeetingList': '/site/src/theme/MinutesMeetingList/index.tsx',
  '@theme/MinutesSearchPanel': '/site/src/theme/MinutesSearchPanel/index.tsx',
  '@theme/Footer': '/site/src/theme/Footer/index.tsx',
};
const toKinds = (text: string) => /components = \{(.*)\}/.exec(text)?.[1];

describe('toPageComponents', () => {
  it('has all kinds of pages where pages are rendered', () => {
    const text = toPageComponents(aliases, false);
    expect(toKinds(text)).toMatch(/^meeting, home, topics, .*search, redirect$/);
    expect(text).toContain("import meeting from '@theme/MinutesMeetingPage';");
    expect(text).not.toContain('styles.js');
  });

  it('has those with state, and the styles of all, for the browser of a built site', () => {
    const text = toPageComponents(aliases, true);
    expect(toKinds(text)).toBe('next, redirect');
    expect(text).toContain(JSON.stringify(path.join(BROWSER_FOLDER, 'styles.js')));
    expect(text).not.toContain('MinutesMeetingList');
  });

  it('has what the site has replaced, but for what comes apart', () => {
    const text = toPageComponents(replaced, true);
    expect(toKinds(text)).toBe('topic, next, redirect');
    expect(text).toContain("import '@theme/MinutesMeetingList';");
    expect(text).not.toMatch(/SearchPanel|Footer/);
  });
});
