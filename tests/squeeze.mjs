/** Decodes a text until nothing is coded, and leaves letters and digits: two spellings are one. */
export function squeeze(text) {
  const codes = /%([\da-f]{2})|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|nbsp|[eo]uml);|\\[nt]/gi;
  const names = {amp: '&', euml: 'e', ouml: 'o'};
  let decoded = text;
  for (let before = ''; before !== decoded;) {
    before = decoded;
    decoded = before.replace(codes, (_, byte, hex, decimal, name = ' ') => {
      const code = byte ?? hex;
      if (code === undefined && decimal === undefined) {
        return names[String(name).toLowerCase()] ?? ' ';
      }
      return String.fromCodePoint(code === undefined ? Number(decimal) : Number.parseInt(code, 16));
    });
  }
  return decoded
    .normalize('NFKD')
    .replace(/[^a-z\d]/gi, '')
    .toLowerCase();
}
