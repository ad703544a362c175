import type {RenderedImage} from './attachmentImage';
import {type ImageType, render} from './render';

export type ImageQuestion = {id: number; bytes: Uint8Array; type: ImageType};
export type ImageReply = {id: number} & ({image: RenderedImage} | {reason: string});

/** The program of a process that renders images for another one, until that lets it go. */
process.on('message', ({id, bytes, type}: ImageQuestion) => {
  const send = (reply: ImageReply) => process.send?.(reply);
  render(Buffer.from(bytes), type).then(
    (image) => send({id, image}),
    (error: unknown) => send({id, reason: error instanceof Error ? error.message : String(error)}),
  );
});
