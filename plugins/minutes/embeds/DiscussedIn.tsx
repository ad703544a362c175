import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {MinutesMentions, useCounts} from 'docusaurus-plugin-minutes/client';
import Frame, {type Filled} from './Frame';

type Props = Filled & {
  /** `standards#1020`, `owner/repository#12`, `scs-0104`. */
  readonly reference?: string;
  /** How many meetings, newest first; 5 if left out. */
  readonly limit?: number;
};

/** The meetings that name an issue, a pull request or a standard, with the words that do. */
export default function DiscussedIn(props: Props): ReactNode {
  const counts = useCounts();
  return (
    <Frame
      component="DiscussedIn"
      filled={props}
      kinds={['reference']}
      toCount={({count}) => counts.meetings(count)}
    >
      {({reference: {label, name, url}, count, mentions}) => (
        <>
          <p>
            <Translate
              id="theme.minutes.embed.discussed"
              values={{
                reference: url === undefined ? label : <Link to={url}>{label}</Link>,
                name: name === undefined ? '' : ` (${name})`,
                count: counts.meetings(count),
              }}
            >
              {'{reference}{name} was named in {count}:'}
            </Translate>
          </p>
          <MinutesMentions mentions={mentions} />
        </>
      )}
    </Frame>
  );
}
