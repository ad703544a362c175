import {describe, expect, it} from 'vitest';
import {createPadFinder} from '../../../plugins/minutes/links/padMinutes';
import type {Team} from '../../../plugins/minutes/model/types';
import {makeMeeting, makeSection} from '../meeting';

const toSection = (heading: string) =>
  makeSection({heading, anchor: heading.toLowerCase().replace(/[^a-z]+/g, '-')});

function makeTeam(slug: string, label: string, headings: Record<string, string[]>): Team {
  return {
    slug,
    address: slug,
    permalink: `/minutes/${slug}`,
    known: true,
    entry: {
      slug,
      label,
      purpose: '',
      kind: 'team',
      state: 'active',
      headings: [],
      predecessors: [],
      successors: [],
    },
    meetings: Object.entries(headings).map(([day, texts]) =>
      makeMeeting(`${slug}/${day}.md`, {sections: texts.map(toSection)}),
    ),
  };
}

const find = createPadFinder([
  makeTeam('iam', 'Team IAM & Security', {'20240110': ['Realms']}),
  makeTeam('sig-iam', 'SIG IAM', {'20240112': ['Realms', 'Agenda'], '20240119': ['Agenda']}),
  makeTeam('container', 'Team Container', {'20240111': ['What’s ready?'], '20230111': ['Storage']}),
]);
const PAD = 'https://pads.example.org';

describe('createPadFinder', () => {
  it.each([
    [`${PAD}/2024-scs-team-container#What%E2%80%99s-ready`, 'container/20240111.md'],
    [`${PAD}/2024-scs-team-container?both#whats-ready`, 'container/20240111.md'],
    [`${PAD}/p/scs-container-2023/#Storage`, 'container/20230111.md'],
    // The longest name decides: this is not Team IAM.
    [`${PAD}/2024-scs-sig-iam#Realms`, 'sig-iam/20240112.md'],
    [`${PAD}/2024-scs-team-iam#Realms`, 'iam/20240110.md'],
  ])('leads from %s to %s', (href, path) => {
    expect(find(href)?.meeting.path).toBe(path);
  });

  it.each([
    ['no heading', `${PAD}/2024-scs-team-container`],
    ['an empty one', `${PAD}/2024-scs-team-container#`],
    ['a heading of another year', `${PAD}/2024-scs-team-container#Storage`],
    ['a heading that stands twice', `${PAD}/2024-scs-sig-iam#Agenda`],
    ['a heading that is none', `${PAD}/2024-scs-sig-iam#Realm`],
    ['another matter of the team', `${PAD}/2024-scs-iam-hackathon#Realms`],
    ['a name with more before it', `${PAD}/2024-scs-epic-iam#Realms`],
    ['two years', `${PAD}/2023-2024-container#Storage`],
    ['no web address', '2024-scs-sig-iam#Realms'],
    ['a broken address', 'https://[/2024-iam#Realms'],
  ])('leaves %s alone', (_, href) => {
    expect(find(href)).toBeUndefined();
  });
});
