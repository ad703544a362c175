/** What an address on GitHub says: a repository and, mostly, a number in it. */
export type ReferenceUrl = {
  /** `SovereignCloudStack/issues`, `orgs/SovereignCloudStack/discussions`; spelled as written. */
  repository: string;
  /** Absent where the address is that of the repository or of a list in it. */
  number?: number;
  /** True where the address says that it is a pull request. */
  pull?: boolean;
};

const HOST = /^(?:https?:)?\/\/(?:www\.)?(?:github\.com|api\.github\.com\/repos)\/+/i;
const OWNER = '[A-Za-z\\d][A-Za-z\\d-]{0,38}';
const NAME = '[\\w.-]{1,100}';
const NUMBER = '0*([1-9]\\d{0,6})(?!\\d)';

const ORGANISATION = new RegExp(`^orgs/(${OWNER})/discussions/${NUMBER}`, 'i');
const NUMBERED = new RegExp(`^(${OWNER})/(${NAME})/(issues?|pulls?|discussions)/${NUMBER}`, 'i');
const LISTED = new RegExp(`^(${OWNER})/(${NAME})(?:/(?:issues|pulls?|discussions))?/?$`, 'i');
/** An issue opened on a project board: `?pane=issue&issue=owner%7Cname%7C12`. */
const ON_BOARD = new RegExp(`[?&]issue=(${OWNER})(?:\\||%7C)(${NAME})(?:\\||%7C)${NUMBER}`, 'i');
/** First parts of addresses that are no owners. */
const NO_OWNER = /^(?:orgs|users|settings|topics|sponsors|search|features|marketplace|apps)$/i;

/** Reads an address of an issue, a pull request, a discussion or a repository on GitHub. */
export function readReferenceUrl(href: string): ReferenceUrl | undefined {
  const host = HOST.exec(href)?.[0];
  if (host === undefined) {
    return undefined;
  }
  const rest = href.slice(host.length);
  const board = ON_BOARD.exec(rest);
  if (board) {
    return toUrl(board[1], board[2], board[3]);
  }
  const path = rest.replace(/[?#].*$/s, '');
  const organisation = ORGANISATION.exec(path);
  if (organisation) {
    const [, owner, number] = organisation;
    return {repository: `orgs/${owner}/discussions`, number: Number(number)};
  }
  const [, owner, name, list, number] = NUMBERED.exec(path) ?? LISTED.exec(path) ?? [];
  return toUrl(owner, name, number, list);
}

function toUrl(
  owner: string | undefined,
  name: string | undefined,
  number: string | undefined,
  list?: string,
): ReferenceUrl | undefined {
  const bare = name?.replace(/\.git$/i, '') ?? '';
  if (owner === undefined || NO_OWNER.test(owner) || /^\.*$/.test(bare)) {
    return undefined;
  }
  return {
    repository: `${owner}/${bare}`,
    ...(number !== undefined && {number: Number(number)}),
    ...(list !== undefined && /^pull/i.test(list) && {pull: true}),
  };
}
