import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {render} from '../../../plugins/minutes/attachments/render';
import {
  type PreparedAttachment,
  type PreparedFile,
  prepareAttachment,
} from '../../../plugins/minutes/attachments/attachments';
import {makeFolder} from '../makeFolder';

const directory = makeFolder();

const cache = (): string => path.join(directory, 'cache');

async function prepare(name: string, bytes: Buffer | string): Promise<PreparedAttachment> {
  const absolutePath = path.join(directory, name);
  fs.writeFileSync(absolutePath, bytes);
  return prepareAttachment({
    absolutePath,
    path: `iaas/${name}`,
    cacheDirectory: cache(),
    render,
  });
}

async function prepareServed(
  name: string,
  bytes: Buffer | string,
): Promise<PreparedAttachment & {display: PreparedFile}> {
  const {display, ...prepared} = await prepare(name, bytes);
  if (!display) {
    throw new Error(`Not served: ${prepared.problems[0]?.message}`);
  }
  return {...prepared, display};
}

/** A picture with noise, so that it does not compress to nothing. */
function picture(width: number, height: number): sharp.Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: {type: 'gaussian', mean: 128, sigma: 40},
    },
  });
}

const SECRET = Buffer.from('Somebody').toString('hex');
const PHOTOSHOP = Buffer.from('Photoshop 3.0\0').toString('hex');
const END_OF_PNG = Buffer.from('IEND').toString('hex');
const GPS = {IFD0: {Artist: 'Somebody'}, IFD3: {GPSLatitude: '50/1 56/1 0/1'}};

describe('photographs', () => {
  it('removes Exif and GPS from the original, and says so', async () => {
    const photo = await picture(300, 200).jpeg().withExif(GPS).toBuffer();
    const {original, problems} = await prepareServed('photo.JPEG', photo);
    const cleaned = fs.readFileSync(original?.file ?? '');

    expect((await sharp(cleaned).metadata()).exif).toBeUndefined();
    expect(cleaned.includes('Somebody')).toBe(false);
    expect(problems).toMatchObject([{rule: 'attachment-location', path: 'iaas/photo.JPEG'}]);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'publishes nothing of a %s but what is seen',
    async (format) => {
      const tagged = await picture(1700, 30)
        .toFormat(format)
        .withExif(GPS)
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somebody</x:xmpmeta>')
        .toBuffer();
      const bytes = Buffer.concat([tagged, Buffer.from('Somebody, behind the end')]);
      const {original, display} = await prepareServed(`tagged.${format}`, bytes);
      for (const file of [original?.file ?? '', display.file]) {
        const {exif, xmp, iptc} = await sharp(file).metadata();
        expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
        expect(fs.readFileSync(file).includes('Somebody')).toBe(false);
      }
    },
  );

  it.each([
    ['a comment of a JPEG', 'jpeg', 'ffdb', `fffe000a${SECRET}`],
    ['IPTC of a JPEG', 'jpeg', 'ffdb', `ffed0018${PHOTOSHOP}${SECRET}`],
    [
      'a text of a PNG',
      'png',
      '00000000' + END_OF_PNG,
      `0000000b74455874 4162 00${SECRET}11111111`,
    ],
    ['a comment of a GIF', 'gif', '2c00000000', `21fe08${SECRET}00`],
  ] as const)('drops %s', async (_, format, before, addition) => {
    const plain = await picture(40, 30).toFormat(format).toBuffer();
    const at = plain.indexOf(Buffer.from(before, 'hex'));
    const added = Buffer.from(addition.replaceAll(' ', ''), 'hex');
    const bytes = Buffer.concat([plain.subarray(0, at), added, plain.subarray(at)]);
    const {display} = await prepareServed(`commented.${format}`, bytes);
    expect(at).toBeGreaterThan(0);
    expect(bytes.includes('Somebody')).toBe(true);
    expect(fs.readFileSync(display.file).includes('Somebody')).toBe(false);
  });

  it('turns a picture whose orientation stood in the metadata', async () => {
    const lying = await picture(300, 200).jpeg().withMetadata({orientation: 6}).toBuffer();
    const {original, width, height} = await prepareServed('lying.jpg', lying);
    expect([width, height]).toEqual([200, 300]);
    expect(await sharp(original?.file).metadata()).toMatchObject({width: 200, height: 300});
  });

  it('keeps the colour profile, without which the colours would change', async () => {
    const wide = await picture(60, 40).withIccProfile('p3').withExif(GPS).jpeg().toBuffer();
    const {original} = await prepareServed('wide.jpg', wide);
    expect(await sharp(original?.file).metadata()).toMatchObject({icc: expect.any(Buffer)});
  });

  it('shows a wide picture at display width and keeps the full size one click away', async () => {
    const {display, original, width, height} = await prepareServed(
      'wide.png',
      await picture(2000, 500).png().toBuffer(),
    );
    expect([width, height]).toEqual([1600, 400]);
    expect(await sharp(display.file).metadata()).toMatchObject({width: 1600, format: 'webp'});
    expect(await sharp(original?.file).metadata()).toMatchObject({width: 2000, format: 'png'});
  });

  it.each(['gif', 'webp'] as const)('keeps an animated %s moving', async (format) => {
    const frame = (): Promise<Buffer> => picture(50, 50).png().toBuffer();
    const frames = await sharp([await frame(), await frame()], {join: {animated: true}})
      .toFormat(format)
      .toBuffer();
    const {display, height} = await prepareServed(`moving.${format}`, frames);
    expect(height).toBe(50);
    expect((await sharp(display.file, {animated: true}).metadata()).pages).toBe(2);
  });
});

describe('drawings', () => {
  const svg = (inside: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">${inside}</svg>`;

  it('serves a picture of an SVG, never the SVG', async () => {
    const drawing = await prepareServed(
      'plan.svg',
      svg('<script>alert(1)</script><rect width="9" height="9"/>'),
    );
    expect(drawing.original).toBeUndefined();
    expect(drawing.display.name).toMatch(/^plan\.[0-9a-f]{8}\.png$/);
    expect([drawing.width, drawing.height]).toEqual([1600, 400]);
  });

  it('recognises an SVG under the name of another format', async () => {
    const {display} = await prepareServed('photo.png', `<?xml version="1.0"?>\n<!-- -->${svg('')}`);
    expect((await sharp(display.file).metadata()).format).toBe('png');
  });

  it('shows nothing of the files that an SVG refers to', async () => {
    const secret = path.join(directory, 'secret.png');
    await picture(400, 100).png().toFile(secret);
    const {display} = await prepareServed(
      'spy.svg',
      svg(`<image href="file://${secret}" width="400" height="100"/>`),
    );
    const {channels} = await sharp(display.file).stats();
    expect(channels.map(({min}) => min)).toEqual([255, 255, 255]);
  });
});

describe('files that are not served', () => {
  const png = (width: number, height: number): Buffer => {
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const size = Buffer.alloc(17);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    size.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([header, size, Buffer.from('0000000049454e44ae426082', 'hex')]);
  };

  it.each([
    ['empty.png', ''],
    ['text.png', 'not a picture'],
    ['cut.jpg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['huge.png', png(60_000, 60_000)],
    ['broken.pdf', '%PDF-1.4\n1 0 obj'],
    ['page.pdf', '<html><script>alert(1)</script></html>'],
  ])('reports %s instead of failing', async (name, bytes) => {
    expect(await prepare(name, bytes)).toEqual({
      problems: [expect.objectContaining({rule: 'attachment-broken', path: `iaas/${name}`})],
    });
  });

  it.each(['notes.docx', 'page.html', 'script.js', 'data'])(
    'leaves %s in the repository',
    async (name) => {
      expect(await prepare(name, 'x')).toEqual({problems: []});
    },
  );

  it('does not follow a symbolic link', async () => {
    const target = path.join(directory, 'target.png');
    await picture(9, 9).png().toFile(target);
    const link = path.join(directory, 'link.png');
    fs.symlinkSync(target, link);
    const prepared = await prepareAttachment({
      absolutePath: link,
      path: 'link.png',
      cacheDirectory: cache(),
      render,
    });
    expect(prepared.display).toBeUndefined();
  });

  it('does not tell where the archive lies when a file is missing', async () => {
    const prepared = await prepareAttachment({
      absolutePath: path.join(directory, 'missing.png'),
      path: 'missing.png',
      cacheDirectory: cache(),
      render,
    });
    expect(JSON.stringify(prepared)).not.toContain(directory);
  });
});

it('serves a PDF as it is', async () => {
  const bytes = '%PDF-1.4\nsomething\n%%EOF\n';
  const {display} = await prepareServed('handout.pdf', bytes);
  expect(fs.readFileSync(display.file, 'utf8')).toBe(bytes);
});

it('makes file names that are harmless in addresses', async () => {
  const {display} = await prepareServed('.. a&b "c" ä.png', await picture(5, 5).png().toBuffer());
  expect(display.name).toMatch(/^[\w-]+\.[0-9a-f]{8}\.png$/);
});

it('makes the same bytes once, and again where a copy went missing', async () => {
  const bytes = await picture(1700, 300).png().toBuffer();
  const first = await prepareServed('cached.png', bytes);
  const made = fs.statSync(first.display.file).mtimeMs;
  const second = await prepareServed('cached.png', bytes);
  expect(second).toEqual(first);
  expect(fs.statSync(first.display.file).mtimeMs).toBe(made);

  fs.rmSync(first.display.file);
  const third = await prepareServed('cached.png', bytes);
  expect(fs.existsSync(third.display.file)).toBe(true);
});
