import type {RenderedImage} from './attachmentImage';
import {type ImageType, render} from './render';

export type ImageReply = {image: RenderedImage} | {reason: string};

/** The program of a process that renders images for another one, until that lets it go. */
process.on('message', ({bytes, type}: {bytes: Uint8Array; type: ImageType}) => {
  const send = (reply: ImageReply) => process.send?.(reply);
  render(Buffer.from(bytes), type).then(
    (image) => send({image}),
    (error: unknown) => send({reason: error instanceof Error ? error.message : String(error)}),
  );
});
