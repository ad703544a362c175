/** What is masked in every output. */
export type PrivacyOptions = {
  /** Mask e-mail addresses that are not mailing lists. */
  maskEmails: boolean;
  /** Mask telephone numbers. */
  maskPhones: boolean;
  /** Domains or whole addresses that stay readable because they are mailing lists. */
  mailingLists: string[];
  /** Texts to replace by "[removed on request]": literal, case-insensitive. */
  redact: string[];
};

export const DEFAULT_PRIVACY: PrivacyOptions = {
  maskEmails: true,
  maskPhones: true,
  mailingLists: ['lists.*'],
  redact: [],
};
