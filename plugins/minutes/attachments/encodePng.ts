import {crc32, deflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Types of rows: with its own pixels, or as what differs from the row above. */
const [OWN, AS_ABOVE] = [0, 2];

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Four pixels a byte, behind the type of the row. */
function pack(row: Buffer): Buffer {
  const packed = Buffer.alloc(1 + Math.ceil(row.length / 4), OWN);
  row.forEach((color, x) => {
    packed[1 + (x >> 2)] = (packed[1 + (x >> 2)] ?? 0) | (color << (6 - 2 * (x & 3)));
  });
  return packed;
}

/**
 * A picture of four colours as PNG. The image library takes ten times as long for one.
 * @param rows a byte for each pixel, the number of its colour; a row that is the very buffer of the
 * one above costs next to nothing.
 * @param palette four colours as `#rrggbb`.
 */
export function encodePng(rows: readonly Buffer[], palette: readonly string[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  // Two bits for each pixel, which stand for a colour of the palette.
  header.set([2, 3], 8);
  const colors = Buffer.from(palette.map((color) => color.slice(1)).join(''), 'hex');
  const same = pack(Buffer.alloc(width));
  same[0] = AS_ABOVE;
  const data = rows.map((row, y) => (row === rows[y - 1] ? same : pack(row)));
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('PLTE', colors),
    toChunk('IDAT', deflateSync(Buffer.concat(data))),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}
