import {describe, expect, it, vi} from 'vitest';

// The functions under test need no router; the hook beside them does.
vi.mock('@docusaurus/router', () => ({}));
const {isAsked, toPredecessorSearch} =
  await import('../../../plugins/minutes/theme/MinutesLayout/usePredecessors');

describe('the choice in the address', () => {
  it('is read back as it was written, beside what else stands there', () => {
    const search = toPredecessorSearch('?since=2024-01-01', true);
    expect(search).toBe('?since=2024-01-01&with=predecessors');
    expect(isAsked(search)).toBe(true);
    expect(toPredecessorSearch(search, false)).toBe('?since=2024-01-01');
    expect(toPredecessorSearch('?with=predecessors', false)).toBe('');
  });

  it('is not taken for asked where the address says something else', () => {
    expect(isAsked('?with=everything')).toBe(false);
    expect(isAsked('')).toBe(false);
  });
});
