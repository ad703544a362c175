import {type KeyboardEvent, type RefObject, useEffect, useRef, useState} from 'react';

export type Options = {
  /** Id of the active option, for `aria-activedescendant`. */
  active: string | undefined;
  clear: () => void;
  /** @returns true where the key was one for the list. */
  onKey: (event: KeyboardEvent) => boolean;
};

/**
 * Moves through the options of a listbox while the focus stays in the field: arrows go round by way
 * of the field, Home and End work once an option is active, Enter follows it.
 */
export function useOptions(listbox: RefObject<HTMLElement | null>): Options {
  const [active, setActive] = useState<string>();
  /** Place of an option that unfolds others: the first of these takes it. */
  const unfolding = useRef<number>(undefined);
  const clear = () => setActive(undefined);

  const getAll = () =>
    Array.from(listbox.current?.querySelectorAll<HTMLElement>('[role=option]') ?? []);
  const activate = (option: HTMLElement | undefined) => {
    setActive(option?.id);
    option?.scrollIntoView({block: 'nearest'});
  };

  useEffect(() => {
    if (unfolding.current !== undefined) {
      const at = unfolding.current;
      unfolding.current = undefined;
      activate(getAll()[at]);
    }
  });

  const onKey = (event: KeyboardEvent): boolean => {
    const all = getAll();
    const at = all.findIndex(({id}) => id === active);
    const option = all[at];
    switch (event.key) {
      case 'ArrowDown':
        activate(all[at + 1]);
        return true;
      case 'ArrowUp':
        activate(at === -1 ? all.at(-1) : all[at - 1]);
        return true;
      case 'Home':
      case 'End':
        if (option) {
          activate(event.key === 'Home' ? all[0] : all.at(-1));
        }
        return option !== undefined;
      case 'Enter':
        if (option instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey)) {
          window.open(option.href, '_blank', 'noopener');
        } else if (option) {
          if (!(option instanceof HTMLAnchorElement)) {
            unfolding.current = at;
            clear();
          }
          option.click();
        }
        return option !== undefined;
      default:
        return false;
    }
  };
  return {active, clear, onKey};
}
