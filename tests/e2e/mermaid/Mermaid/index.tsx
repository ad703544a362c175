import React, {type ReactNode} from 'react';

/** Stands for the Mermaid theme, which is too large to be installed for a test. */
export default function Mermaid({value}: {value: string}): ReactNode {
  return <svg role="img" aria-label={value} width="20" height="20" />;
}
