import {describe, expect, it} from 'vitest';
import {toFolderLabel} from '../../../plugins/minutes/model/eventName';
import {readIdentity} from '../../../plugins/minutes/model/identity';
import {toTitles} from '../../../plugins/minutes/model/titles';

const titled = (path: string, date: string) => {
  const identity = readIdentity(path);
  return {path, date, identity, kind: identity.kind, label: 'Crew'};
};

describe('toTitles', () => {
  it('names an event, not the folder of all events', () => {
    const folder = 'hackathons/2024-04-16-scs-hackathon4-arnsberg';
    const titles = toTitles([
      titled(`${folder}/minutes.md`, '2024-04-16'),
      titled(`${folder}/central-api.md`, '2024-04-16'),
      titled('hackathons/2022-09-27-gx-hackathon-5/minutes.md', '2022-09-27'),
      titled('hackathons/2023-07-18-api-mini-hackathon.md', '2023-07-18'),
      titled('hackathons/2023-05-02-kubernetes-hackathon-jena.md', '2023-05-02'),
    ]);
    expect([...titles.values()]).toEqual([
      'Hackathon Arnsberg, 16 April 2024',
      'Hackathon Arnsberg, 16 April 2024, central api',
      'GX Hackathon 5, 27 September 2022',
      'API Mini Hackathon, 18 July 2023',
      'Kubernetes Hackathon Jena, 2 May 2023',
    ]);
    expect(toFolderLabel(folder)).toBe('Hackathon Arnsberg, 16 April 2024');
    expect(toFolderLabel('crew/2024')).toBe('2024');
  });

  it('says no day twice', () => {
    const titles = toTitles([
      titled('crew/20250818.md', '2025-08-18'),
      // A copy, of the same day by its heading.
      titled('crew/20250825.md', '2025-08-18'),
    ]);
    expect([...titles.values()]).toEqual([
      'Crew, 18 August 2025',
      'Crew, 18 August 2025, 20250825',
    ]);
  });
});
