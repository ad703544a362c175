import {expect, it} from 'vitest';
import {toSlug} from '../../../plugins/minutes/suggest/toSlug';

it.each([
  ['Team IaaS (old)', 'team-iaas-old'],
  ['Größe & Gewicht', 'groesse-gewicht'],
  ['K8s 1.27', 'k8s-1-27'],
  ['会議', ''],
])('%s → %j', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
