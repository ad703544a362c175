import {DISPLAY_WIDTH, loadSharp, PIXEL_LIMIT, type RenderedImage} from './attachmentImage';

/**
 * Draws an SVG as PNG, on white: most drawings are black and would vanish on a dark page. The SVG
 * itself is never published: it may hold scripts. As mere bytes it has no place in the file system,
 * so the library follows no reference to other files; it knows no network.
 * @throws Error where it cannot be drawn. It may take for ever, for a drawing is a small program
 * (filters, copies of copies): only for a process that can be ended.
 */
export async function renderDrawing(bytes: Buffer): Promise<RenderedImage> {
  const sharp = await loadSharp();
  const limitInputPixels = PIXEL_LIMIT / 4;
  const {width, height} = await sharp(bytes).metadata();
  const scale = Math.min(DISPLAY_WIDTH / width, Math.sqrt(limitInputPixels / (width * height)));
  const density = Math.max(1, Math.min(2400, 72 * scale));
  const {data, info} = await sharp(bytes, {density, limitInputPixels})
    .resize({
      width: DISPLAY_WIDTH,
      height: 4 * DISPLAY_WIDTH,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({background: '#fff'})
    .png()
    .toBuffer({resolveWithObject: true});
  return {
    display: {bytes: data, type: 'png'},
    width: info.width,
    height: info.height,
    hadLocation: false,
  };
}
