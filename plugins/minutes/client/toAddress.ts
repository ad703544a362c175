/** Address of a section of a document, or of the document itself where `anchor` is ''. */
export const toAddress = (permalink: string, anchor: string): string =>
  anchor === '' ? permalink : `${permalink}#${anchor}`;
