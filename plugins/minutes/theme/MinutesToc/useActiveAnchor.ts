import {useEffect, useState} from 'react';

/** Distance from the top of the window at which a heading counts as reached: navbar and a line. */
const REACHED = 110;

/** The last of the given headings that the reader has scrolled past; undefined at the top. */
export function useActiveAnchor(anchors: readonly string[]): string | undefined {
  const [active, setActive] = useState<string>();
  const key = anchors.join('\n');
  useEffect(() => {
    const headings = key.split('\n').flatMap((id) => document.getElementById(id) ?? []);
    const update = () => {
      const passed = headings.filter(
        // A heading in a closed fold has no place on the page.
        (heading) =>
          heading.getClientRects().length > 0 && heading.getBoundingClientRect().top < REACHED,
      );
      setActive(passed[passed.length - 1]?.id);
    };
    update();
    document.addEventListener('scroll', update, {passive: true});
    window.addEventListener('resize', update);
    return () => {
      document.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [key]);
  return active;
}
