export type Attachment = {
  /** Site path (with base URL) of the copy that is displayed, and of the full-size one. */
  displayUrl: string;
  originalUrl: string;
  width?: number;
  height?: number;
};
