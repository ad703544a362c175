/** Where the archive comes from: for "source" and "edit" links and the licence line. */
export type ArchiveSource = {
  /** `https://github.com/SovereignCloudStack/minutes`, no trailing slash. */
  repository?: string;
  branch: string;
  /** Full commit id where known. */
  commit?: string;
  /** Folder of the archive inside the repository, '' for the root. */
  directory: string;
  licenseName: string;
  licenseUrl?: string;
  /** "the Sovereign Cloud Stack community" */
  attribution: string;
};
