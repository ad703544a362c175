import {translate} from '@docusaurus/Translate';
import {type MinutesSearch, useCounts} from 'docusaurus-plugin-minutes/client';

type Found = Pick<MinutesSearch, 'state' | 'answer'> & {jumps: number};

/**
 * How much was found, in words: `count` to be read, `status` to be heard. Neither says that nothing
 * was found unless that is known.
 */
export function useFoundWords({state, answer, jumps}: Found): {count: string; status: string} {
  const counts = useCounts();
  if (state === 'failed') {
    const failed = translate({
      id: 'theme.minutes.search.failed',
      message: 'The search could not be loaded.',
    });
    return {count: '', status: failed};
  }
  if (state === 'idle' || !answer || answer.begun) {
    return {count: '', status: ''};
  }
  const values = {
    sections: counts.sections(answer.total),
    documents: counts.documents(answer.documents),
  };
  const count =
    answer.total === 0
      ? translate({id: 'theme.minutes.search.status.none', message: 'Nothing found'})
      : answer.atLeast
        ? translate(
            {
              id: 'theme.minutes.search.status.atLeast',
              message: 'At least {sections} in {documents}',
            },
            values,
          )
        : translate(
            {
              id: 'theme.minutes.search.status.found',
              message: '{sections} in {documents}',
              description: '12 sections in 5 documents',
            },
            values,
          );
  const pages =
    jumps === 0
      ? ''
      : translate(
          {
            id: 'theme.minutes.search.status.jumps',
            message: ' Pages to go straight to: {count}.',
            description: 'Only heard, behind how many sections were found',
          },
          {count: jumps},
        );
  return {count, status: `${count}.${pages}`};
}
