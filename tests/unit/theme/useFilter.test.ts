import {describe, expect, it, vi} from 'vitest';

// The functions under test need no router; the hook beside them does.
vi.mock('@docusaurus/router', () => ({}));
const {isShown} = await import('../../../plugins/minutes/theme/MinutesLayout/useFilter');
const {toSearch} = await import('../../../plugins/minutes/theme/MinutesLayout/useAddressForm');

describe('toSearch', () => {
  it('keeps in the address only what differs from what the page begins with', () => {
    const fields = [
      {name: 'team', value: 'iaas', preset: ''},
      {name: 'evidence', value: 'marked', preset: 'marked'},
    ];
    expect(toSearch('?evidence=probable&since=2024-01-01', fields)).toBe(
      '?since=2024-01-01&team=iaas',
    );
    expect(toSearch('?team=ops', [{name: 'team', value: ''}])).toBe('');
  });
});

describe('isShown', () => {
  const item = {team: 'iaas', topic: 'lbaas ovn', evidence: 'stated'};

  it('asks for each field, and for one of several values', () => {
    expect(isShown(item, [{name: 'topic', value: 'ovn'}])).toBe(true);
    expect(isShown(item, [{name: 'topic', value: 'lb'}])).toBe(false);
    expect(
      isShown(item, [
        {name: 'topic', value: 'ovn'},
        {name: 'team', value: 'ops'},
      ]),
    ).toBe(false);
  });

  it('takes no choice and "all" for anything, an absent value for nothing', () => {
    expect(isShown(item, [{name: 'team', value: ''}])).toBe(true);
    expect(isShown(item, [{name: 'evidence', value: 'all'}])).toBe(true);
    expect(isShown({}, [{name: 'team', value: 'iaas'}])).toBe(false);
  });
});
