import {useEffect, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  connectSearch,
  exportMarkdown,
  type SearchState,
  useCounts,
} from 'docusaurus-plugin-minutes/client';

/** Each hit needs the text of its meeting: so many can be waited for. */
const MOST = 500;

/** The list and how many it holds; undefined while it is made. */
export type Made = {text: string; count: number} | 'failed' | undefined;

/**
 * Writes the list of hits, in the order shown.
 * @param address of the search, with base URL. @param total how many there are.
 */
export function useExport(
  state: SearchState,
  folder: string,
  address: string,
  total: number,
): Made {
  const {url} = useDocusaurusContext().siteConfig;
  const {sections} = useCounts();
  const [made, setMade] = useState<Made>();
  const {query, sort, exact} = state;
  const all = sections(total);
  useEffect(() => {
    let isLeft = false;
    const make = async (): Promise<Made> => {
      const request = {query, sort, exact, full: true, limit: MOST};
      const {hits} = await connectSearch(folder).search(request);
      const text = exportMarkdown(hits, url, address, {
        title: translate(
          {
            id: 'theme.minutes.search.exportTitle',
            message: 'Search for {query}: {count} of {all}',
            description: 'First line of an exported list; {all} is a number with its noun',
          },
          {query, count: hits.length, all},
        ),
        noHeading: translate({
          id: 'theme.minutes.search.noHeading',
          message: 'Before the first heading',
        }),
        undated: translate({id: 'theme.minutes.date.undated', message: 'undated'}),
      });
      return {text, count: hits.length};
    };
    void make()
      .catch(() => 'failed' as const)
      .then((result) => isLeft || setMade(result));
    return () => {
      isLeft = true;
    };
  }, [query, sort, exact, folder, url, address, all]);
  return made;
}
