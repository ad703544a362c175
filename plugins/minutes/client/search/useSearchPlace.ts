import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import useRouteContext from '@docusaurus/useRouteContext';

/** Where the search of an instance of the plugin is, as every page of the site knows it. */
export type SearchPlace = {
  instance: string;
  /** Address of the minutes. */
  home: string;
  /** Address of the page of the search. */
  page: string;
  /** Where the files of the index lie; ends with a slash. */
  folder: string;
  /** Queries to begin with. */
  examples: readonly string[];
};

const NAME = 'docusaurus-plugin-minutes';

/**
 * @param instance id of the plugin; if left out, that of the page where one of its pages is shown,
 * else the default one, else the first.
 * @returns undefined where the site has no such instance.
 */
export function useSearchPlace(instance?: string): SearchPlace | undefined {
  const data = (useAllPluginInstancesData(NAME) ?? {}) as Record<
    string,
    {search?: Omit<SearchPlace, 'instance'>}
  >;
  const {plugin} = useRouteContext();
  const own = plugin.name === NAME ? plugin.id : 'default';
  const ids = instance === undefined ? [own, 'default', ...Object.keys(data)] : [instance];
  const found = ids.find((id) => data[id]?.search) ?? '';
  const place = data[found]?.search;
  return place && {instance: found, ...place};
}
