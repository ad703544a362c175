import {describe, expect, test} from 'vitest';
import {findLine} from '../../../../plugins/minutes/client/search/findLine';

describe('the line of a page that a line of the minutes became', () => {
  test('is the one with the same words, whatever stands before it', () => {
    const texts = ['Storage', 'Nürnberg: Ceph bleibt', 'Ceph bleibt', 'Ceph bleibt erst einmal'];
    expect(findLine(texts, 'Nu\u0308rnberg: Ceph bleibt')).toBe(1);
    expect(findLine(texts, 'Ceph bleibt')).toBe(2);
  });

  test('is the first where the minutes say the same twice', () => {
    expect(findLine(['as before', 'Done', 'Done'], 'Done')).toBe(1);
  });

  test('may differ a little: signs, an image in its place', () => {
    const texts = ['Agenda', 'Paths of the traffic: see picture', 'Paths of the agenda'];
    expect(findLine(texts, '🚦 Paths of the traffic (diagram): see picture')).toBe(1);
  });

  test('is none rather than another one that shares a few words', () => {
    expect(findLine(['Next meeting on Tuesday', ''], 'Next meeting of the hackathon team')).toBe(
      -1,
    );
    expect(findLine([], 'Storage')).toBe(-1);
    expect(findLine(['…', '—'], '—')).toBe(-1);
  });
});
