import {describe, expect, it} from 'vitest';
import {readIdentity} from '../../../plugins/minutes/model/identity';
import {readIdentities, settleKind} from '../../../plugins/minutes/model/series';

describe('readIdentities', () => {
  it('takes what most files of a folder share for the name of a series, not for a kind', () => {
    const paths = ['20240501', '20240508', '20240515'].map((day) => `crew/${day}-soup-round.md`);
    const identities = readIdentities([...paths, 'crew/20240516-soup-tasting.md']);
    expect(identities.get('crew/20240508-soup-round.md')).toMatchObject({kind: 'meeting'});
    expect(identities.get('crew/20240508-soup-round.md')).not.toHaveProperty('suffix');
    expect(identities.get('crew/20240516-soup-tasting.md')).toMatchObject({
      kind: 'special',
      suffix: 'soup tasting',
    });
  });

  it('counts a series over the folders of several years', () => {
    const identities = readIdentities([
      'crew/2023/20230501-round.md',
      'crew/2024/20240501-round.md',
    ]);
    expect([...identities.values()].map(({kind}) => kind)).toEqual(['meeting', 'meeting']);
  });
});

describe('settleKind', () => {
  it('takes a file whose heading alone says the day for minutes, unless it is named otherwise', () => {
    expect(settleKind(readIdentity('crew/12th-plenary.md'), 'heading')).toBe('meeting');
    expect(settleKind(readIdentity('crew/concept.md'), 'heading')).toBe('document');
    expect(settleKind(readIdentity('crew/recipe.md'))).toBe('document');
  });
});
