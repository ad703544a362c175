import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The handbook, in the order in which its readers come. */
const sidebars: SidebarsConfig = {
  handbook: [
    'index',
    'reading',
    'searching',
    'writing',
    'installing',
    'automation',
    'hosting',
    'embedding',
    'registry',
    'privacy',
    'report',
    'data',
    'assistants',
  ],
};

export default sidebars;
