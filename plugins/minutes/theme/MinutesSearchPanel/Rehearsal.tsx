import React, {memo, type ReactNode, useEffect, useState} from 'react';
import MinutesSearchHits from '@theme/MinutesSearchHits';
import type {JumpHit, SearchHit} from 'docusaurus-plugin-minutes/client';
import Jumps from './Jumps';
import styles from './styles.module.css';

/** So long the panel is open with nothing asked before there is time for it. */
const PAUSE_MS = 200;

/** Letters of all kinds that minutes use: the browser looks each kind's font up once, which takes long. */
const SAMPLE = 'The quick brown fox jumps over the lazy dog, 0123456789 “ÄÖÜß” › → ✅ 📆 ';

const JUMPS: readonly JumpHit[] = (['team', 'topic'] as const).map((kind) => ({
  kind,
  title: SAMPLE,
  marks: [[0, 3]],
  permalink: `#${kind}`,
  alias: kind,
  count: 2,
}));

const HITS: readonly SearchHit[] = ['1', '2', '3'].map((anchor) => ({
  path: '',
  anchor,
  heading: SAMPLE,
  headingMarks: [[0, 3]],
  headingPath: [SAMPLE],
  date: '2024-01-01',
  team: '',
  teamLabel: SAMPLE,
  title: SAMPLE,
  page: `#${anchor}`,
  permalink: `#${anchor}`,
  line: {line: 1, text: SAMPLE, marks: [[4, 9]]},
  score: 0,
}));

const NO_WORDS: readonly string[] = [];

/**
 * A list that nobody sees or hears, laid out once while nothing is asked: what the browser prepares
 * for it, code, styles and fonts, it need not prepare when the first key is pressed. It stays, as
 * taking it away would cost that key time too.
 */
function Rehearsal({isIdle}: {isIdle: boolean}): ReactNode {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = isIdle ? setTimeout(() => setDue(true), PAUSE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [isIdle]);
  return isDue ? (
    <div className={styles.rehearsal} aria-hidden>
      <Jumps jumps={JUMPS} prefix="rehearsal:" active={undefined} />
      <MinutesSearchHits hits={HITS} grouping="meeting" words={NO_WORDS} perMeeting={2} short />
    </div>
  ) : null;
}

export default memo(Rehearsal);
