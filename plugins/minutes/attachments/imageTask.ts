import {type RenderedImage, renderImage} from './attachmentImage';
import type {PictureType} from './attachmentClean';

export type ImageQuestion = {id: number; bytes: Uint8Array; type: PictureType};
export type ImageReply = {id: number} & ({image: RenderedImage} | {reason: string});

/** The program of a process that renders pictures for another one, until that lets it go. */
process.on('message', ({id, bytes, type}: ImageQuestion) => {
  const send = (reply: ImageReply) => process.send?.(reply);
  renderImage(Buffer.from(bytes), type).then(
    (image) => send({id, image}),
    (error: unknown) => send({id, reason: error instanceof Error ? error.message : String(error)}),
  );
});
