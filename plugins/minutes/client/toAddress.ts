/**
 * Address of a section of a document, or of the document itself where `anchor` is ''. A meeting that
 * shares its file with another has an anchor of its own, which gives way.
 */
export const toAddress = (permalink: string, anchor: string): string =>
  anchor === '' ? permalink : `${permalink.replace(/#.*$/, '')}#${anchor}`;
