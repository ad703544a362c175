import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {DISPLAY_WIDTH, PIXEL_LIMIT, type RenderedImage} from './attachmentImage';

const TIME_LIMIT_MS = 10_000;

/**
 * Runs in a process of its own, which can be killed: a drawing is a small program (filters, copies
 * of copies), and the library's own time limit does not interrupt it. Read from standard input, it
 * has no place in the file system, so the library follows no reference to other files; it knows no
 * network.
 */
const RASTERISE = `
const sharp = require(process.argv[1]);
const [displayWidth, limitInputPixels] = process.argv.slice(2).map(Number);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', async () => {
  try {
    const bytes = Buffer.concat(chunks);
    const {width, height} = await sharp(bytes).metadata();
    const scale = Math.min(displayWidth / width, Math.sqrt(limitInputPixels / (width * height)));
    const density = Math.max(1, Math.min(2400, 72 * scale));
    const png = await sharp(bytes, {density, limitInputPixels})
      .resize({width: displayWidth, height: 4 * displayWidth, fit: 'inside', withoutEnlargement: true})
      .flatten({background: '#fff'})
      .png()
      .toBuffer();
    process.stdout.write(png);
  } catch (error) {
    process.stderr.write(String(error.message));
    process.exitCode = 1;
  }
});
`;

function run(bytes: Buffer, timeLimit: number): Promise<Buffer> {
  const sharpPath = createRequire(__filename).resolve('sharp');
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['-e', RASTERISE, sharpPath, String(DISPLAY_WIDTH), String(PIXEL_LIMIT / 4)],
      {timeout: timeLimit, killSignal: 'SIGKILL'},
    );
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString()}`.slice(0, 500);
    });
    // A child that ends early closes the pipe; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0 && output.length > 0) {
        resolve(Buffer.concat(output));
      } else {
        const late = `it takes longer than ${timeLimit / 1000} seconds to draw`;
        reject(new Error(signal === 'SIGKILL' ? late : complaint.trim() || `exit code ${code}`));
      }
    });
    child.stdin.end(bytes);
  });
}

/**
 * Draws an SVG as PNG, on white: most drawings are black and would vanish on a dark page. The SVG
 * itself is never published: it may hold scripts.
 * @throws Error where it cannot be drawn within the limits.
 */
export async function renderDrawing(
  bytes: Buffer,
  timeLimit = TIME_LIMIT_MS,
): Promise<RenderedImage> {
  const png = await run(bytes, timeLimit);
  // A PNG begins with its signature and the header chunk, which holds width and height.
  return {
    display: {bytes: png, type: 'png'},
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    hadLocation: false,
  };
}
