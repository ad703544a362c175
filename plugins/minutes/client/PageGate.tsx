import React, {type ComponentType, type ReactNode} from 'react';
import type {PageKind, PageOf} from '../types';

/** Gets the data of the page at the current address and hands it to `Content`. */
export default function PageGate<K extends PageKind>({
  kind,
  Content,
}: {
  kind: K;
  Content: ComponentType<{page: PageOf<K>}>;
}): ReactNode {
  void kind;
  void Content;
  return null;
}
