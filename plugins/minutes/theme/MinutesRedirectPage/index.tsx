import React, {type ReactNode, useEffect} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import MinutesArticle from '@theme/MinutesArticle';
import {PageGate, type RedirectPage} from 'docusaurus-plugin-minutes/client';

function RedirectContent({page}: {page: RedirectPage}): ReactNode {
  const history = useHistory();
  // A section's address stays one: its anchor goes along.
  useEffect(() => history.replace(page.to + window.location.hash), [history, page.to]);
  return (
    <MinutesArticle page={page}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${page.to}`} />
      </noscript>
      <p>
        <Translate
          id="theme.minutes.redirect.text"
          values={{
            target: (
              <Link to={page.to} autoAddBaseUrl={false}>
                {page.to}
              </Link>
            ),
          }}
        >
          {'This address leads on to {target}.'}
        </Translate>
      </p>
    </MinutesArticle>
  );
}

export default function MinutesRedirectPage(): ReactNode {
  return <PageGate kind="redirect" Content={RedirectContent} interactive />;
}
