import {describe, expect, it} from 'vitest';
import {createItemLabels} from '../../../plugins/minutes/reading/meeting/itemLabels';
import {ACTION_WORDS} from '../../../plugins/minutes/reading/meeting/actionWords';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {fillTemplate, toSkeleton} from '../../../plugins/minutes/writing/skeleton';
import {makeMeeting} from '../meeting';

describe('fillTemplate', () => {
  it.each([
    ['# Team IaaS, YYYY-MM-DD\n\n## Agenda\n', '# Team IaaS, 2024-02-14\n\n## Agenda\n'],
    ['# Call 202X-XX-XX\n', '# Call 2024-02-14\n'],
    ['# YYYYMMDD\n', '# 20240214\n'],
    ['# Team IaaS 2023-01-01\n\n## Agenda\n', '# Team IaaS 2024-02-14\n\n## Agenda\n'],
    ['---\ntitle: a\n---\n\n## Agenda\n', '---\ntitle: a\n---\n\n# Title\n\n## Agenda\n'],
    ['- Links\n', '- Links\n\n# Title\n'],
  ])('puts the day into %j', (template, text) => {
    expect(fillTemplate(template, '# Title', '2024-02-14').trimEnd()).toBe(text.trimEnd());
  });
});

describe('toSkeleton', () => {
  const labels = createItemLabels(ACTION_WORDS);
  const skeletonOf = (...texts: string[]) => {
    const meetings = texts.map((text, index) =>
      makeMeeting(
        `iaas/2024010${9 - index}.md`,
        readMinutes(Buffer.from(text), {privacy: DEFAULT_PRIVACY}),
      ),
    );
    const own = new Map(meetings.map((meeting, index) => [meeting, texts[index] ?? '']));
    return toSkeleton(meetings, own, {title: '# Title', date: '2024-02-14', labels});
  };

  it('takes the headings that come back, as the last minutes write them, without what is below', () => {
    const last =
      '# Team\n\n## 2024-01-09\n\n### :family: Participants (handles)\n\n- @kim\n\n### Agenda\n\n#### Disks\n\n- big\n';
    const before =
      '# Team\n\n## 2024-01-08\n\n### Participants\n\n- @kim\n\n### Agenda\n\n#### Nets\n';
    expect(skeletonOf(last, before)).toBe(
      '# Team\n\n## 2024-02-14\n\n### :family: Participants (handles)\n\n### Agenda\n',
    );
  });

  it('has a plain title where the last one says more', () => {
    expect(skeletonOf('# 2024-01-09 Sprint review\n')).toBe('# Title\n');
    expect(skeletonOf('# 2024-01-09 Sprint review\n', '# 20240108\n')).toBe('# 20240214\n');
    expect(skeletonOf()).toBe('# Title\n');
  });
});
