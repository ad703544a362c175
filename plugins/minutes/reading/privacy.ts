/** What a site's options mask in every output. */
export type PrivacyOptions = {
  /** Mask e-mail addresses that are not mailing lists. */
  maskEmails: boolean;
  /** Mask telephone numbers. */
  maskPhones: boolean;
  /** Domains or whole addresses that stay readable because they are mailing lists. */
  mailingLists: string[];
};

/** The same with what `redactions.yml` asks to remove. */
export type Privacy = PrivacyOptions & {
  /** Texts, `@handles` and `/expressions/` to replace by "[removed on request]" (`redactPattern`). */
  redact?: string[];
};

export const DEFAULT_PRIVACY: PrivacyOptions = {
  maskEmails: true,
  maskPhones: true,
  mailingLists: ['lists.*'],
};
