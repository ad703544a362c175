import {expect, it} from 'vitest';
import {parseQuery} from '../../../../plugins/minutes/search/engine/parseQuery';
import {findTopics} from '../../../../plugins/minutes/search/engine/topicSpellings';
import {openSample} from '../sampleIndex';

const FILES = {'iaas/20240103.md': '# H\n\n- status page, health board and keycloak\n'};

it('finds names of several words, the longest, also in the plural', async () => {
  const index = await openSample(FILES);
  const {words} = parseQuery('old status pages health board and keycloak');
  const named = findTopics(index, words).map(({start, end}) => words.slice(start, end));
  expect(named.map((own) => own.map(({text}) => text).join(' '))).toEqual([
    'status pages',
    'health board',
    'keycloak',
  ]);
});

it('takes time in proportion to the words of a query', async () => {
  const index = await openSample(FILES);
  const words = Array.from({length: 150}, () => [
    {text: 'status', terms: ['status']},
    {text: 'words', terms: ['words']},
  ]).flat();
  const before = process.cpuUsage();
  findTopics(index, words);
  const {user} = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
});
