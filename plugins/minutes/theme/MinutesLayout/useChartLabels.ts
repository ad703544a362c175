import {type RefObject, useEffect} from 'react';

/** From the mark. */
const GAP = 8;

/** Puts a label above a mark, or below it where there is no room, and keeps it in the window. */
function place(label: HTMLElement, mark: Element): void {
  const {left, top, bottom, width} = mark.getBoundingClientRect();
  const {offsetWidth, offsetHeight} = label;
  const most = document.documentElement.clientWidth - offsetWidth - GAP;
  const at = Math.min(most, Math.max(GAP, left + width / 2 - offsetWidth / 2));
  const above = top - offsetHeight - GAP;
  label.style.translate = `${at}px ${above > 0 ? above : bottom + GAP}px`;
}

/**
 * Shows what a mark of a chart stands for as soon as a pointer is on it: a `title` would come after a
 * second, and never to fingers. Screen readers have the same words from the mark itself.
 */
export function useChartLabels(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = root.current;
    if (!main) return undefined;
    const label = document.createElement('div');
    label.dataset.minutesChartLabel = '';
    label.setAttribute('aria-hidden', 'true');
    const hide = () => label.remove();
    const show = ({target}: Event) => {
      const mark = target instanceof Element && target.closest('.minutes-chart [aria-label]');
      const text = mark && mark.getAttribute('aria-label');
      if (!mark || !text) {
        hide();
        return;
      }
      label.textContent = text;
      main.append(label);
      place(label, mark);
    };
    main.addEventListener('pointerover', show);
    main.addEventListener('pointerleave', hide);
    main.addEventListener('click', hide);
    document.addEventListener('scroll', hide, {capture: true, passive: true});
    return () => {
      hide();
      main.removeEventListener('pointerover', show);
      main.removeEventListener('pointerleave', hide);
      main.removeEventListener('click', hide);
      document.removeEventListener('scroll', hide, {capture: true});
    };
  }, [root]);
}
