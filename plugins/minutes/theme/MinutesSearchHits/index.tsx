import React, {type ReactNode, useState} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesSearchHits';
import {
  groupBy,
  MinutesDate,
  type SearchHit,
  sharedStyles,
  toSearchMarks,
  useCounts,
  useFollow,
} from 'docusaurus-plugin-minutes/client';
import Hit from './Hit';
import styles from './styles.module.css';

/** A title that does not say whose meeting it is, or '' where team and date tell all. */
const toOwnTitle = ({title, teamLabel}: SearchHit) => (title.includes(teamLabel) ? '' : title);

/**
 * Hits of a search under the meetings they are from. A list with headings; with `listbox` the
 * options of one, of which the field of the search says which is active.
 */
export default function MinutesSearchHits({
  hits,
  words,
  perMeeting = hits.length,
  short = false,
  listbox,
}: Props): ReactNode {
  const follow = useFollow();
  const counts = useCounts();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());

  const toOption = (key: string) => {
    const id = `${listbox?.prefix}${key}`;
    return listbox && {id, role: 'option', tabIndex: -1, 'aria-selected': id === listbox.active};
  };
  const toLink = (hit: SearchHit) => (
    <a
      {...toOption(hit.permalink)}
      className={clsx(sharedStyles.option, styles.hit)}
      href={hit.permalink}
      data-minutes-link=""
      onClick={(event) => follow(event, toSearchMarks(hit, words))}
    >
      <Hit hit={hit} short={short} />
    </a>
  );
  const toMore = (page: string, count: number) => (
    <button
      {...toOption(`more:${page}`)}
      type="button"
      className={clsx(sharedStyles.linkButton, sharedStyles.option, styles.more)}
      onClick={() => setUnfolded(new Set([...Array.from(unfolded), page]))}
    >
      {counts.moreHits(count)}
    </button>
  );
  const Item = listbox ? 'div' : 'li';
  const List = listbox ? 'div' : 'ul';
  const Place = listbox ? 'div' : 'h3';

  return (
    <List className={clsx(sharedStyles.list, styles.list)} role={listbox && 'presentation'}>
      {Array.from(groupBy(hits, (hit) => hit.page)).map(([page, all], i) => {
        const [first] = all;
        const shown = unfolded.has(page) ? all : all.slice(0, perMeeting);
        const title = toOwnTitle(first);
        return (
          <Item
            key={i}
            className={styles.meeting}
            {...(listbox && {
              role: 'group',
              'aria-label': translate(
                {
                  id: 'theme.minutes.search.group',
                  message: 'In {title}',
                  description: 'Names, to a screen reader, the meeting whose sections follow',
                },
                {title: first.title},
              ),
            })}
          >
            <Place className={styles.place} aria-hidden={listbox && true}>
              <MinutesDate date={first.date} />
              <span>{first.teamLabel}</span>
              {title !== '' && <span>{title}</span>}
            </Place>
            <List className={clsx(sharedStyles.list, styles.hits)} role={listbox && 'presentation'}>
              {shown.map((hit, place) => (
                <Item key={place} role={listbox && 'presentation'}>
                  {toLink(hit)}
                </Item>
              ))}
              {all.length > shown.length && (
                <Item role={listbox && 'presentation'}>
                  {toMore(page, all.length - shown.length)}
                </Item>
              )}
            </List>
          </Item>
        );
      })}
    </List>
  );
}
