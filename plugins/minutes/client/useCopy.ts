import {type RefObject, useEffect, useRef, useState} from 'react';

type Copy = {
  /** Whether the last text was copied; undefined before. */
  copied: boolean | undefined;
  copy: (text: string) => Promise<void>;
  /** Shows the text: it is selected where the browser does not let it be copied. */
  area: RefObject<HTMLTextAreaElement | null>;
};

/** Copies texts, and knows whether the browser allowed it. */
export function useCopy(): Copy {
  const [last, setLast] = useState<{copied: boolean}>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (last?.copied === false) {
      area.current?.select();
    }
  }, [last]);
  const copy = async (text: string) => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copied = false;
    }
    setLast({copied});
  };
  return {copied: last?.copied, copy, area};
}
