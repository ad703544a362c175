import {describe, expect, it} from 'vitest';
import {read} from '../reading/read';

const decisionsIn = (text: string) =>
  read(text).decisions.map(({evidence, text: said}) => `${evidence}: ${said}`);

describe('readDecisions', () => {
  it('takes the whole item with what is nested in it, and says what it lies below', () => {
    const {decisions} = read(
      '# Storage\n\n* Images\n    * Alma\n        * **Decision:**\n            * drop it\n            * keep the rest',
    );
    expect(decisions).toMatchObject([
      {
        evidence: 'stated',
        section: 0,
        line: 5,
        text: 'Decision:\ndrop it\nkeep the rest',
        context: ['Images', 'Alma'],
      },
    ]);
    expect(decisions[0]?.html).toContain('<strong>Decision:</strong>');
    expect(decisions[0]?.html).toContain('<li>keep the rest</li>');
  });

  it('takes the list or paragraph after a label that stands alone', () => {
    expect(decisionsIn('Decision:\n* use milestones\n* in a file')).toEqual([
      'stated: Decision:\nuse milestones\nin a file',
    ]);
    expect(decisionsIn('DECISION:\n\nWe stay.\n\nOther matters.')).toEqual([
      'stated: DECISION:\nWe stay.',
    ]);
    expect(decisionsIn('* Decision:\n* Next item')).toEqual([]);
  });

  it.each([
    '- decision: merge it',
    '- Should we split? -> Decision: We split',
    '- -> Decision (for now): a recommendation only',
    '- decision/_AI @kim: use four columns_',
    '- consensus from the call:\n    - more flexibility',
    '- General agreement, reviews promised',
    '- Could it be stabilised?\n    - no objections',
    '- unanimous',
  ])('reads as stated: %s', (text) => {
    expect(read(text).decisions.map(({evidence}) => evidence)).toEqual(['stated']);
  });

  it.each([
    '- We have decided to use the reporter',
    '- decided to wait',
    '- Agreed solution: the driver is recommended',
    '- Decision to drop it',
  ])('reads as likely only: %s', (text) => {
    expect(read(text).decisions.map(({evidence}) => evidence)).toEqual(['likely']);
  });

  it.each([
    '- Decision: should we bundle them?',
    '- Agreement?:\n    - need someone to write a test',
    '- Decision last time: use the server',
    '- Decision: Name A vs. name B',
    '- Decisions:\n    - Both cases?\n    - Go on?',
    '- Decisions:\n    - Go on\n        - Can not be decided right now',
    '- Decision needed for default rules',
    '- decision record draft: link',
    '- after we have decided on the choices',
    '- To be decided next week',
    '- on 2025-07-10 it was decided to wait',
    '- No agreement on the cores',
    '- The agreement between us was decided upon long ago',
  ])('is no decision: %s', (text) => {
    expect(decisionsIn(text)).toEqual([]);
  });

  it('counts a question only with its answer below it', () => {
    expect(decisionsIn('- Decision: one or two?\n    - One\n    - --> Two')).toEqual([
      'stated: Decision: one or two?\nOne\n--> Two',
    ]);
  });

  it('lists what is nested in a decision once', () => {
    expect(decisionsIn('- Decision: wait\n    - consensus: until May')).toHaveLength(1);
  });

  it('masks and sanitises what it quotes, and keeps links as tokens', () => {
    const {decisions} = read(
      '- Decision: ask kim@private.example <script>x</script> [PR](https://e.org/1)',
    );
    expect(decisions[0]?.html).toContain('<minutes-link n="0">PR</minutes-link>');
    expect(`${decisions[0]?.html}${decisions[0]?.text}`).not.toMatch(/private\.example|<script/);
  });
});
