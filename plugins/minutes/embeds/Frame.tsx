import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {
  type Embed,
  type EmbedData,
  type LicenseInfo,
  type MissingEmbed,
  MinutesFacts,
  MinutesLink,
  OwnStyles,
  PageContext,
} from 'docusaurus-plugin-minutes/client';

/** What the plugin puts in place of the properties that the page's author wrote. */
export type Filled = {
  /** JSON of an `Embed`. */
  readonly minutes?: string;
  /** Id of the plugin's instance, where it is not the default one. */
  readonly instance?: string;
};

type Props<K extends EmbedData['kind']> = {
  readonly component: string;
  readonly filled: Filled;
  readonly kinds: readonly K[];
  /** In words: "All 23 decisions". */
  readonly toCount?: (embed: Extract<EmbedData, {kind: K}>) => string;
  readonly children: (embed: Extract<EmbedData, {kind: K}>) => ReactNode;
};

/** Whose text it is, and that it is an excerpt: licences ask for both. */
function Source({licenseName, licenseUrl, attribution}: LicenseInfo): ReactNode {
  return (
    <>
      {attribution === undefined ? (
        <Translate id="theme.minutes.embed.source">From the minutes, as written</Translate>
      ) : (
        <Translate id="theme.minutes.embed.sourceBy" values={{attribution}}>
          {'From the minutes by {attribution}, as written'}
        </Translate>
      )}
      {licenseName !== undefined && (
        <>
          {' · '}
          {licenseUrl === undefined ? (
            licenseName
          ) : (
            <Link to={licenseUrl} rel="license">
              {licenseName}
            </Link>
          )}
        </>
      )}
    </>
  );
}

/**
 * @throws Error where the component stands in another place than a Markdown page: there the plugin
 *   can't put data in.
 */
function read(component: string, {minutes, instance}: Filled): Embed {
  if (minutes === undefined) {
    throw new Error(
      `<${component}> got no data. It works in Markdown pages (.md, .mdx), imported from ` +
        `'docusaurus-plugin-minutes/embeds' under its own name, with properties that are plain ` +
        `texts or numbers${instance === undefined ? '' : `, and with the id of an instance; is there one called "${instance}"?`}.`,
    );
  }
  return JSON.parse(minutes) as Embed;
}

const isMissing = (embed: Embed): embed is MissingEmbed => embed.kind === 'missing';

/** What all embedded parts have in common: their data, the way to all entries, and the source. */
export default function Frame<K extends EmbedData['kind']>({
  component,
  filled,
  kinds,
  toCount,
  children,
}: Props<K>): ReactNode {
  const embed = read(component, filled);
  if (isMissing(embed) || !kinds.some((kind) => kind === embed.kind)) {
    const name = isMissing(embed) ? embed.name : component;
    return (
      <p data-minutes-embed="">
        <Translate
          id="theme.minutes.embed.missing"
          description="In place of a list on a page that asks for a topic, team or reference that the minutes do not have"
          values={{name: <code>{name}</code>}}
        >
          {'The minutes have nothing called {name}.'}
        </Translate>
      </p>
    );
  }
  const shown = embed as Extract<EmbedData, {kind: K}>;
  const count = toCount?.(shown);
  return (
    <PageContext.Provider value={shown}>
      <div className="margin-bottom--md" data-minutes-embed="">
        <OwnStyles />
        {children(shown)}
        <MinutesFacts>
          {shown.all !== undefined && count !== undefined && (
            <MinutesLink to={shown.all}>
              <Translate
                id="theme.minutes.embed.all"
                description="Link to a list that is shown in part: All 23 decisions"
                values={{count}}
              >
                {'All {count}'}
              </Translate>
            </MinutesLink>
          )}
          <Source {...shown} />
        </MinutesFacts>
      </div>
    </PageContext.Provider>
  );
}
