const GPS_DIRECTORY = 0x8825;
const ENTRY_SIZE = 12;

/**
 * True where Exif data (a TIFF file, with or without the "Exif" prefix of a JPEG) points to GPS
 * data. Only the first directory is read: the format puts the pointer there.
 */
export function hasLocation(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 10 || (order !== 'II' && order !== 'MM')) {
    return false;
  }
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const little = order === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) {
    return false;
  }
  const announced = view.getUint16(directory, little);
  const present = Math.floor((tiff.length - directory - 2) / ENTRY_SIZE);
  return Array.from({length: Math.min(announced, present)}).some(
    (_, entry) => view.getUint16(directory + 2 + entry * ENTRY_SIZE, little) === GPS_DIRECTORY,
  );
}
