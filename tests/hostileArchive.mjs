import fs from 'node:fs';
import path from 'node:path';
import {deflateSync} from 'node:zlib';
import {hostileDocuments} from './hostileDocuments.mjs';

export {MARK, PRIVATE, REDACTED} from './hostileDocuments.mjs';

export const SECRET = 'SECRET-OF-THE-MACHINE';

/** A PNG of one colour that claims any size; `bytes` of its data may be too few for it. */
export function png(width, height, [red, green, blue], real = true) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([
    0,
    ...Array(real ? width : 1)
      .fill([red, green, blue])
      .flat(),
  ]);
  const data = Buffer.concat(Array(real ? height : 1).fill(line));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A PDF that says `text`; the plugin serves such files as they are. */
const pdf = (text) => `%PDF-1.4\n${text}\n%%EOF\n`;

const TEAMS = `- slug: scripts
  label: '<img src=x onerror="window.__pwned=1">'
  purpose: '"><script>window.__pwned=1</script> {{x}} </script>'
  url: https://example.org/"onmouseover="window.__pwned=1
  headings: ['(((', '[a-']
- slug: scripts
  label: Twice
- slug: odd names
  label: 7
- slug: ../../outside
  label: Outside
- slug: bad-link
  label: Bad link
  url: javascript:window.__pwned=1
- slug: links
  label: Links
  colour: red
  predecessors:
    - team: nobody
    - team: links
- just text
`;

const TOPICS = `- slug: topic
  name: '<svg onload=window.__pwned=1> & "Topic"'
  description: '</script><script>window.__pwned=1</script>'
  category: '<b>Category</b>'
  aliases: [hostile, '/h(o|o)*stile/']
  links:
    - {label: '<i>x</i>', url: 'https://example.org/?a="><script>'}
- slug: bomb
  name: Bomb
  aliases: ['/(a|a)*$/', '/(a+)+$/', '/(?:a|aa)+b/', '/(.*a){25}/', '/((a)*)*b/', '/[a/', '/(?<!a*)b/']
- slug: bomb-2
  name: Slow
  aliases: ['/a*a*a*a*a*a*a*b/', '/(x?){40}x{40}/', '//', '/|/']
- slug: __proto__
  name: Proto
- slug: constructor
  name: Constructor
  aliases: [constructor]
- slug: Not A Slug
  name: X
- name: none
`;

/** With `REDACTED`: a handle, names, an expression, a file and a section. */
const REDACTIONS = `handles: [jroe-iaas]
patterns: [Jane Roe, Zoë Möller, '/Ticket-\\d{4}/']
files: [scripts/removed.md, pictures/removed.png]
sections:
  - {file: scripts/20230106.md, heading: Leave of absence}
`;

/**
 * Writes an archive into `base`/archive that tries what an archive must not get away with, and
 * beside it files that it must not reach.
 * @param base an empty folder. @returns the archive's folder.
 */
export function writeHostileArchive(base) {
  const root = path.join(base, 'archive');
  const write = (file, content) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), content);
  };
  const link = (target, file) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.symlinkSync(target, path.join(root, file));
  };

  write('../secret.md', `# ${SECRET}\n\nOutside.\n`);
  write('../secret.pdf', pdf(SECRET));
  write('../secret.txt', SECRET);
  write('../secret.png', png(8, 8, [255, 0, 170]));
  write('../outside/20230101.md', `# ${SECRET}\n`);

  for (const [file, content] of Object.entries(hostileDocuments())) {
    write(file, content);
  }
  link('../../secret.md', 'links-out/20230101.md');
  link(path.join(base, 'secret.md'), 'links-out/20230102.md');
  link('../../outside', 'links-out/folder');
  link('../../secret.pdf', 'links-out/secret.pdf');
  link('../../secret.png', 'links-out/secret.png');
  link('/etc', 'links-out/etc');
  link('nowhere.md', 'links-out/20230103.md');
  link('20230105.md', 'links-out/20230104.md');
  link('20230104.md', 'links-out/20230105.md');
  link('..', 'links-out/loop');
  link('../paths/20230101.md', 'links-out/20230106.md');
  link('../../outside', 'linked-team');
  fs.mkdirSync(path.join(root, 'broken/20230110.md'), {recursive: true});
  write('broken/20230110.md/20230111.md', '# In a folder that is called like a file\n');
  write('.hidden/20230101.md', `# ${SECRET}\n`);

  write('pictures/text.png', 'This is no picture.');
  write(
    'pictures/markup.png',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="window.__pwned=1"/>',
  );
  write('pictures/page.svg', '<html><script>window.__pwned=1</script></html>');
  write('pictures/huge.png', png(2_000_000_000, 2_000_000_000, [0, 0, 0], false));
  write('pictures/wide.png', png(60_000, 60_000, [0, 0, 0], false));
  write('pictures/cut.png', png(64, 64, [0, 0, 0]).subarray(0, 60));
  write('pictures/good.png', png(16, 16, [0, 120, 0]));
  write('pictures/Jane Roe.png', png(16, 16, [0, 0, 120]));
  write('pictures/jane%20roe.png', png(16, 16, [0, 0, 121]));
  write('pictures/Zoe\u0308 Mo\u0308ller.png', png(16, 16, [0, 0, 122]));
  write('pictures/removed.png', png(16, 16, [0, 0, 123]));
  write('scripts/removed.md', '# The whole file\n\nThe whole file goes.\n');
  write('pictures/empty.jpg', '');
  write('pictures/cut.pdf', '%PDF-1.4\n');
  write('pictures/page.html', '<script>window.__pwned=1</script>');
  write(
    'pictures/script.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64" onload="window.__pwned=1">
<script>window.__pwned=1</script>
<image href="file://${base}/secret.png" width="64" height="64"/>
<image xlink:href="../../secret.png" width="64" height="64"/>
<image href="https://evil.example/x.png" width="64" height="64"/>
<style>@import url(https://evil.example/x.css);</style>
<foreignObject width="64" height="64"><iframe xmlns="http://www.w3.org/1999/xhtml" src="file:///etc/passwd"/></foreignObject>
<text y="20">text</text></svg>`,
  );
  write(
    'pictures/entity.svg',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY secret SYSTEM "file://${base}/secret.txt">]>
<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text y="20">&secret;</text></svg>`,
  );
  write(
    'pictures/bomb.svg',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
      .join(
        '',
      )}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>`,
  );

  write('redactions.yml', REDACTIONS);
  write('teams.yml', TEAMS);
  write('topics.yml', TOPICS);
  write('../secret.yml', `secret/20230101.md: ${SECRET}\n`);
  link('../secret.yml', 'dates.yml');
  write('README.md', '# Not minutes\n');
  return root;
}
