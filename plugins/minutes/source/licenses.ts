type License = {name: string; url: string};

/** Licences that minutes are commonly under, by SPDX identifier. */
const LICENSES = new Map<string, License>([
  ['CC-BY-ND-4.0', {name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/'}],
  ['CC-BY-4.0', {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'}],
  ['CC-BY-SA-4.0', {name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/'}],
  ['CC0-1.0', {name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'}],
  ['MIT', {name: 'MIT', url: 'https://opensource.org/license/mit'}],
]);

export const findLicense = (id = ''): License | undefined => LICENSES.get(id);
