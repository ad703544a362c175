import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createDateFormat, type DateFormat} from './createDateFormat';

/** Making formats takes longer than all else on a page, so each locale's are made once. */
const formats = new Map<string, DateFormat>();

/** Dates in the reader's language; always UTC, so that server and browser write the same. */
export function useDateFormat(): DateFormat {
  const {currentLocale} = useDocusaurusContext().i18n;
  const format = formats.get(currentLocale) ?? createDateFormat(currentLocale);
  formats.set(currentLocale, format);
  return format;
}
