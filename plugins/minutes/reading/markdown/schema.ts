import type {Schema} from 'hast-util-sanitize';

/**
 * The last guard: what HTML of minutes may hold at all. The tree that reaches it was built by
 * `handlers`, so it should find nothing to take away.
 */
export const schema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  tagNames: (
    'h2 h3 h4 h5 h6 p a b i em strong s del ins sub sup kbd mark u small code pre br hr ' +
    'ul ol li blockquote details summary figure figcaption div span input ' +
    'table caption thead tbody tfoot tr th td minutes-link minutes-image minutes-fold minutes-fold-end ' +
    'minutes-decision'
  ).split(' '),
  attributes: {
    a: ['href', 'ariaLabel', 'title', ['className', 'hash-link']],
    h2: ['id', 'dataLevel'],
    h3: ['id', 'dataLevel'],
    h4: ['id', 'dataLevel'],
    h5: ['id', 'dataLevel'],
    h6: ['id', 'dataLevel'],
    div: ['role', 'ariaLabel', 'tabIndex', ['className', 'minutes-table', 'minutes-container']],
    span: ['id', ['className', 'minutes-count']],
    details: [['className', 'minutes-fold']],
    figure: [['className', 'minutes-diagram']],
    hr: [['className', 'minutes-slide-break']],
    pre: ['tabIndex'],
    code: [['className', /^language-./]],
    ul: [['className', 'contains-task-list']],
    ol: ['start', ['className', 'contains-task-list']],
    li: [['className', 'task-list-item']],
    input: ['type', 'checked', 'disabled', 'ariaLabel'],
    th: ['align'],
    td: ['align'],
    'minutes-link': ['n'],
    'minutes-image': ['n'],
    'minutes-decision': ['n'],
  },
  required: {input: {type: 'checkbox', disabled: true}},
  protocols: {href: ['https']},
  ancestors: {
    caption: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    thead: ['table'],
    td: ['table'],
    th: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
    summary: ['details'],
  },
};
