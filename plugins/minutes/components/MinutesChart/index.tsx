import React, {type ReactNode, useContext} from 'react';
import {PageContext} from '../../client/context';
import MinutesHtml from '../../client/MinutesHtml';
import {useDateFormat} from '../../client/useDateFormat';
import {useCounts} from '../MinutesCount/useCounts';
import {fillInWords} from './chartWords';
import styles from './styles.module.css';

type Props = {
  /** Key of the HTML fragment that holds the chart. */
  readonly id: string;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** A mark (last part of its CSS class) and what it means; those that the chart lacks are left out. */
  readonly legend?: readonly {mark: string; words: ReactNode}[];
};

/**
 * A chart drawn at build time, with its legend in words. Wide ones scroll in a frame of their own,
 * which keys can reach.
 */
export default function MinutesChart({id, label, legend}: Props): ReactNode {
  const formats = {...useCounts(), ...useDateFormat()};
  const svg = useContext(PageContext)?.html[id] ?? '';
  const used = legend?.filter(({mark}) => svg.includes(`minutes-chart__${mark}"`));
  return (
    <figure className={styles.figure}>
      {/* A frame that scrolls has to take focus, or keys could not scroll it. */}
      <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
        <MinutesHtml id={id} fill={(svg) => fillInWords(svg, formats)} />
      </div>
      {used && (
        <figcaption className={styles.legend}>
          {used.map(({mark, words}) => (
            <span key={mark} className={styles.entry}>
              <svg className="minutes-chart" width="14" height="14" viewBox="0 0 14 14" aria-hidden>
                <g className={`minutes-chart__${mark}`}>
                  {mark.startsWith('mark--held') || mark.startsWith('shade') ? (
                    <rect x="1" y="1" width="12" height="12" />
                  ) : mark === 'mark--cancelled' ? (
                    <rect x="1.75" y="1.75" width="10.5" height="10.5" />
                  ) : mark === 'blank' ? (
                    <path d="M6 7h2" />
                  ) : mark === 'decision' ? (
                    <path className="minutes-chart__decision" d="M7 2l5 5l-5 5l-5-5z" />
                  ) : (
                    <circle cx="7" cy="7" r={mark === 'mark--heading' ? 6 : 3.5} />
                  )}
                </g>
              </svg>
              {words}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
