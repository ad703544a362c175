import {type ReferenceFile, sumUp} from '../files';

export type FoundReference = {
  /** `SovereignCloudStack/standards#859`, `scs-0104`. */
  id: string;
  kind: 'reference' | 'standard';
  /** What the minutes call it; '' where they don't. */
  name: string;
  /** '' where it has no page. */
  permalink: string;
  meetings: number;
  sections: Uint32Array;
};

const URL_PATTERN =
  /^(?:https?:\/\/)?github\.com\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)/i;

function toReference(
  {repository, base, numbers, names, pages, meetings, sections}: ReferenceFile[number],
  at: number,
  end: string,
): FoundReference {
  const number = numbers[at] as string;
  const isStandard = repository === '';
  return {
    id: isStandard ? `scs-${number}` : `${repository}#${number}`,
    name: names[at] ?? '',
    kind: isStandard ? 'standard' : 'reference',
    permalink: pages[at] ? `${base}${isStandard ? `scs-${number}` : number}${end}` : '',
    meetings: meetings[at] ?? 0,
    sections: sumUp(sections[at] ?? []),
  };
}

/** All references of the archive. `end` is what addresses end with. */
export function listReferences(file: ReferenceFile, end = ''): FoundReference[] {
  return file.flatMap((group) => group.numbers.map((_, i) => toReference(group, i, end)));
}

/**
 * The references that a text names: `scs-0214`, `scs-0214-v2` (all versions of it), `standards#859`,
 * `SovereignCloudStack/standards#859`, an address on GitHub, or `#859` of any repository.
 */
export function findReferences(file: ReferenceFile, text: string, end = ''): FoundReference[] {
  const standard = /^scs[-_ ]?(\d{4})(?:-[vw]\d+)?$/i.exec(text)?.[1];
  const url = URL_PATTERN.exec(text);
  const issue = /^([\w.-]+(?:\/[\w.-]+)*\/?)?#(\d+)$/.exec(text);
  const number = standard ?? url?.[2] ?? issue?.[2];
  if (number === undefined) return [];
  const name = (url?.[1] ?? issue?.[1] ?? '').replace(/\/$/, '').toLowerCase();
  return file
    .filter(({repository}) => {
      const known = repository.toLowerCase();
      return standard !== undefined
        ? known === ''
        : known !== '' && (name === '' || known === name || known.endsWith(`/${name}`));
    })
    .flatMap((group) => {
      const at = group.numbers.indexOf(number);
      return at < 0 ? [] : [toReference(group, at, end)];
    });
}
