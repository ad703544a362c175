import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {
  listOperators,
  type SearchAddress,
  type SearchAnswer,
  toggleOperator,
  useCounts,
} from 'docusaurus-plugin-minutes/client';
import type {Edit} from './edit';
import MonthBar from './MonthBar';
import styles from './styles.module.css';

const toPeriod = (operator: string) => /^on:(\d{4}(?:-\d{2})?)$/i.exec(operator)?.[1] ?? [];

/** The bar of months, and how much of what was found is not in it. */
export default function Months({
  answer: {months = [], undated = 0},
  address,
  onEdit,
}: {
  answer: SearchAnswer;
  address: SearchAddress;
  onEdit: Edit;
}): ReactNode {
  const {sections} = useCounts();
  const {query} = address.state;
  return (
    <>
      <MonthBar
        months={months}
        chosen={listOperators(query).flatMap(toPeriod)}
        toAddress={(period) => address.toAddress({query: toggleOperator(query, `on:${period}`)})}
        onChoose={(period) => onEdit((text) => toggleOperator(text, `on:${period}`))}
      />
      {undated > 0 && months.length > 0 && (
        <p className={styles.undated}>
          <Translate
            id="theme.minutes.search.undated"
            description="Below a bar chart of sections by month"
            values={{count: sections(undated)}}
          >
            {'Without a date, and not in it: {count}'}
          </Translate>
        </p>
      )}
    </>
  );
}
