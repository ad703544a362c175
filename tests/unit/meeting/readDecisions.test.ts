import {describe, expect, it} from 'vitest';
import {DEFAULT_PRIVACY} from '../../../plugins/minutes/reading/privacy';
import {readMinutes} from '../../../plugins/minutes/reading/readMinutes';
import {mergeWords} from '../../../plugins/minutes/reading/words';
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
    '- **DECISION 12.2**: No forks',
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
    '- Should we keep the slot?\n    - Yes, until May',
    '- Do the rename?\n    - YES',
    '- Tea or coffee?\n    - use both',
    '- change SHOULD into MUST\n    - Let’s do it!',
    '# Images\n\n- Do it!',
    '- Outcome: we take Debian',
    'Tentative outcome (proposal):\n\n- leave it as it is',
    '# Conclusions\n\n- patches are part of the product',
    '- RESOLVED: Soup on Mondays.',
    '- Beschluss: Nur Tassen.',
    '- Ergebnis: einstimmig',
    '- everybody agrees that the wiki goes',
    '- general opinion is against it',
    '- yes: 4, no: 0, abstain: 2',
    '- variant a is favored',
    '- Half of us care\n    - -> Will do this',
    '- We will not invest in backports',
    '- The call will be moved to Wednesday',
    '- Sollen wir umziehen?\n    - Nein',
    '- No call next week => Cancel',
    '# Any important decisions that are going to be taken?\n\nUse the new app',
    '- Important decisions which were taken\n    - Tea is the default as of today',
    '- the team is fine with the new names',
    '- Designs become records <- Agreed',
    '- we will not deploy the tool',
    '- there is a consensus that the cups stay',
    '- Tests failed, so the decision was made to remove them',
    '- We came to the conclusion that it can wait',
    '- Cups in green\n    -> rename to mugs',
    '- strong vote against doing it outside of the tool',
    '- Alternatively, make it a task\n    - YES, please do this',
  ])('reads as likely only: %s', (text) => {
    expect(read(text).decisions.map(({evidence}) => evidence)).toEqual(['likely']);
  });

  it.each([
    '- Decision: should we bundle them?',
    '- broad agreement on phase one, but disagreement on everything after',
    '- There are no objections (yet), the review has not begun.',
    '- Hope no objections to using a lid.',
    '- I don’t think we have decided on one yet.',
    '- On the last call, we agreed to buy a pot.',
    '- Agreed that this needs more discussion before any decision is made.',
    '- decided not to do this today',
    '- decided to not do this today, since the speaker is away',
    '- Decided that we want to decide soon which tool we use',
    '- decide soon',
    '- Anything to add to the agenda?\n    - No',
    '- Is the image ready?\n    - Yes',
    '- Should we switch?\n    - discuss next week',
    '- What should be improved?\n    - Remove bad links',
    '- Let’s Encrypt: use the webserver',
    '- Let’s talk about it next week',
    '- Conclusion: admins can not be restricted',
    '- Stop, keep, start?\n    - Stop:\n        - repetition',
    '- maybe the meeting will be moved',
    '- unclear -> maybe drop it',
    '# Any important decisions that are going to be taken?\n\n- Not this week',
    '# Any important decisions that are going to be taken?\n\n- Cups will be discussed next week',
    '- The text will be moved to the wiki by @kim',
    '- It will not work with local storage',
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

  it.each([
    ['- Alma\n    - Decision: drop it', 'Alma\nDecision: drop it', ['Alma']],
    ['# Images\n\n- Consensus', 'Images\nConsensus', []],
    [
      '- We take Debian\n- yes to the above, no objections',
      'We take Debian\nyes to the above, no objections',
      ['We take Debian'],
    ],
    ['# Images\n\n- Decision: Debian it is', 'Decision: Debian it is', []],
  ])('has with it what it answers, where it says nothing alone: %s', (text, said, context) => {
    expect(read(text).decisions).toMatchObject([{text: said, context}]);
  });

  it('knows the words that a registry adds', () => {
    const text = 'Uitkomst: we blijven';
    const words = mergeWords({decisions: {labels: ['uitkomst']}});
    const bytes = new TextEncoder().encode(text);
    expect(read(text).decisions).toEqual([]);
    expect(readMinutes(bytes, {privacy: DEFAULT_PRIVACY, words}).decisions).toHaveLength(1);
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
