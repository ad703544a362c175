import {renderDrawing} from './attachmentDrawing';
import {type PictureType, type RenderedImage, renderImage} from './attachmentImage';

export type ImageType = PictureType | 'svg';

/** Makes the copies of an image that are served. */
export type Render = (bytes: Buffer, type: ImageType) => Promise<RenderedImage>;

/** Makes them in this process; a build does it in one of its own (`createImageProcess`). */
export const render: Render = (bytes, type) =>
  type === 'svg' ? renderDrawing(bytes) : renderImage(bytes, type);
