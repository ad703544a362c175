import {afterEach, expect, it, vi} from 'vitest';
import {engineOf, placesOf} from './sampleIndex';

afterEach(() => vi.unstubAllGlobals());

const files = {
  'crew/2024-02-28.md':
    '# Crew\n\n## 仓库\n\n下周我们讨论粮食储存加密方案并决定负责人。\n\n## 予算\n\n次回の会議で暖房予算案を承認する予定です。\n\n## ระบบ\n\nระบบจัดเก็บข้อมูลล่มเมื่อวานนี้\n',
};

it.each([
  ['加密', '仓库'],
  ['储存', '仓库'],
  ['粮食储存', '仓库'],
  ['暖房', '予算'],
  ['暖房予算', '予算'],
  ['"会議で暖房"', '予算'],
  ['承認', '予算'],
  ['ข้อมูล', 'ระบบ'],
])('%s is found in mid sentence', async (query, anchor) => {
  const answer = await engineOf(files).search({query});
  expect(placesOf(answer)).toEqual([`crew/2024-02-28.md#${anchor}`]);
  expect(answer.hits[0]?.line?.marks.length).toBeGreaterThan(0);
});
