import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element as a browser's parser understands it. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  /** Names of the elements that hold it, outermost first. */
  inside: string[];
};

export type Fragment = {
  elements: Element[];
  /** What the parser had to mend: tags that are missing, left over, or in the wrong place. */
  faults: string[];
};

/** HTML fragment → its elements in order, and whether it is whole. */
export function readFragment(html: string): Fragment {
  const elements: Element[] = [];
  const faults: string[] = [];
  const walk = (nodes: Node[], inside: string[]) => {
    for (const node of nodes) {
      if (node.nodeName === '#comment') {
        faults.push('a comment');
      }
      if (!('tagName' in node)) {
        continue;
      }
      const {startTag, endTag, endOffset} = node.sourceCodeLocation ?? {};
      const source = startTag && html.slice(startTag.startOffset, startTag.endOffset);
      const isVoid = VOID.has(node.tagName) || source?.endsWith('/>') === true;
      if (!startTag || (!isVoid && !endTag)) {
        faults.push(`<${node.tagName}> at ${endOffset} lacks a tag`);
      }
      elements.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
        inside,
      });
      walk(node.childNodes, [...inside, node.tagName]);
    }
  };
  const {childNodes} = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({code, startOffset}) =>
      faults.push(`${code} at ${startOffset}: ${html.slice(startOffset, startOffset + 40)}`),
  });
  walk(childNodes, []);
  return {elements, faults};
}

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);
