/**
 * Tells which addresses of a built site lead nowhere.
 * @param home address of the site's start page, whose folder holds all others.
 * @param isFile whether the built site has a file, by its path.
 * @returns true for an address of the site that no file answers; false for other sites' addresses.
 */
export function createDeadAddressTest(
  home: string,
  isFile: (file: string) => boolean,
): (address: string) => boolean {
  const {host, pathname: base} = new URL(home);
  return (address) => {
    try {
      const url = new URL(address);
      const isOwn = url.host === host && /^https?:$/.test(url.protocol);
      if (!isOwn || !`${url.pathname}/`.startsWith(base)) return false;
      const place = decodeURI(url.pathname.slice(base.length)).replace(/\/$/, '');
      return ![place, `${place}.html`, `${place}/index.html`.replace(/^\//, '')].some(isFile);
    } catch {
      return false;
    }
  };
}
