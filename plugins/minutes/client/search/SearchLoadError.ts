/** A file that search needs can't be had; asking again tries again. */
export class SearchLoadError extends Error {
  override name = 'SearchLoadError';

  constructor(
    message: string,
    /** Name of the file, where one is known. */
    readonly file?: string,
  ) {
    super(message);
  }
}
