import {expect, it} from 'vitest';
import {countLinkedNames} from '../../../plugins/minutes/suggest/linkedNames';
import {siteOf} from '../search/sampleIndex';

it('counts the addresses that have a name as a part, each once', () => {
  const links = [
    'https://github.com/example/load-balancer/issues/1',
    'https://github.com/example/load-balancer/issues/1#comment',
    'https://github.com/example/load-balancer',
    'https://docs.example.org/standards/abc-0102-v1-load-balancer.md',
    'https://docs.example.org/standards/scs-0102-v1',
  ];
  const text = `# Team IaaS\n\n${links.map((link) => `- [here](${link})\n`).join('')}`;
  const names = countLinkedNames(siteOf({'iaas/20240101.md': text}).meetings);
  expect(names.get('loadbalancer')).toBe(3);
  expect(names.get('scs0102v1')).toBe(1);
});
