/** What stands for "no search" in a site: the empty component of the classic theme. */
const EMPTY = /[\\/]theme-classic[\\/].*[\\/]SearchBar\.[jt]sx?$/;

type Aliases = Record<string, unknown> | null | undefined;

/**
 * True where a theme brings a search of its own; the site's component may show it beside ours.
 * @param aliases as for `fillSearchBar`.
 */
export function hasOtherSearch(aliases: unknown): boolean {
  const file = (aliases as Aliases)?.['@theme-original/SearchBar'];
  return typeof file === 'string' && !EMPTY.test(file);
}

/**
 * Aliases that put our search into the navigation bar: none where the site has another search, or a
 * component of its own there.
 * @param aliases those of Docusaurus, of all themes and the site: `@theme/SearchBar` → file.
 */
export function fillSearchBar(aliases: unknown): Record<string, string> {
  const files = aliases as Aliases;
  const current = files?.['@theme/SearchBar'];
  const ours = files?.['@theme/MinutesSearch'];
  return typeof current === 'string' && EMPTY.test(current) && typeof ours === 'string'
    ? {'@theme/SearchBar': ours}
    : {};
}
