import React, {type ComponentPropsWithoutRef, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

type Props = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & {
  /** Site path with base URL, or `#anchor`. */
  readonly to: string;
};

/**
 * A plain link for long lists. A router link would watch each of hundreds of links for coming into
 * view; here one handler on the document follows them all, and the broken-link check still sees it.
 */
export default function MinutesLink({to, children, ...rest}: Props): ReactNode {
  useBrokenLinks().collectLink(to);
  return (
    <a {...rest} href={to} data-minutes-link="">
      {children}
    </a>
  );
}
