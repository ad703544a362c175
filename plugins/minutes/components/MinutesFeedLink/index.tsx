import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';

/** A plain link to a page's feed; no router link, for a feed is no page. */
export default function MinutesFeedLink({feed}: {readonly feed: string}): ReactNode {
  return (
    <a href={feed} type="application/atom+xml">
      <Translate id="theme.minutes.feed">Feed</Translate>
    </a>
  );
}
