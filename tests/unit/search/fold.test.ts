import {describe, expect, it} from 'vitest';
import {fold, toIdentifiers, toTerms, toWords} from '../../../plugins/minutes/search/fold';

const wordsOf = (text: string) => toWords(text).map(({term}) => term);
const identifiersOf = (text: string) => toIdentifiers(text).map(({term}) => term);

describe('a word', () => {
  it.each([
    ['Nürnberg', 'nuernberg'],
    ['NUERNBERG', 'nuernberg'],
    ['Nu\u0308rnberg', 'nuernberg'],
    ['NÜRNBERG', 'nuernberg'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Größe', 'groesse'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['Ｋｅｙｃｌｏａｋ', 'keycloak'],
    ['𝒪pen', 'open'],
    ['oﬃce', 'office'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['Йога', 'иога'],
    ['東京', '東京'],
    ['', ''],
  ])('%s is compared as %s', (word, term) => {
    expect(fold(word)).toBe(term);
  });

  it('that is folded stays as it is', () => {
    for (const word of [
      'Nürnberg',
      'Straße',
      'Café',
      'Йога',
      '東京',
      'が',
      'ﬃ',
      '한국',
      'ŉ',
      '½',
    ]) {
      expect(fold(fold(word))).toBe(fold(word));
    }
  });

  it('keeps its place in the text where folding makes it longer or shorter', () => {
    const text = 'In Nu\u0308rnberg: Straße, café!';
    const tokens = toWords(text);
    expect(tokens.map(({start, end}) => text.slice(start, end))).toEqual([
      'In',
      'Nu\u0308rnberg',
      'Straße',
      'café',
    ]);
    expect(tokens.map(({term}) => term)).toEqual(['in', 'nuernberg', 'strasse', 'cafe']);
  });

  it('ends where anything but letters and digits stands', () => {
    expect(wordsOf('status-page, k8s_capi/v1.27 «Größe» 3×4 don’t 👍🏽done')).toEqual(
      'status page k8s capi v1 27 groesse 3 4 don t done'.split(' '),
    );
  });

  it('is left out where it is a hash or a link and longer than forty letters', () => {
    const commit = 'c'.repeat(40);
    expect(wordsOf(`${commit} ${commit}c`)).toEqual([commit]);
  });

  it('is none where only marks are left of it', () => {
    expect(wordsOf('\u0301 \u0308')).toEqual([]);
  });
});

describe('a language without blanks', () => {
  it.each([
    ['下周我们讨论粮食储存加密方案', ['粮食', '储存', '加密', '方案']],
    ['次回の会議で暖房予算案を承認する予定です', ['会議', '暖房', '予算']],
    ['R6リリースの予定', ['r6']],
  ])('%s is cut into its words, each in its place', (text, words) => {
    expect(toTerms(text)).toEqual(expect.arrayContaining(words));
    for (const {term, start, end} of toWords(text)) expect(fold(text.slice(start, end))).toBe(term);
  });

  it('is cut where Thai has words', () => {
    const terms = toTerms('ระบบจัดเก็บข้อมูลล่มเมื่อวานนี้');
    expect(terms).toContain(fold('ข้อมูล'));
    expect(terms.length).toBeGreaterThan(3);
  });
});

describe('an identifier', () => {
  it.each([
    ['scs-0214-v2', 'scs-0214-v2'],
    ['SCS-0214-V2', 'scs-0214-v2'],
    ['standards#859', 'standards#859'],
    ['k8s-capi', 'k8s-capi'],
    ['v1.27.3', 'v1.27.3'],
    ['see (scs-0214-v2), please', 'scs-0214-v2'],
    ['updated to v1.27.3.', 'v1.27.3'],
    ['SovereignCloudStack/standards#859', 'standards#859'],
    ['R6_Größe', 'r6_groesse'],
  ])('%s is found as %s', (text, identifier) => {
    expect(identifiersOf(text)).toEqual([identifier]);
  });

  it('is none without a digit, or where it is one word', () => {
    expect(identifiersOf('status-page e.g. R6 #859 2023')).toEqual([]);
  });

  it('is found besides its parts', () => {
    expect(toTerms('scs-0214-v2 passed')).toEqual(['scs', '0214', 'v2', 'passed', 'scs-0214-v2']);
  });
});
