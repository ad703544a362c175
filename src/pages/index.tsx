import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MinutesSearchForm from '@theme/MinutesSearchForm';
import styles from './index.module.css';

const WAYS = [
  {
    to: '/minutes',
    label: 'Minutes',
    text: 'The latest meetings, what is in motion, and the whole archive at a glance.',
  },
  {
    to: '/minutes/teams',
    label: 'Teams',
    text: 'Each team with all its meetings, the weeks it met, and the teams it came from.',
  },
  {
    to: '/minutes/topics',
    label: 'Topics',
    text: 'Each topic with every section that is about it, word for word, over all teams and years.',
  },
  {
    to: '/minutes/years',
    label: 'Years',
    text: 'All meetings in order of time.',
  },
  {
    to: '/docs',
    label: 'Handbook',
    text: 'How minutes are read, how to write them so that they are found, and how to add them to your own site.',
  },
];

/** The front page of the site: what this is, whom it serves, and where to begin. */
export default function FrontPage(): ReactNode {
  return (
    <Layout description="Minutes of a community's meetings, to read, search and cite.">
      <main className={`container ${styles.main}`}>
        <Heading as="h1">What was discussed, and where it says so</Heading>
        <p className={styles.lead}>
          A community that meets every week writes a lot of minutes, and seldom finds anything in
          them again. This site turns them into pages: one for each meeting, team and topic. The
          minutes themselves stay as they were written.
        </p>
        <MinutesSearchForm />
        <dl className={styles.ways}>
          {WAYS.map(({to, label, text}) => (
            <div key={to}>
              <dt>
                <Link to={to}>{label}</Link>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <Heading as="h2">For whom</Heading>
        <ul>
          <li>Those who were not there, and want to know what was said about a matter and when.</li>
          <li>Those who prepare a meeting, and want to know whether it was decided before.</li>
          <li>Those who write a standard or an issue, and want to cite the very section.</li>
          <li>Those who write the minutes, and want them to be found.</li>
        </ul>
      </main>
    </Layout>
  );
}
