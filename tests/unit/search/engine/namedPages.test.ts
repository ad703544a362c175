import {expect, it} from 'vitest';
import {engineOf} from '../sampleIndex';

const engine = engineOf({
  'iaas/20240101.md': '# Status\n\n- The status page is down\n',
  'iaas/20240102.md': '# Login\n\n- Keycloak is up\n',
});

it.each([
  ['why was keycloak dropped in the end', ['Keycloak']],
  ['what is on our status pages', ['Status Page']],
  ['health board or keycloak', ['Status Page', 'Keycloak']],
  ['when does team iaas meet', ['Team IaaS']],
  ['keycloak in team iaas today', ['Team IaaS', 'Keycloak']],
  ['the weather on iaas nodes', []],
  ['what is the weather', []],
  ['-keycloak weather', []],
])('pages that "%s" names can be gone to: %j', async (query, titles) => {
  expect((await engine.jump(query)).map(({title}) => title)).toEqual(titles);
});
