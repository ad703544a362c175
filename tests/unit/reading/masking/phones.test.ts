import {describe, expect, it} from 'vitest';
import {maskPhones} from '../../../../plugins/minutes/reading/masking/phones';

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
  ])('%s', (text) => {
    expect(maskPhones(text)).toContain('[phone number hidden]');
    expect(maskPhones(text)).not.toMatch(/\d{3}/);
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
  ])('%s', (text) => {
    expect(maskPhones(text)).toBe(text);
  });
});
