import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/MinutesSourceLine';
import styles from './styles.module.css';

/**
 * What licences ask to be said: whose text it is, where it comes from, and what was changed. Nothing
 * is claimed that nobody said.
 */
export default function MinutesSourceLine({title, source}: Props): ReactNode {
  const path = source.commit ? `${source.path}@${source.commit}` : source.path;
  return (
    <footer className={styles.source}>
      <p>
        {source.attribution === undefined ? (
          <Translate
            id="theme.minutes.source.title"
            description="Where nobody says whose minutes these are"
            values={{title}}
          >
            {'Minutes: {title}'}
          </Translate>
        ) : (
          <Translate
            id="theme.minutes.source.by"
            description="Whose minutes these are"
            values={{title, attribution: source.attribution}}
          >
            {'Minutes: {title}, by {attribution}'}
          </Translate>
        )}
        {' · '}
        <Translate
          id="theme.minutes.source.path"
          values={{path: source.sourceUrl ? <Link to={source.sourceUrl}>{path}</Link> : path}}
        >
          {'source: {path}'}
        </Translate>
        {source.licenseName !== undefined && (
          <>
            {' · '}
            <Translate
              id="theme.minutes.source.license"
              values={{
                license: source.licenseUrl ? (
                  <Link to={source.licenseUrl} rel="license">
                    {source.licenseName}
                  </Link>
                ) : (
                  source.licenseName
                ),
              }}
            >
              {'{license}, provided as is, without warranties'}
            </Translate>
          </>
        )}
      </p>
      <p>
        <Translate
          id="theme.minutes.source.changes"
          description="How the minutes are shown; the licence asks to say what was changed"
          values={{
            label: (
              <strong>
                <Translate id="theme.minutes.source.changesLabel">
                  How these minutes are shown:
                </Translate>
              </strong>
            ),
          }}
        >
          {
            '{label} unabridged; technical changes only: rendered as HTML, link and image targets adjusted, masked contact data marked as such.'
          }
        </Translate>
      </p>
    </footer>
  );
}
