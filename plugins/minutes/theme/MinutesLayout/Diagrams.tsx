import React, {lazy, type ReactNode, type RefObject, Suspense, useEffect, useState} from 'react';
import {createPortal} from 'react-dom';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

// Only with a diagram on the page; the classic theme has one that draws nothing.
const Mermaid = lazy(() => import('@theme/Mermaid'));

type Diagram = {place: Element; value: string};

type Props = {
  readonly root: RefObject<HTMLElement | null>;
  /** Changes with the page. */
  readonly page: string;
};

/**
 * Draws the Mermaid diagrams of the page above their source, where the site has the Mermaid theme;
 * elsewhere the words below the source say that it is one.
 */
export default function Diagrams({root, page}: Props): ReactNode {
  const {mermaid} = useDocusaurusContext().siteConfig.markdown;
  const [diagrams, setDiagrams] = useState<readonly Diagram[]>([]);
  useEffect(() => {
    const figures = mermaid ? (root.current?.querySelectorAll('figure.minutes-diagram') ?? []) : [];
    const found = Array.from(figures).map((figure) => {
      const place = document.createElement('div');
      place.dataset.minutesDrawn = '';
      figure.prepend(place);
      return {place, value: figure.querySelector('code')?.textContent ?? ''};
    });
    setDiagrams(found);
    return () => found.forEach(({place}) => place.remove());
  }, [root, page, mermaid]);
  return (
    <Suspense fallback={null}>
      {diagrams.map(({place, value}, i) =>
        createPortal(<Mermaid value={value} />, place, `${page} ${i}`),
      )}
    </Suspense>
  );
}
