import {useMemo} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createDateFormat, type DateFormat} from './createDateFormat';

/** Dates in the reader's language; always UTC, so that server and browser write the same. */
export function useDateFormat(): DateFormat {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => createDateFormat(currentLocale), [currentLocale]);
}
