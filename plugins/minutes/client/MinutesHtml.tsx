import React, {type ReactNode, useContext} from 'react';
import {PageContext} from './context';
import {useReportedLinks} from './useReportedLinks';

const same = (html: string): string => html;

type Props = {
  readonly id: string;
  readonly className?: string;
  /** Puts into the HTML what the page adds to it. */
  readonly fill?: (html: string) => string;
};

/**
 * An HTML fragment of the page (`page.html[id]`): sanitised minutes, or a chart drawn at build time.
 */
export default function MinutesHtml({id, className, fill = same}: Props): ReactNode {
  const html = fill(useContext(PageContext)?.html[id] ?? '');
  useReportedLinks(html);
  return (
    <div
      className={className}
      data-minutes-html={id}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
