const SSH = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w-]+(?:\.[\w-]+)+)(?::\d+\/|[:/])([^\s:].*)$/;

/**
 * Web address of a repository, from how Git or a person writes it, without what a reader must not
 * see: `git@example.org:team/minutes.git` and `https://name:secret@example.org/team/minutes.git`
 * both are `https://example.org/team/minutes`.
 * @returns undefined where it has none, such as a folder.
 */
export function toRepositoryAddress(written: string): string | undefined {
  const [, host, path = ''] = SSH.exec(written) ?? [];
  const address = host === undefined ? written : `https://${host}/${path}`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  const name = url.pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');
  return name === '' ? undefined : `${url.protocol}//${url.host}${name}`;
}

/** The same without what tells no repositories apart: `github.com/owner/name`. */
export const toPlainAddress = (written: string): string | undefined =>
  toRepositoryAddress(written)
    ?.toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '');

/** True where two web addresses name one repository. */
export function isSameRepository(a: string, b: string): boolean {
  const plain = toPlainAddress(a);
  return plain !== undefined && plain === toPlainAddress(b);
}
