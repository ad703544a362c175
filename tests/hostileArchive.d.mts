/** Texts that must not leave the folder they lie in. */
export const SECRET: string;
/** Set by every script of the archive that gets to run. */
export const MARK: string;
/** What no page may hold: addresses, numbers and comments of the archive's documents. */
export const PRIVATE: string[];
/** What is to be removed on request from all that is published. */
export const REDACTED: string[];
export function writeHostileArchive(base: string): string;
