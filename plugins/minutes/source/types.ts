/** Where the archive comes from: for "source" and "edit" links and the licence line. */
export type ArchiveSource = {
  /** `https://github.com/SovereignCloudStack/minutes`, no trailing slash. */
  repository?: string;
  branch: string;
  /** Full commit id where known. */
  commit?: string;
  /** Folder of the archive inside the repository, '' for the root. */
  directory: string;
  /** Absent where nobody says. */
  licenseName?: string;
  licenseUrl?: string;
  /** "the Example community"; absent where nobody says. */
  attribution?: string;
};
