import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import sharedStyles from '../../client/shared.module.css';

type Props = {readonly context: readonly string[]};

/** The list items that an excerpt lies below, as written, outermost first. */
export default function MinutesItemContext({context}: Props): ReactNode {
  return context.length === 0 ? null : (
    <p className={sharedStyles.small}>
      <i>
        <Translate
          id="theme.minutes.item.below"
          description="Before the list items of the minutes that an excerpt is nested in"
        >
          Below:
        </Translate>
      </i>{' '}
      {context.map((text, i) => (
        <React.Fragment key={i}>
          {i > 0 && ' › '}
          {text}
        </React.Fragment>
      ))}
    </p>
  );
}
