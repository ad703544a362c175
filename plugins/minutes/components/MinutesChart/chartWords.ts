import {translate} from '@docusaurus/Translate';
import {escapeText} from '../../charts/escapeText';
import {WORD, type ChartWord} from '../../charts/words';
import type {DateFormat} from '../../client/createDateFormat';
import type {Counts} from '../MinutesCount/useCounts';

type Formats = Pick<Counts, 'meetings'> & Pick<DateFormat, 'monthAndYear'>;

/** What charts and their legends say. */
export const CHART_WORDS = {
  heading: () => translate({id: 'theme.minutes.strength.heading', message: 'in a heading'}),
  text: () => translate({id: 'theme.minutes.strength.text', message: 'in the text'}),
  passing: () => translate({id: 'theme.minutes.strength.passing', message: 'in passing'}),
  decided: () => translate({id: 'theme.minutes.lifeline.decided', message: 'decision marked'}),
  cancelled: () => translate({id: 'theme.minutes.chart.cancelled', message: 'cancelled'}),
  undated: () =>
    translate({
      id: 'theme.minutes.chart.undated',
      message: 'no dated minutes',
      description: 'In place of a bar in a chart: hardly longer than the English words',
    }),
  week: () =>
    translate({
      id: 'theme.minutes.chart.week',
      message: 'week',
      description: 'Above the numbers of weeks in a chart: no more than six letters',
    }),
} satisfies Partial<Record<ChartWord, () => string>>;

/** Puts words in the reader's language into a chart. */
export function fillInWords(svg: string, {meetings, monthAndYear}: Formats): string {
  const words: Record<ChartWord, (value: string) => string> = {
    ...CHART_WORDS,
    meetings: (value) => meetings(Number(value)),
    month: monthAndYear,
  };
  return svg.replace(WORD, (_, name: ChartWord, value: string) => escapeText(words[name](value)));
}
