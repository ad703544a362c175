import {fold} from '../search/fold';

/** A name as the registry wants it in an address: letters without accents, digits, single dashes. */
export const toSlug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
