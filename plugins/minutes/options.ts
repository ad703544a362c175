import {Joi, RouteBasePathSchema} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {DEFAULT_PRIVACY, type PrivacyOptions} from './reading/privacy';
import {LICENSES} from './source/licenses';

export type OnProblem = 'ignore' | 'log' | 'warn' | 'throw';

export type SourceOptions = {
  /** Address of the archive's repository, for "source" and "edit" links. */
  repository?: string;
  /** Branch that edit links lead to. */
  branch: string;
  /** Commit that source links are pinned to; read from Git or `.minutes-source.json` if left out. */
  commit?: string;
  /** Folder of the archive inside the repository. */
  directory: string;
  /** Licence of the minutes as an SPDX identifier or a plain name. */
  license: string;
  licenseUrl?: string;
  /** Who is to be named as author of the minutes. */
  attribution: string;
};

export type StandardsOptions = {
  /**
   * Address of a standard with all its versions; `{number}` stands for its four digits, `{track}` for
   * what `tracks` says about the first two.
   */
  url?: string;
  tracks: Record<string, string>;
};

/** Options after validation: everything is set. */
export type PluginOptions = {
  id: string;
  /** Folder of the archive, relative to the site or absolute. */
  path: string;
  /** Address of the minutes below the site's base URL. */
  routeBasePath: string;
  /** Folder of `teams.yml`, `topics.yml`, `dates.yml` and `renames.yml`; the archive's own if left out. */
  registryPath?: string;
  /** Globs of the files to read, relative to the archive. */
  include: string[];
  exclude: string[];
  source: SourceOptions;
  privacy: PrivacyOptions;
  standards: StandardsOptions;
  /** What to do with a problem that is an error: warnings never stop a build. */
  onProblem: OnProblem;
};

/** What a site writes: every key may be left out. */
export type Options = Partial<Omit<PluginOptions, 'source' | 'privacy' | 'standards'>> & {
  source?: Partial<SourceOptions>;
  privacy?: Partial<PrivacyOptions>;
  standards?: Partial<StandardsOptions>;
};

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  path: 'minutes',
  routeBasePath: 'minutes',
  include: ['**/*.md'],
  exclude: ['**/template.md', '**/node_modules/**', '**/.*/**'],
  source: {
    branch: 'main',
    directory: '',
    license: 'CC-BY-ND-4.0',
    attribution: 'the participants of the meeting',
  },
  privacy: DEFAULT_PRIVACY,
  standards: {tracks: {}},
  onProblem: 'warn',
};

const relativeFolder = Joi.string()
  .allow('')
  .pattern(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/, {name: 'folder inside the repository'});

const SourceSchema = Joi.object<SourceOptions>({
  repository: Joi.string()
    .uri({scheme: ['https', 'http']})
    .optional(),
  branch: Joi.string().default(DEFAULT_OPTIONS.source.branch),
  commit: Joi.string()
    .pattern(/^[0-9a-f]{7,40}$/, {name: 'commit id'})
    .optional(),
  directory: relativeFolder.default(DEFAULT_OPTIONS.source.directory),
  license: Joi.string().default(DEFAULT_OPTIONS.source.license),
  licenseUrl: Joi.string()
    .uri({scheme: ['https', 'http']})
    .optional(),
  attribution: Joi.string().default(DEFAULT_OPTIONS.source.attribution),
}).default(DEFAULT_OPTIONS.source);

const PrivacySchema = Joi.object<PrivacyOptions>({
  maskEmails: Joi.boolean().default(DEFAULT_PRIVACY.maskEmails),
  maskPhones: Joi.boolean().default(DEFAULT_PRIVACY.maskPhones),
  mailingLists: Joi.array().items(Joi.string()).default(DEFAULT_PRIVACY.mailingLists),
  redact: Joi.array().items(Joi.string()).default(DEFAULT_PRIVACY.redact),
}).default(DEFAULT_PRIVACY);

const StandardsSchema = Joi.object<StandardsOptions>({
  url: Joi.string()
    .pattern(/^https?:\/\/.*\{number\}/, {name: 'web address with {number}'})
    .optional(),
  tracks: Joi.object<Record<string, string>>()
    .pattern(/^\d\d$/, Joi.string())
    .default(DEFAULT_OPTIONS.standards.tracks),
}).default(DEFAULT_OPTIONS.standards);

const OptionsSchema = Joi.object<PluginOptions>({
  path: Joi.string().default(DEFAULT_OPTIONS.path),
  routeBasePath: RouteBasePathSchema.default(DEFAULT_OPTIONS.routeBasePath).invalid('/', ''),
  registryPath: Joi.string().optional(),
  include: Joi.array().items(Joi.string()).min(1).default(DEFAULT_OPTIONS.include),
  exclude: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.exclude),
  source: SourceSchema,
  privacy: PrivacySchema,
  standards: StandardsSchema,
  onProblem: Joi.string()
    .equal('ignore', 'log', 'warn', 'throw')
    .default(DEFAULT_OPTIONS.onProblem),
});

/**
 * Checks what the site wrote in its configuration and fills in the defaults.
 * @throws ValidationError that names the key, the value and what is allowed.
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  const validated = validate(OptionsSchema as never, options) as PluginOptions;
  const licenseUrl = validated.source.licenseUrl ?? LICENSES[validated.source.license]?.url;
  return {...validated, source: {...validated.source, ...(licenseUrl && {licenseUrl})}};
}
