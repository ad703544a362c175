import {isPadAddress} from '../check/padAddress';
import {decodeAddress} from '../model/paths';
import type {PadPart} from './splitPad';

/** A file that lies on a pad's server and that a meeting needs beside its minutes. */
export type PadUpload = {address: string; name: string; date: string; line: number};

/** Up to where an address goes on in Markdown, HTML, comments and front matter. */
const ADDRESS = /(?<![\w.:/])(?:https?:\/\/[\w.:-]{1,200})?\/[^\s"'()<>[\]`]{1,500}/g;
const UPLOAD = /\/uploads\/[^/?#]+$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/**
 * Uploads that the meetings of a pad refer to, wherever they stand, each once for a meeting: what lies
 * below `/uploads/`, and pictures on a server of pads.
 */
export function findUploads(parts: readonly PadPart[]): PadUpload[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'meeting') return [];
    const found = new Map<string, PadUpload>();
    part.text.split('\n').forEach((text, index) => {
      for (const [address] of text.matchAll(ADDRESS)) {
        const path = address.replace(/[?#].*$/, '');
        const isPicture = isPadAddress(address) && PICTURE.test(path);
        if (found.has(address) || !(UPLOAD.test(path) || isPicture)) continue;
        const name = toName(path.slice(path.lastIndexOf('/') + 1));
        found.set(address, {address, name, date: part.date, line: part.first + index});
      }
    });
    return [...found.values()];
  });
}

/** Name of the file beside the minutes: as in the address, where that is no path of its own. */
function toName(written: string): string {
  const name = decodeAddress(written);
  return /[/\\\0]/.test(name) || name.startsWith('.') ? written : name;
}
