import React, {type ReactNode, useContext} from 'react';
import {PageContext} from './context';
import {useReportedLinks} from './useReportedLinks';

/**
 * An HTML fragment of the page (`page.html[id]`): sanitised minutes, or a chart drawn at build time.
 */
export default function MinutesHtml({id, className}: {id: string; className?: string}): ReactNode {
  const html = useContext(PageContext)?.html[id] ?? '';
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
