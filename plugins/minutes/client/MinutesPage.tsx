import React, {type ReactNode} from 'react';
import {components} from '@minutes/pageComponents';
import PageGate from './PageGate';
import {usePage} from './usePage';

/** A page whose own part the browser takes from the document as the server rendered it. */
const Still = () => null;

/**
 * All pages of minutes. The server has a component for each kind; a built page in the browser needs
 * one only where the page has state, or where a site has replaced it (`routes/pageComponents`).
 */
export default function MinutesPage(): ReactNode {
  const page = usePage();
  const Component = page && components[page.kind];
  return Component ? <Component /> : <PageGate kind={page?.kind} Content={Still} />;
}
