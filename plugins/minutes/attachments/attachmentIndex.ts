import {posix} from 'node:path';

export type AttachmentIndexOptions = {
  /** Address of the archive's repository, so that its own file addresses lead to its files. */
  repository?: string;
  /** Folder of the archive inside that repository, '' for the root. */
  directory?: string;
};

export type AttachmentIndex = {
  /** Archive path that `reference`, as written in `documentPath`, stands for; undefined = not ours. */
  resolve(reference: string, documentPath: string): string | undefined;
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:$/;
/** `blob/<ref>/…` as GitHub writes it, `-/blob/<ref>/…` as GitLab does. */
const FILE_VIEW = /^(?:-\/)?(?:blob|raw|tree)\/(?:refs\/(?:heads|tags)\/)?[^/]+\/(.+)$/;
const RAW_VIEW = /^(?:refs\/(?:heads|tags)\/)?[^/]+\/(.+)$/;
/** What a pad server names its uploads with: a picture, or a document to hand out. */
const UPLOAD = /\/uploads\/([^/]+)$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** File systems and authors differ in how they write "ä": one letter, or "a" and two dots. */
const keyOf = (path: string): string => path.normalize('NFC');

function withoutExtension(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length);
}

/** Steps from the archive's root through `path`; undefined where a `..` leads out of the archive. */
function joinInside(folder: string, path: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) {
        return undefined;
      }
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}

function parseWebAddress(reference: string): URL | undefined {
  const address = reference.startsWith('//') ? `https:${reference}` : reference;
  if (!SCHEME.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return WEB.test(url.protocol) ? url : undefined;
}

/** Path inside the repository that an address of that repository shows. */
function pathInRepository(url: URL, repository: string): string | undefined {
  if (!URL.canParse(repository)) {
    return undefined;
  }
  const home = new URL(repository);
  const name = `${home.pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '')}/`.toLowerCase();
  if (!url.pathname.toLowerCase().startsWith(name)) {
    return undefined;
  }
  const rest = url.pathname.slice(name.length);
  if (url.host === home.host) {
    return FILE_VIEW.exec(rest)?.[1];
  }
  const isRawHost = home.host === 'github.com' && url.host === 'raw.githubusercontent.com';
  return isRawHost ? RAW_VIEW.exec(rest)?.[1] : undefined;
}

/**
 * Finds the files of the archive that documents refer to.
 *
 * Three spellings lead to a file: a path (relative to the document, or to the archive's root where
 * it begins with a slash), an address of the archive's own repository, and an address of a pad's
 * upload whose file was put beside the minutes under the same name. Every other address leads
 * nowhere: the site never guesses that a foreign picture is one of ours.
 *
 * @param paths all files that may be referred to, relative to the archive, posix; no documents.
 */
export function createAttachmentIndex(
  paths: readonly string[],
  {repository, directory = ''}: AttachmentIndexOptions = {},
): AttachmentIndex {
  const byKey = new Map<string, string>();
  const picturesByStem = new Map<string, string>();
  for (const path of [...paths].sort()) {
    byKey.set(keyOf(path), path);
    const stem = keyOf(withoutExtension(path));
    if (PICTURE.test(path) && !picturesByStem.has(stem)) {
      picturesByStem.set(stem, path);
    }
  }
  const base = directory.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/.$/, '$&/');

  const find = (folder: string, path: string): string | undefined => {
    const joined = joinInside(folder, path);
    return joined === undefined ? undefined : byKey.get(keyOf(joined));
  };

  const findInRepository = (path: string): string | undefined => {
    const joined = joinInside('', path);
    return joined?.startsWith(base) ? byKey.get(keyOf(joined.slice(base.length))) : undefined;
  };

  const findUpload = (pathname: string, folder: string): string | undefined => {
    const name = decode(UPLOAD.exec(pathname)?.[1] ?? '');
    if (name === '' || name.includes('/') || name === '..') {
      return undefined;
    }
    const same = find(folder, name);
    if (same !== undefined || !PICTURE.test(name)) {
      return same;
    }
    return picturesByStem.get(keyOf(joinInside(folder, withoutExtension(name)) ?? ''));
  };

  return {
    resolve(reference, documentPath) {
      const written = reference.trim();
      const folder = posix.dirname(documentPath) === '.' ? '' : posix.dirname(documentPath);
      if (SCHEME.test(written) || written.startsWith('//')) {
        const url = parseWebAddress(written);
        const path = url && repository ? pathInRepository(url, repository) : undefined;
        if (path !== undefined) {
          return findInRepository(decode(path));
        }
        return url && findUpload(url.pathname, folder);
      }
      const path = decode(written.replace(/[?#].*$/s, ''));
      return path.startsWith('/')
        ? (find('', path) ?? findUpload(path, folder))
        : find(folder, path);
    },
  };
}
