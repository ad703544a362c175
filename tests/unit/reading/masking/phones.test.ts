import {describe, expect, it} from 'vitest';
import {createMask} from '../../../../plugins/minutes/reading/masking/createMask';
import {DEFAULT_PRIVACY} from '../../../../plugins/minutes/reading/privacy';

const {text: maskPhones} = createMask(DEFAULT_PRIVACY);

describe('is masked', () => {
  it.each([
    '+49-221-292772-611',
    '+49 221 2927726',
    '+49 (0) 221 / 29 27 72',
    '+1 (555) 010-9999',
    '0049 221 2927726',
    'Tel.: 0221 2927726',
    'Dial-in: 069 12345678',
    'phone 0221/2927726',
    'tel:+492212927726',
    'tel:+49 221 2927726',
    'Phone:+49 221 2927726',
    'Phone:0221 2927726',
    'Tel.+49 221 2927726',
    '"phone": "0221 2927726"',
    '**Tel:** 0221 2927726',
    'Phone (work): 0221 2927726',
    'Telefonnummer 0221 2927726',
    'Phone: 555-123-4567',
    'sms:2212927726',
    'callto:0221.29.27.726',
    'fax:0221/2927726',
    'tel:112',
    '(+49) 221 2927726',
    '+49 [221] 2927726',
    '+49.221.2927726',
    '\\+49\\-221\\-2927726',
    'Tel.-Nr.: 0221 2927726',
    'Tel.Nr. 0221 2927726',
    '☎️ 0221 2927726',
    '📞 0221 2927726',
    '+49\u00A0221\u202F2927726',
    '+49&nbsp;221&#160;2927726',
    '+49 221\n2927726',
    '+49–221–2927726',
    '＋４９ ２２１ ２９２７７２６',
    '+49 221 2927726-',
    'tel%3A%2B49%20221%202927726',
    '%252B49%2520221%25202927726',
    'https://a.example/?phone=%2B49+221+2927726',
    'https://a.example/?phone=492212927726',
    'https://wa.me/492212927726',
    'https://signal.example/#p/+492212927726',
  ])('%s', (text) => {
    expect(maskPhones(text)).toContain('[phone number hidden]');
    expect(maskPhones(text)).not.toMatch(/\d\d|[２-９]/);
  });
});

describe('stays', () => {
  it.each([
    '2023-01-25',
    '2023-01-25T10:00:00+0100',
    '20230125',
    'v1.26.3+k3s1',
    'CVE-2022-47951',
    '#1234567890',
    '10.0.0.1:8443',
    '550e8400-e29b-41d4-a716-446655440000',
    'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    'scs-0214-v1',
    '00:1a:2b:3c:4d:5e',
    '0.0049 221 1',
    'PR+12345678x',
    '1000+2000+3000',
    '+1 from @jo, 100 % of 2000',
    'https://a.example/+/123456789',
    'mobile version 2.0.0',
    'UTC +2 2024-01-15 10:00',
    '+1 (2024-01-15)',
    '+1 192.168.100.12',
    'Mobile: 2024-01-15',
    'phone: 10.0.0.1:8443',
    'https://review.example/c/openstack/nova/+/923456',
    'https://a.example/tel/20240115',
    '+1 +1 +1 +1 +1 +1 +1 +1 +1',
  ])('%s', (text) => {
    expect(maskPhones(text)).toBe(text);
  });
});

it('leaves what stands behind a number', () => {
  expect(maskPhones('+49 221 2927726\n20 items')).toBe('[phone number hidden]\n20 items');
  expect(maskPhones('+49 221 2927726 2024-01-15')).toBe('[phone number hidden] 2024-01-15');
});
