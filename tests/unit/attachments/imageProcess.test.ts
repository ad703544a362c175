import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {expect, it} from 'vitest';
import {renderImage} from '../../../plugins/minutes/attachments/attachmentImage';
import {createImageProcess} from '../../../plugins/minutes/attachments/imageProcess';
import {findTask} from '../../../plugins/minutes/ownFiles';
import {makeFolder} from '../makeFolder';

const directory = makeFolder();

/** Answers with a picture of no content, unless the picture tells it to end or to hang. */
const PROGRAM = `
process.on('message', ({bytes}) => {
  const text = Buffer.from(bytes).toString();
  if (text === 'end') process.exit(1);
  const file = {bytes: Buffer.from(text), type: 'png'};
  const image = {display: file, original: file, width: 1, height: 1, hadLocation: false};
  if (text !== 'hang') setTimeout(() => process.send({image}), 200);
});
`;

function writeProgram(): string {
  const file = path.join(directory, 'program.mjs');
  fs.writeFileSync(file, PROGRAM);
  return file;
}

it('renders in another process what it would render in this one', async () => {
  const photo = await sharp({create: {width: 1800, height: 900, channels: 3, background: '#a33'}})
    .jpeg()
    .withExif({IFD0: {Artist: 'Somebody'}})
    .toBuffer();
  const {render, end} = createImageProcess(findTask('imageTask').file);
  const [rendered, expected] = [await render(photo, 'jpeg'), await renderImage(photo, 'jpeg')];
  expect(rendered).toEqual(expected);
  expect(rendered.width).toBe(1600);
  await expect(render(photo.subarray(0, 300), 'jpeg')).rejects.toThrow(/./);
  end();
}, 30_000);

it('gives up a picture that ends the process, and no other', async () => {
  const {render, end} = createImageProcess(writeProgram());
  expect(await render(Buffer.from('good'), 'png')).toMatchObject({display: {type: 'png'}});
  await expect(render(Buffer.from('end'), 'png')).rejects.toThrow(
    'the program that reads images ended',
  );
  expect((await render(Buffer.from('next'), 'png')).display.bytes.toString()).toBe('next');
  end();
}, 30_000);

it('gives up a picture that takes too long, and no other', async () => {
  const {render, end} = createImageProcess(writeProgram(), {picture: 4, drawing: 1});
  await expect(render(Buffer.from('hang'), 'png')).rejects.toThrow('longer than 4 seconds');
  expect((await render(Buffer.from('good'), 'png')).display.bytes.toString()).toBe('good');
  end();
}, 30_000);

it('gives up a drawing that is made to be endless', async () => {
  const step = '<feTurbulence baseFrequency="0.05" numOctaves="1000"/>'.repeat(20);
  const rects = '<rect width="400" height="100" filter="url(#f)"/>'.repeat(500);
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100">${inside}</svg>`);
  const {render, end} = createImageProcess(findTask('imageTask').file, {picture: 60, drawing: 3});
  const endless = render(svg(`<filter id="f">${step}</filter>${rects}`), 'svg');
  await expect(endless).rejects.toThrow('longer than 3 seconds');
  expect(await render(svg('<rect width="9" height="9"/>'), 'svg')).toMatchObject({width: 1600});
  end();
}, 60_000);
