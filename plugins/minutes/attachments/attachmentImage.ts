import type {Metadata, OutputInfo, Sharp, SharpOptions} from 'sharp';

type SharpModule = typeof import('sharp');
import {cleanPicture, type PictureType} from './attachmentClean';
import {hasLocation} from './attachmentLocation';

/** A picture as it is going to be served. */
export type RenderedImage = {
  display: {bytes: Buffer; type: PictureType};
  /** Absent where the original must not be published (drawings). */
  original?: {bytes: Buffer; type: PictureType};
  /** Of the display copy, in pixels. */
  width: number;
  height: number;
  /** True where the file said where the picture was taken. */
  hadLocation: boolean;
};

/** Twice the width of the text column: sharp on dense screens, and no more than that. */
export const DISPLAY_WIDTH = 1600;
/** More than the cameras of telephones make; a file that claims more is a trap for memory. */
export const PIXEL_LIMIT = 64_000_000;
/** Below this size a second copy costs more requests and disk than it saves. */
const SMALL_BYTES = 100_000;
/** A second format must be worth it: at least a fifth smaller. */
const WORTH_IT = 0.8;
const QUALITY = 80;
/** Of 6. From here on each step takes a third more time for two per cent less size. */
const WEBP_EFFORT = 2;
const QUALITY_TURNED = 92;
/** Pixels along one side of a WebP. */
const WEBP_LIMIT = 16_383;

const INPUT: SharpOptions = {limitInputPixels: PIXEL_LIMIT, failOn: 'error'};

/** The image library, loaded on first use: a build whose pictures are all cached never needs it. */
export async function loadSharp(): Promise<(bytes: Buffer, options?: SharpOptions) => Sharp> {
  // Docusaurus' loader of TypeScript hands over a CommonJS module without the `default` around it.
  const module = (await import('sharp')) as {default?: SharpModule};
  const sharp = module.default ?? (module as unknown as SharpModule);
  // Pictures are prepared side by side already; its cache holds files that are read only once.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

function encode(picture: Sharp, type: PictureType, quality: number): Sharp {
  switch (type) {
    case 'jpeg':
      return picture.jpeg({quality});
    case 'png':
      return picture.png();
    case 'webp':
      return picture.webp({quality, effort: WEBP_EFFORT});
    case 'gif':
      return picture.gif();
  }
}

function isAnimated(bytes: Buffer, type: PictureType, metadata: Metadata): boolean {
  // The library reads the first picture of an animated PNG only and does not say so.
  const isMovingPng = type === 'png' && bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
  return isMovingPng || (metadata.pages ?? 1) > 1;
}

/**
 * A copy at display width. Photographs stay JPEG, which is decoded at reduced size and encoded in a
 * third of the time that WebP takes; screenshots and diagrams become WebP, a tenth of their size.
 */
async function shrink(
  bytes: Buffer,
  type: PictureType,
  height: number,
): Promise<{data: Buffer; info: OutputInfo; type: PictureType}> {
  const sharp = await loadSharp();
  const displayType = type === 'jpeg' || height > WEBP_LIMIT ? type : 'webp';
  const resized = sharp(bytes, INPUT)
    .autoOrient()
    .resize({width: DISPLAY_WIDTH, withoutEnlargement: true});
  const result = await encode(resized, displayType, QUALITY).toBuffer({resolveWithObject: true});
  return {...result, type: displayType};
}

/**
 * Makes the two copies of a picture: the original without metadata, and one to show in the page.
 * Lossless where it can be; re-encoded only where the picture must be turned (its orientation
 * stands in the metadata that goes) or its file is malformed.
 * @throws Error where the picture cannot be read or is larger than the limits allow.
 */
export async function renderImage(bytes: Buffer, type: PictureType): Promise<RenderedImage> {
  const sharp = await loadSharp();
  const metadata = await sharp(bytes, INPUT).metadata();
  const hadLocation = metadata.exif !== undefined && hasLocation(metadata.exif);
  const isTurned = (metadata.orientation ?? 1) > 1;
  const cleaned = isTurned ? undefined : cleanPicture(bytes, type);
  const original =
    cleaned ??
    (await encode(
      sharp(bytes, INPUT).autoOrient().keepIccProfile(),
      type,
      QUALITY_TURNED,
    ).toBuffer());
  const {width, height} = metadata.autoOrient;
  const asIs = {
    display: {bytes: original, type},
    original: {bytes: original, type},
    width,
    height,
    hadLocation,
  };

  const isSmall = width <= DISPLAY_WIDTH && original.length <= SMALL_BYTES;
  const display =
    isSmall || isAnimated(bytes, type, metadata) ? undefined : await shrink(bytes, type, height);
  if (display === undefined || display.data.length > original.length * WORTH_IT) {
    // Decoded all the same: a broken picture must be noticed here, not by the reader.
    await sharp(original, INPUT).resize(16).raw().toBuffer();
    return asIs;
  }
  return {
    ...asIs,
    display: {bytes: display.data, type: display.type},
    width: display.info.width,
    height: display.info.height,
  };
}
