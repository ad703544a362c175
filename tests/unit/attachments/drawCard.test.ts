import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {drawCard} from '../../../plugins/minutes/attachments/drawCard';

/** The picture as the image library sees it, and the colours in it. */
async function look(
  card: Buffer,
): Promise<{size: string; colors: number; counts: Map<number, number>}> {
  const {data, info} = await sharp(card).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 3) {
    const color = data.readUIntBE(i, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return {size: `${info.format} ${info.width}x${info.height}`, colors: counts.size, counts};
}

describe('the picture beside a link', () => {
  it('has the size that previews ask for, and a cell for each week', async () => {
    const year = Array.from({length: 53}, (_, week) => [0, 1, 4][week % 3] ?? 0);
    const {size, colors, counts} = await look(drawCard([year, year]));
    expect([size, colors]).toEqual(['raw 1200x630', 4]);
    const weeks = (color: number) => (counts.get(color) ?? 0) / (17 * 86 * 2);
    expect([weeks(0xe8ecf1), weeks(0x8fb2e0)]).toEqual([18, 18]);
  });

  it('can be drawn of nothing, and of more years than fit', async () => {
    expect((await look(drawCard([]))).size).toBe('raw 1200x630');
    const years = Array.from({length: 900}, (_, i) => [i]);
    expect(drawCard(years)).toEqual(drawCard(years.slice(-8)));
  });
});
