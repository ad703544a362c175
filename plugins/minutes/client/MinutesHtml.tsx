import React, {type ReactNode, useContext} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {PageContext} from './context';

const LINKS_AND_ANCHORS = / (href|id)="([^"]*)"/g;

/** Server only: tells Docusaurus' checker which links and anchors a fragment holds. */
function useReportedLinks(html: string): void {
  const {collectAnchor, collectLink} = useBrokenLinks();
  for (const [, name, value = ''] of html.matchAll(LINKS_AND_ANCHORS)) {
    if (name === 'id') {
      collectAnchor(value);
    } else if (/^[/#]/.test(value) && !/\.(?!html(?:#|$))[a-z0-9]{2,5}$/i.test(value)) {
      collectLink(value.replace(/&amp;/g, '&').replace(/&#x26;/g, '&'));
    }
  }
}

/**
 * An HTML fragment of the page (`page.html[id]`): sanitised minutes, or a chart drawn at build time.
 */
export default function MinutesHtml({id, className}: {id: string; className?: string}): ReactNode {
  const html = useContext(PageContext)?.html[id] ?? '';
  useReportedLinks(typeof window === 'undefined' ? html : '');
  return (
    <div
      className={className}
      data-minutes-html={id}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
