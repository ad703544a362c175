import {Joi, RouteBasePathSchema} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {DEFAULT_PRIVACY, type PrivacyOptions} from './reading/privacy';
import {getPresetFolder, type PresetName, PRESETS} from './registry/presets';

export type OnProblem = 'ignore' | 'log' | 'warn' | 'throw';

/** What is not set here is taken from the archive's own description, or from what the copy shows. */
export type SourceOptions = {
  /** Address of the archive's repository, for "source" and "edit" links. */
  repository?: string;
  /** Branch that edit links lead to; `main` if nobody says. */
  branch?: string;
  /** Commit that source links are pinned to. */
  commit?: string;
  /** Folder of the archive inside the repository; its root if nobody says. */
  directory?: string;
  /** Licence of the minutes as an SPDX identifier or a plain name; none is claimed if nobody says. */
  license?: string;
  licenseUrl?: string;
  /** Who is to be named as author of the minutes; nobody is if nobody says. */
  attribution?: string;
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
  /**
   * Folder of `teams.yml`, `topics.yml`, `dates.yml`, `renames.yml` and `words.yml`; the archive's own if left
   * out, or where a `registry.yml` in it names another archive.
   */
  registryPath?: string;
  /** Name of the one team of an archive without folders; that of the archive's folder if left out. */
  team?: string;
  /** Globs of the files to read, relative to the archive. */
  include: string[];
  exclude: string[];
  source: SourceOptions;
  privacy: PrivacyOptions;
  standards: StandardsOptions;
  /** Whether the data for other programs hold whole texts: for the publisher to say, by the licence. */
  apiTexts: boolean;
  /** What to do with a problem that is an error: warnings never stop a build. */
  onProblem: OnProblem;
};

/** What a site writes: every key may be left out. */
export type Options = Partial<Omit<PluginOptions, 'privacy' | 'standards'>> & {
  /** A registry that the package brings, instead of a `registryPath`. */
  preset?: PresetName;
  privacy?: Partial<PrivacyOptions>;
  standards?: Partial<StandardsOptions>;
};

/**
 * Options of which no other is allowed; the message about another one lists them.
 * @param more others that are allowed, of which Docusaurus has the rules.
 */
const objectOf = <T>(keys: Joi.SchemaMap, more: readonly string[] = []) => {
  const allowed = [...Object.keys(keys), ...more].join(', ');
  return Joi.object<T>(keys).messages({
    'object.unknown': `{{#label}} is not allowed; allowed are ${allowed}`,
  });
};

const webAddress = Joi.string().uri({scheme: ['https', 'http']});

const SourceSchema = objectOf<SourceOptions>({
  repository: webAddress,
  branch: Joi.string(),
  commit: Joi.string().pattern(/^[0-9a-f]{7,40}$/, {name: 'commit id'}),
  directory: Joi.string()
    .allow('')
    .pattern(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/, {name: 'folder inside the repository'}),
  license: Joi.string(),
  licenseUrl: webAddress,
  attribution: Joi.string(),
}).default({});

const PrivacySchema = objectOf<PrivacyOptions>({
  maskEmails: Joi.boolean().default(DEFAULT_PRIVACY.maskEmails),
  maskPhones: Joi.boolean().default(DEFAULT_PRIVACY.maskPhones),
  mailingLists: Joi.array().items(Joi.string()).default(DEFAULT_PRIVACY.mailingLists),
})
  .append<PrivacyOptions & {redact?: never}>({
    redact: Joi.forbidden().messages({
      'any.unknown':
        '{{#label}} is a file now: write the texts below "patterns" in redactions.yml, beside this configuration or in the archive',
    }),
  })
  .default(DEFAULT_PRIVACY);

const StandardsSchema = objectOf<StandardsOptions>({
  url: Joi.string().pattern(/^https?:\/\/.*\{number\}/, {name: 'web address with {number}'}),
  tracks: Joi.object<Record<string, string>>()
    .pattern(/^\d\d$/, Joi.string())
    .default({}),
}).default({tracks: {}});

const OptionsSchema = objectOf<PluginOptions & {preset?: PresetName}>(
  {
    path: Joi.string().default('minutes'),
    routeBasePath: RouteBasePathSchema.default('minutes').invalid('/', '').messages({
      'any.invalid':
        '{{#label}} contains an invalid value: minutes need a folder of their own, such as minutes',
    }),
    preset: Joi.string().valid(...PRESETS),
    registryPath: Joi.string(),
    team: Joi.string().pattern(/^[^/\\]+$/, {name: 'name of a folder'}),
    include: Joi.array().items(Joi.string()).min(1).default(['**/*.md']),
    exclude: Joi.array()
      .items(Joi.string())
      .default(['**/template.md', '**/node_modules/**', '**/.*/**']),
    source: SourceSchema,
    privacy: PrivacySchema,
    standards: StandardsSchema,
    apiTexts: Joi.boolean().default(false),
    onProblem: Joi.string().equal('ignore', 'log', 'warn', 'throw').default('warn'),
  },
  ['id'],
).oxor('preset', 'registryPath');

/** The options of a site that says nothing. */
export const DEFAULT_OPTIONS: PluginOptions = {
  ...(Joi.attempt({}, OptionsSchema) as PluginOptions),
  id: 'default',
};

/**
 * Checks what the site wrote in its configuration and fills in the defaults.
 * @throws ValidationError that names the key, the value and what is allowed.
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  const validated: PluginOptions & {preset?: PresetName} = validate(OptionsSchema, options);
  const {preset, ...rest} = validated;
  return preset ? {...rest, registryPath: getPresetFolder(preset)} : rest;
}
