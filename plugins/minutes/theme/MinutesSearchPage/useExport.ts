import {useCallback} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  connectSearch,
  exportMarkdown,
  type SearchState,
  useCounts,
  usePromise,
} from 'docusaurus-plugin-minutes/client';

/** Each hit needs the text of its meeting: so many can be waited for. */
const MOST = 500;

/**
 * Writes the list of hits, in the order shown.
 * @param address of the search, with base URL. @param total how many there are.
 * @returns the list and how many it holds; undefined while it is made, null where it can't be.
 */
export function useExport(
  state: SearchState,
  folder: string,
  address: string,
  total: number,
): {text: string; count: number} | null | undefined {
  const {url} = useDocusaurusContext().siteConfig;
  const {sections} = useCounts();
  const {query, sort, exact} = state;
  const all = sections(total);
  const make = useCallback(async () => {
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
  }, [query, sort, exact, folder, url, address, all]);
  return usePromise(make);
}
