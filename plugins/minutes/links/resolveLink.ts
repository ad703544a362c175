import {decodeAddress, joinInside} from '../model/paths';
import type {Meeting} from '../model/types';
import type {Section} from '../reading/types';
import type {ArchiveSource} from '../source/types';
import {createPathReader, type RepositoryPath} from '../source/repositoryPath';
import {getFolderUrl, getSourceUrl} from '../source/sourceLinks';
import {createNearestFinder} from './nearestMeeting';

/** Where a link of the minutes leads. */
export type ResolvedLink =
  /** `meeting`: whose page it is; absent for lists of a folder. */
  | {kind: 'page'; url: string; meeting?: Meeting}
  | {kind: 'elsewhere'; url: string}
  | {kind: 'removed'}
  | {
      kind: 'dead';
      reason: 'no such file' | 'no such section' | 'not a web address';
      /** Of the team that the link names, the meeting nearest to the day that it names. */
      nearest?: Meeting;
      /** The address as written, where it is one of the archive's repository. */
      url?: string;
    };

/** What links can lead to. Keys are paths in the archive. */
export type LinkTargets = {
  meetings: ReadonlyMap<string, Meeting>;
  /** Folder (team or event) → permalink. */
  folders: ReadonlyMap<string, string>;
  /** Address on the site of a file of the archive that a link names, pad uploads included. */
  findAttachment: (href: string, from: Meeting) => string | undefined;
  /** True for a file that is removed on request. */
  isRemoved?: (href: string, from: Meeting) => boolean;
  /** All files of the archive, served or not. */
  files: ReadonlySet<string>;
  /** Path that a file had → path of a file that is there. */
  renames?: ReadonlyMap<string, string>;
};

const WEB = /^(?:https?|mailto|matrix|xmpp|irc|ircs|tel|geo|ftp|ftps|news|magnet):/i;

/** The section that holds a line of the source file. */
function findSectionByLine(sections: readonly Section[], line: number): Section | undefined {
  return sections.find((section) => section.startLine <= line && line <= section.endLine);
}

/** All ids in the page of a document, those of headings inside lists and quotes too. */
function readAnchors(meeting: Meeting): Set<string> {
  const anchors = new Set<string>();
  for (const section of meeting.parsed.sections) {
    for (const match of section.html.matchAll(/ id="([^"]+)"/g)) {
      anchors.add((match[1] ?? '').replace(/&amp;/g, '&').replace(/&#x26;/g, '&'));
    }
  }
  return anchors;
}

/**
 * Makes the function that says where links of minutes lead: GitHub addresses of the archive's own
 * repository (`blob`, `tree`, `raw`, `edit`, with anchors or line numbers), relative links, and
 * links inside the page become links of this site (facts: line links and anchors as on GitHub). Of a
 * link that leads nowhere it says which meeting is nearest.
 */
export function createLinkResolver(
  targets: LinkTargets,
  source: ArchiveSource,
): (href: string, from: Meeting) => ResolvedLink {
  const anchorsOf = new Map<Meeting, Set<string>>();
  const folders = new Set<string>();
  for (const file of targets.files) {
    const parts = file.split('/');
    parts.slice(1).forEach((_, depth) => folders.add(parts.slice(0, depth + 1).join('/')));
  }
  const getAnchors = (meeting: Meeting) => {
    const known = anchorsOf.get(meeting) ?? readAnchors(meeting);
    anchorsOf.set(meeting, known);
    return known;
  };
  const folderPages = new Map(
    [...targets.meetings.values()].flatMap((own) =>
      own.isFolderPage ? [[own.permalink, own]] : [],
    ),
  );
  const readRepositoryPath = createPathReader(source);
  const findNearest = createNearestFinder(targets.meetings.values());

  function resolveFragment(meeting: Meeting, fragment: string): string | undefined {
    const name = decodeAddress(fragment).replace(/^user-content-/, '');
    const line = /^L(\d+)(?:C\d+)?(?:-L?\d.*)?$/.exec(name)?.[1];
    if (line !== undefined) {
      const section = findSectionByLine(meeting.parsed.sections, Number(line));
      return section?.anchor ? `#${section.anchor}` : '';
    }
    const anchors = getAnchors(meeting);
    if (name === '' || name === 'top') {
      return '';
    }
    const found = anchors.has(name) ? name : name.toLowerCase();
    return anchors.has(found) ? `#${found}` : undefined;
  }

  /** Older commits and other branches may have what the archive has not, and so do hidden files. */
  function isJudged({revision, file}: RepositoryPath): boolean {
    const isBranch = [source.branch, 'main', 'master', 'HEAD'].includes(decodeAddress(revision));
    return isBranch && !file.split('/').some((part) => part.startsWith('.'));
  }

  /** The file that has the name, or that had it before it was renamed. */
  function findFile(wanted: string): string | undefined {
    const names = [wanted, `${wanted}.md`, wanted.replace(/\.html?$/, '.md')];
    const isThere = (name: string) => targets.meetings.has(name) || targets.files.has(name);
    const found = names.find(isThere);
    const old = targets.folders.has(wanted) || folders.has(wanted) ? [] : names;
    return found ?? old.flatMap((name) => targets.renames?.get(name) ?? [])[0];
  }

  function resolvePath(wanted: string, fragment: string, from: Meeting): ResolvedLink {
    const file = findFile(wanted) ?? wanted;
    const meeting = targets.meetings.get(file);
    if (meeting) {
      // A dead fragment still has the right page: GitHub does the same.
      const url = meeting.permalink + (resolveFragment(meeting, fragment) ?? '');
      return {kind: 'page', url, meeting};
    }
    const folder = targets.folders.get(file);
    if (folder !== undefined) {
      return {kind: 'page', url: folder, meeting: folderPages.get(folder)};
    }
    const isFile = targets.files.has(file);
    const url = isFile
      ? getSourceUrl(source, file)
      : folders.has(file)
        ? getFolderUrl(source, file)
        : undefined;
    if (url) {
      return {kind: 'elsewhere', url};
    }
    const nearest = findNearest(wanted, from);
    return {kind: 'dead', reason: 'no such file', ...(nearest && {nearest})};
  }

  return function resolveLink(href, from) {
    if (targets.isRemoved?.(href, from)) {
      return {kind: 'removed'};
    }
    const attachment = targets.findAttachment(href, from);
    if (attachment !== undefined) {
      return {kind: 'elsewhere', url: attachment};
    }
    const [target = '', fragment = ''] = href.split(/#(.*)/s);
    if (target === '') {
      const anchor = resolveFragment(from, fragment);
      return anchor === undefined
        ? {kind: 'dead', reason: 'no such section'}
        : {kind: 'page', url: from.permalink + anchor, meeting: from};
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) {
      const absolute = target.startsWith('//') ? `https:${href}` : href;
      if (!WEB.test(absolute)) {
        return {kind: 'dead', reason: 'not a web address'};
      }
      try {
        const url = new URL(absolute);
        // Browsers take `https:example.org` for a path of this site.
        const isWhole = !/^https?:(?!\/\/)/i.test(absolute);
        const written = isWhole ? absolute : url.href;
        const named = /^https?:$/.test(url.protocol) ? readRepositoryPath(url) : undefined;
        if (named === undefined || named.file === '') {
          return {kind: 'elsewhere', url: written};
        }
        const resolved = resolvePath(named.file, url.hash.slice(1), from);
        if (resolved.kind !== 'dead') {
          return resolved;
        }
        return isJudged(named) ? {...resolved, url: written} : {kind: 'elsewhere', url: written};
      } catch {
        return {kind: 'dead', reason: 'not a web address'};
      }
    }
    const folder = from.path.split('/').slice(0, -1).join('/');
    const path = target.startsWith('/')
      ? undefined
      : joinInside(folder, decodeAddress(target.split('?')[0] ?? ''));
    return path === undefined
      ? {kind: 'dead', reason: 'no such file'}
      : resolvePath(path, fragment, from);
  };
}
