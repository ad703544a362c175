import type {OutputInfo, Sharp, SharpOptions} from 'sharp';
import type {AttachmentType} from './attachmentTypes';

type SharpModule = typeof import('sharp');

export type PictureType = Exclude<AttachmentType, 'svg' | 'pdf'>;

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
/** Of the full size: nobody sees the difference, and it is no larger than what cameras write. */
const QUALITY_FULL = 92;
/** Of 10. */
const GIF_EFFORT = 2;
/** Pixels along one side of a WebP. */
const WEBP_LIMIT = 16_383;

/** The pointer to GPS data in Exif: its number, type and count, in either order of bytes. */
const GPS_POINTERS = ['8825000400000001', '2588040001000000'].map((hex) => Buffer.from(hex, 'hex'));

const INPUT: SharpOptions = {limitInputPixels: PIXEL_LIMIT, failOn: 'error'};
/** All pictures of an animation together; they are read one after another. */
const ANIMATION: SharpOptions = {...INPUT, limitInputPixels: 4 * PIXEL_LIMIT, animated: true};

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

const saysPlace = (exif: Buffer | undefined): boolean =>
  exif !== undefined && GPS_POINTERS.some((pointer) => exif.includes(pointer));

/** True for a picture that says where it was taken; false also for what is no picture. */
export async function hasLocation(bytes: Buffer): Promise<boolean> {
  const sharp = await loadSharp();
  const read = sharp(bytes, INPUT).metadata();
  return read.then(({exif}) => saysPlace(exif)).catch(() => false);
}

function encode(picture: Sharp, type: PictureType, quality: number, palette = false): Sharp {
  switch (type) {
    case 'jpeg':
      return picture.jpeg({quality});
    case 'png':
      return picture.png({palette});
    case 'webp':
      return picture.webp({quality, effort: WEBP_EFFORT});
    case 'gif':
      return picture.gif({effort: GIF_EFFORT});
  }
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
    .keepIccProfile()
    .resize({width: DISPLAY_WIDTH, withoutEnlargement: true});
  const result = await encode(resized, displayType, QUALITY).toBuffer({resolveWithObject: true});
  return {...result, type: displayType};
}

/**
 * Makes the two copies of a picture: one at full size, and one to show in the page. Both are encoded
 * anew, so that nothing of the file is published but what is seen: no Exif, place, XMP, IPTC,
 * comment, thumbnail, nor anything behind the picture's end. Of an animated PNG the first picture.
 * @throws Error where the picture cannot be read or is larger than the limits allow.
 */
export async function renderImage(bytes: Buffer, type: PictureType): Promise<RenderedImage> {
  const sharp = await loadSharp();
  const {exif, pages = 1, isPalette} = await sharp(bytes, INPUT).metadata();
  const isAnimated = pages > 1;
  const whole = sharp(bytes, isAnimated ? ANIMATION : INPUT)
    .autoOrient()
    .keepIccProfile();
  const {data, info} = await encode(whole, type, QUALITY_FULL, isPalette).toBuffer({
    resolveWithObject: true,
  });
  const {width, pageHeight: height = info.height} = info;
  const original = {bytes: data, type};
  const hadLocation = saysPlace(exif);
  const asIs = {display: original, original, width, height, hadLocation};
  if (isAnimated || (width <= DISPLAY_WIDTH && data.length <= SMALL_BYTES)) {
    return asIs;
  }
  const display = await shrink(bytes, type, height);
  return display.data.length > data.length * WORTH_IT
    ? asIs
    : {
        ...asIs,
        display: {bytes: display.data, type: display.type},
        width: display.info.width,
        height: display.info.height,
      };
}
