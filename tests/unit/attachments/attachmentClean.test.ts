import {describe, expect, it} from 'vitest';
import sharp from 'sharp';
import {cleanPicture} from '../../../plugins/minutes/attachments/attachmentClean';

const dot = (): sharp.Sharp =>
  sharp({create: {width: 4, height: 4, channels: 3, background: '#f00'}});

/** Splits before `marker` and puts `addition` in between. */
function insertBefore(bytes: Buffer, marker: Buffer | string, addition: Buffer): Buffer {
  const at = bytes.indexOf(marker);
  return Buffer.concat([bytes.subarray(0, at), addition, bytes.subarray(at)]);
}

describe('JPEG', () => {
  const segment = (marker: number, text: string): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text, 'latin1')]);
  };

  it.each([
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0secret'],
    ['IPTC', 0xed, 'Photoshop 3.0\0secret'],
    ['a comment', 0xfe, 'secret'],
    ['a list of further pictures', 0xe2, 'MPF\0secret'],
  ])('drops %s', async (_, marker, text) => {
    const plain = await dot().jpeg().toBuffer();
    const tables = Buffer.from([0xff, 0xdb]);
    const tagged = insertBefore(plain, tables, segment(marker, text));
    expect(cleanPicture(tagged, 'jpeg')).toEqual(plain);
  });

  it('drops what is hidden behind the end of the picture, progressive ones included', async () => {
    const plain = await dot().jpeg({progressive: true}).toBuffer();
    const trailed = Buffer.concat([plain, segment(0xe1, 'Exif\0\0secret')]);
    expect(cleanPicture(trailed, 'jpeg')).toEqual(plain);
  });

  it('leaves a file alone that is not built as the format demands', () => {
    expect(cleanPicture(Buffer.from('ffd8ffe1ffff00', 'hex'), 'jpeg')).toBeUndefined();
    expect(cleanPicture(Buffer.from('ffd8', 'hex'), 'jpeg')).toBeUndefined();
  });
});

describe('PNG', () => {
  const chunk = (type: string, text: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(text.length);
    return Buffer.concat([length, Buffer.from(type + text), Buffer.alloc(4)]);
  };

  it.each(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'])('drops %s', async (type) => {
    const plain = await dot().png().toBuffer();
    const start = plain.subarray(0, 33);
    const tagged = Buffer.concat([start, chunk(type, 'secret'), plain.subarray(33)]);
    expect(cleanPicture(tagged, 'png')).toEqual(plain);
  });

  it('gives up on a chunk that claims to be longer than the file', async () => {
    const cut = (await dot().png().toBuffer()).subarray(0, 50);
    expect(cleanPicture(cut, 'png')).toBeUndefined();
  });
});

describe('WebP', () => {
  it('drops Exif and XMP and takes back what the header says of them', async () => {
    const tagged = await dot()
      .webp()
      .withExif({IFD0: {Artist: 'Somebody'}})
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toBuffer();
    const cleaned = cleanPicture(tagged, 'webp') ?? Buffer.alloc(0);
    const metadata = await sharp(cleaned).metadata();
    expect([metadata.exif, metadata.xmp]).toEqual([undefined, undefined]);
    expect(await sharp(cleaned).raw().toBuffer()).toEqual(await sharp(tagged).raw().toBuffer());
    expect((cleaned[20] ?? 0) & 0x0c).toBe(0);
    expect(cleaned.readUInt32LE(4)).toBe(cleaned.length - 8);
  });
});

describe('GIF', () => {
  const SUB_BLOCK = Buffer.from('06736563726574' + '00', 'hex');

  it('drops comments and XMP but not the loop of an animation', async () => {
    const loop = Buffer.from('21ff0b4e45545343415045322e300301000000', 'hex');
    const plain = Buffer.concat([
      Buffer.from('GIF89a'),
      Buffer.from('01000100800000ff0000000000', 'hex'),
      loop,
      Buffer.from('2c00000000010001000002024401003b', 'hex'),
    ]);
    const comment = Buffer.concat([Buffer.from('21fe', 'hex'), SUB_BLOCK]);
    const xmp = Buffer.concat([
      Buffer.from('21ff0b', 'hex'),
      Buffer.from('XMP DataXMP'),
      SUB_BLOCK,
    ]);
    const tagged = insertBefore(plain, loop, Buffer.concat([comment, xmp]));
    expect(cleanPicture(tagged, 'gif')).toEqual(plain);
    expect(cleanPicture(plain, 'gif')).toBe(plain);
    expect(cleanPicture(plain.subarray(0, 40), 'gif')).toBeUndefined();
  });
});
