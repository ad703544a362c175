import {describe, expect, it} from 'vitest';
import {isFolderPage, readIdentity} from '../../../plugins/minutes/model/identity';

describe('readIdentity', () => {
  it.each([
    ['iaas/20230125.md', '2023-01-25', 'meeting'],
    ['sig-release/2023-09-14.md', '2023-09-14', 'meeting'],
    ['container/20220718-overflow.md', '2022-07-18', 'overflow'],
    ['iam/20240830-iam-workshop.md', '2024-08-30', 'workshop'],
    ['std/20230622-special.md', '2023-06-22', 'special'],
    ['std/20230616-breakout.md', '2023-06-16', 'breakout'],
    ['call/20230831-slides.md', '2023-08-31', 'slides'],
    ['iam/20231211-keycloak-kubernetes.md', '2023-12-11', 'special'],
    ['ops/20240614-postmortem-zuul-incident.md', '2024-06-14', 'document'],
    ['hackathons/2023-07-18-api-mini-hackathon.md', '2023-07-18', 'event'],
  ])('reads %s', (path, nameDate, kind) => {
    expect(readIdentity(path)).toMatchObject({nameDate, kind, dateFrom: 'file name'});
  });

  it.each([
    'iam/scs-federation.md',
    'iaas/202401010.md',
    'iaas/20230230.md',
    'iaas/2023-13-45.md',
    'iaas/20231.md',
  ])('finds no date in %s', (path) => {
    expect(readIdentity(path)).not.toHaveProperty('nameDate');
    expect(readIdentity(path).kind).toBe('document');
  });

  it('reads dates, ranges and months of folders', () => {
    expect(readIdentity('hackathons/2026-02-17-18-6-hackathon/notes.md')).toMatchObject({
      team: 'hackathons',
      folder: 'hackathons/2026-02-17-18-6-hackathon',
      nameDate: '2026-02-17',
      nameDateEnd: '2026-02-18',
      dateFrom: 'folder name',
      kind: 'event',
    });
    expect(readIdentity('x/2026-02-27-03-01-trip/a.md').nameDateEnd).toBe('2026-03-01');
    expect(readIdentity('x/2022-09-cloudmon-hackathon/a.md').nameDate).toBe('2022-09');
    expect(readIdentity('x/2024-04-16-hackathon4/a.md')).not.toHaveProperty('nameDateEnd');
  });

  it('lets the Readme.md of an event folder be the page of the folder, but not that of a team', () => {
    expect(isFolderPage('events/2026-02-17-x/Readme.md')).toBe(true);
    expect(isFolderPage('events/README.md')).toBe(false);
  });

  it.each([
    ['crew/crew-2024-03-18.md', '2024-03-18'],
    ['crew/protokoll-crew-20240320.md', '2024-03-20'],
    ['crew/crew_18.03.2024.md', '2024-03-18'],
    ['crew/18-march-2024.md', '2024-03-18'],
    ['crew/2024/crew-05-01.md', '2024-05-01'],
    ['crew/2024/0501.md', '2024-05-01'],
    ['crew/2024-03/april-1.md', '2024-04-01'],
    ['crew/2024/04/17.md', '2024-04-17'],
    ['crew/2024/april/17.md', '2024-04-17'],
  ])('finds the day of a meeting in %s', (path, nameDate) => {
    const found = readIdentity(path);
    expect(found).toMatchObject({team: 'crew', series: 'crew', nameDate, kind: 'meeting'});
  });

  it('takes folders named by a year or a month for the calendar, not for events or teams', () => {
    expect(readIdentity('crew/2024/20240501.md')).toMatchObject({kind: 'meeting'});
    expect(readIdentity('2024/crew-05-01.md', 'crew')).toMatchObject({
      team: 'crew',
      folder: 'crew/2024',
      nameDate: '2024-05-01',
    });
    expect(readIdentity('2024/crew/05-01.md')).toMatchObject({team: 'crew', folder: 'crew/2024'});
    expect(readIdentity('crew/2024-04-16-hackathon4/a.md').kind).toBe('event');
  });

  it('keeps the case of a name', () => {
    expect(readIdentity('IaaS/Notes.MD').stem).toBe('Notes');
  });
});
