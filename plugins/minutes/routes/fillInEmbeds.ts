import type {Link, Nodes} from 'mdast';
import {remark} from 'remark';
import {visit} from 'unist-util-visit';
import {decodeAddress} from '../model/paths';
import {EMBED_NAMES, type EmbedAnswer, type EmbedProps} from '../pages/embeds';
import {escapeInline} from '../pages/escapeMarkdown';
import type {FoundTarget} from '../pages/linkTargets';
import {inFile} from '../reading/inFile';
import type {Problem} from '../reading/types';

/** Where an instance of the plugin finds what pages of the site ask for. */
export type EmbedSource = {
  /** Id of the instance. */
  id: string;
  toEmbed: (name: string, props: EmbedProps) => EmbedAnswer;
  findTarget: (address: string) => FoundTarget;
};

export type FilledPage = {text: string; problems: Problem[]};

/** What components are imported from: without it, nothing on a page is one of them. */
const PACKAGE = 'docusaurus-plugin-minutes/embeds';

/** MDX knows no indented code and no blocks of HTML: what they would hold is text, or elements. */
const parser = remark()
  .data('micromarkExtensions', [{disable: {null: ['codeIndented', 'htmlFlow']}}])
  .freeze();

const ELEMENT = new RegExp(`^<(${EMBED_NAMES.join('|')})(?=[\\s/>])([^]*?)(\\s*/?>)$`);
const PROPERTY = /\s+([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{(\d+)\})/g;

const toScheme = (id: string) => (id === 'default' ? 'minutes:' : `minutes-${id}:`);

/** JSON in a property of MDX: no character in it means anything to Markdown, and it can't end early. */
const toProperty = (data: object) =>
  JSON.stringify(data).replace(
    /[<>&'`|$*]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** MDX reads braces, too. */
const escapeText = (text: string) => escapeInline(text).replace(/[{}]/g, '\\$&');

type Edit = {start: number; end: number; text: string};

/**
 * Puts what pages of the site ask for into their Markdown, before it is compiled: data into the
 * elements of `docusaurus-plugin-minutes/embeds`, addresses and titles into links such as
 * `minutes:iaas/20230412`. Code stays as it is, and so do lines and their numbers.
 */
export function fillInEmbeds(markdown: string, {id, toEmbed, findTarget}: EmbedSource): FilledPage {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  const scheme = toScheme(id);
  const imports = markdown.includes(PACKAGE);

  visit(parser.parse(markdown) as Nodes, (node) => {
    const {start, end} = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const edit = (text: string) =>
      edits.push({start: start.offset ?? 0, end: end.offset ?? 0, text});
    if (node.type === 'html' && imports) {
      const [, name = '', written = '', close = ''] = ELEMENT.exec(node.value) ?? [];
      const {props, rest} = readProps(written);
      if (name === '' || 'minutes' in props || (props.instance ?? 'default') !== id) return;
      const answer: EmbedAnswer = rest
        ? {
            embed: {kind: 'missing', name},
            problem: `${rest} in <${name}> can't be read. Write texts and numbers only, as in topic="lbaas" limit={5}.`,
          }
        : toEmbed(name, props);
      if (answer.problem !== undefined) {
        problems.push(inFile('page-element', 'error', start.line, answer.problem));
      }
      const lines = '\n'.repeat(end.line - start.line);
      edit(`<${name} minutes='${toProperty(answer.embed)}'${lines}${close.trim()}`);
    }
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith(scheme)) {
      const {target, problem} = findTarget(decodeAddress(node.url.slice(scheme.length)));
      if (problem !== undefined) {
        problems.push(inFile('page-link', 'error', start.line, problem));
      }
      const text = node.type === 'link' ? readText(markdown, node, scheme) : '';
      const title = target && `"${escapeText(target.title).replace(/"/g, '\\"')}"`;
      if (node.type === 'definition') {
        edit(target ? `[${node.label}]: ${target.permalink} ${title}` : '');
      } else if (!target) {
        edit(text || `\`${node.url}\``);
      } else if (text === '') {
        edit(`[${escapeText(target.title)}](${target.permalink})`);
      } else {
        edit(`[${text}](${target.permalink} ${title})`);
      }
    }
  });
  return {text: apply(markdown, edits), problems};
}

function readProps(written: string): {props: EmbedProps; rest: string} {
  const props: Record<string, string> = {};
  const rest = written.replace(PROPERTY, (_, name: string, a?: string, b?: string, c?: string) => {
    props[name] = a ?? b ?? c ?? '';
    return '';
  });
  return {props, rest: rest.trim()};
}

/** What the author calls the link; '' where that is its address. */
function readText(markdown: string, {children, url}: Link, scheme: string): string {
  const [first, last] = [children[0], children.at(-1)];
  const text = markdown.slice(first?.position?.start.offset, last?.position?.end.offset);
  return first === undefined || text === url || text.startsWith(scheme) ? '' : text;
}

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
