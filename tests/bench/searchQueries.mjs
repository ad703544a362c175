/** Queries that people judged: which are typed key by key, and how well a search answers all. */
import fs from 'node:fs';
import path from 'node:path';
import {repository} from './sites.mjs';

/** Where the queries lie: QUERIES, else beside the repository. */
export const QUERIES = path.resolve(
  repository,
  process.env.MINUTES_QUERIES ?? '../shared/data/queries.json',
);

/** How many queries of a class are typed; filters are left out, for only one search knows them. */
const TYPED = {known: 3, entity: 2, typo: 3, prefix: 2, german: 1, none: 1};

/** @returns the judged queries (`{q, class, relevant}`); undefined where there are none. */
export function readQueries() {
  return fs.existsSync(QUERIES) ? JSON.parse(fs.readFileSync(QUERIES, 'utf8')).queries : undefined;
}

/** The queries to be typed: the first of each class, in the order of the file. */
export function chooseTyped(queries) {
  const left = {...TYPED};
  return queries.filter((query) => (left[query.class] ?? 0) > 0 && left[query.class]--);
}

const inverse = (place) => (place < 0 ? 0 : 1 / (place + 1));

/**
 * Mean reciprocal rank among the first ten hits by class and in all, of sections and of documents.
 * @param answers by query a list of `{path, anchor}`.
 * @returns by class `{n, sections, documents}`; for queries without answer `{n, results}`.
 */
export function score(queries, answers) {
  const sums = {};
  queries.forEach((query, i) => {
    const hits = answers[i].slice(0, 10);
    const sum = (name) => (sums[name] ??= {n: 0, sections: 0, documents: 0, results: 0});
    if (query.class === 'none') {
      sum('none').n += 1;
      sum('none').results += hits.length;
      return;
    }
    const sections = new Set(query.relevant.map((place) => `${place.path}#${place.anchor}`));
    const documents = new Set(query.relevant.map((place) => place.path));
    const paths = [...new Set(answers[i].map((hit) => hit.path))].slice(0, 10);
    for (const name of [query.class, 'all']) {
      sum(name).n += 1;
      sum(name).sections += inverse(
        hits.findIndex((hit) => sections.has(`${hit.path}#${hit.anchor}`)),
      );
      sum(name).documents += inverse(paths.findIndex((file) => documents.has(file)));
    }
  });
  return Object.fromEntries(
    Object.entries(sums).map(([name, {n, ...rest}]) => [
      name,
      {n, ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value / n]))},
    ]),
  );
}
