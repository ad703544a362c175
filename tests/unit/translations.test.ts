import fs from 'node:fs';
import path from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import type {LoadContext} from '@docusaurus/types';
import {globTranslatableSourceFiles} from '@docusaurus/utils';
import {beforeAll, describe, expect, it} from 'vitest';
import {FEED_TEXTS} from '../../plugins/minutes/pages/feedWords';
import {loadPlugin, validate} from './runPlugin';

/** What is the same word in both languages. */
const SAME = ['Feed', 'In {title}', 'Standards', 'Team', 'Teams'];

async function createPlugin(currentLocale: string) {
  const {default: create} = await loadPlugin();
  const siteDir = path.resolve('.');
  // Only what the plugin reads of Docusaurus' context.
  const context = {siteDir, generatedFilesDir: siteDir, baseUrl: '/', siteConfig: {}};
  const i18n = {currentLocale};
  return create({...context, i18n} as unknown as LoadContext, await validate({}));
}

const getMessages = async (locale: string): Promise<Record<string, string>> =>
  (await (await createPlugin(locale)).getDefaultCodeTranslationMessages?.()) ?? {};

/** Texts in the code by id, and what could not be read, as `docusaurus write-translations` does. */
async function extract(): Promise<{texts: Record<string, string>; warnings: string[]}> {
  const plugin = await createPlugin('en');
  const own = [plugin.getThemePath?.(), ...(plugin.getPathsToWatch?.() ?? [])].filter(
    (place) => place !== undefined && fs.existsSync(place),
  );
  const files = await globTranslatableSourceFiles(own as string[]);
  const found = await extractAllSourceCodeFileTranslations(
    files,
    getBabelOptions({isServer: true}),
  );
  const entries = found.flatMap(({translations}) => Object.entries(translations));
  return {
    texts: Object.fromEntries(
      entries
        // One that Docusaurus' own theme has and translates.
        .filter(([id]) => id !== 'theme.NotFound.title')
        .map(([id, {message}]) => [id, message]),
    ),
    warnings: found.flatMap(({warnings}) => warnings),
  };
}

const placeholders = (form: string) => (form.match(/\{\w+\}/g) ?? []).sort();

describe('the German interface', () => {
  let english: Awaited<ReturnType<typeof extract>>;
  let german: Record<string, string>;
  let pairs: {id: string; from: string; to: string}[];

  beforeAll(async () => {
    [english, german] = await Promise.all([extract(), getMessages('de')]);
    pairs = Object.entries(english.texts).map(([id, from]) => ({id, from, to: german[id] ?? ''}));
  });

  it('has each text of the code, which Docusaurus finds, and no other', () => {
    expect(english.warnings).toEqual([]);
    expect(Object.keys(english.texts)).toContain('theme.minutes.search.help.phrase');
    expect(Object.keys(german).sort()).toEqual(Object.keys(english.texts).sort());
  });

  it('has the texts of feeds as the pages have them', () => {
    expect(english.texts).toMatchObject(FEED_TEXTS);
  });

  it('keeps what is filled in, and the blanks before a text that goes on', () => {
    const shape = (text: string) => ({
      last: placeholders(text.split('|').at(-1) ?? ''),
      forms: text.split('|').length,
      blank: text.startsWith(' '),
    });
    const differ = pairs.filter(
      ({from, to}) => JSON.stringify(shape(from)) !== JSON.stringify(shape(to)),
    );
    expect(differ).toEqual([]);
  });

  it('is German: no English text, no English quotation marks', () => {
    const left = pairs.filter(({from, to}) => from === to && !SAME.includes(to));
    expect(left).toEqual([]);
    expect(pairs.filter(({to}) => to.includes('”'))).toEqual([]);
  });
});

it('gives the German of Germany to the German of others, and nothing to other languages', async () => {
  expect((await getMessages('de-AT'))['theme.minutes.filter.topic']).toBe('Thema');
  expect(await getMessages('fr')).toEqual({});
});
