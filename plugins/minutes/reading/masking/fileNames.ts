/** Extensions that are no top-level domain: what ends in one is a file, `logo@2x.png`. */
const EXTENSIONS = new Set(
  (
    'png jpg jpeg gif svg webp avif bmp ico tif tiff heic pdf doc docx odt rtf xls xlsx ods csv tsv ppt ' +
    'pptx odp txt log rst adoc tex epub json jsonl yaml yml toml ini conf cfg env xml xsd html htm css ' +
    'scss sass less js mjs cjs jsx ts mts cts tsx vue svelte rb go java kt scala cpp hpp php lua sql ' +
    'proto tfvars tmpl tpl ipynb gz tgz xz zst tar deb rpm whl jar iso img qcow vmdk mkv webm wav ogg ' +
    'patch diff lock bak orig tmp service socket timer mount automount swap slice scope target'
  ).split(' '),
);
/** These are countries, too, but hardly anybody's mail comes straight from below them. */
const SCRIPTS = new Set(['py', 'sh']);

/** True where what stands behind an at sign is the end of a file's name: `2x.png`, `app.py`. */
export function isFileName(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  return EXTENSIONS.has(last) || (SCRIPTS.has(last) && labels.length === 2);
}
