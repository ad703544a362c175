import type {RootContent} from 'mdast';
import type {BareNumber, LinkRef, Problem, Reference} from '../types';
import {inFile} from '../inFile';
import {walkNodes} from '../markdown/walkNodes';
import type {SectionNodes} from '../sectionNodes';
import {findNumbers, type WrittenNumber} from './referenceText';
import {type ReferenceUrl, readReferenceUrl} from './referenceUrls';
import {findStandards, readStandardUrl, toStandardNumber} from './standardNames';

export type References = {
  references: Reference[];
  bareNumbers: BareNumber[];
  problems: Problem[];
};

type Place = {section: number; line: number};

/** More than any minutes hold. */
const MOST = 5000;

/** Addresses in code: a shell command may hold one. */
const ADDRESSES = /https?:\/\/[^\s<>"'`]{1,2000}/g;

/**
 * Lists the issues, pull requests and standards that a file names, in reading order: by address, by
 * name, and numbers whose repository only the whole archive can tell. What a link leads to counts,
 * not what it says; where the two disagree, that is a problem (facts: 13 of 1,481 links).
 * @param links of the file, in whose order the nodes are numbered.
 */
export function readReferences(
  sections: readonly SectionNodes[],
  links: readonly LinkRef[],
): References {
  const found: References = {references: [], bareNumbers: [], problems: []};
  const seen = new Set<string>();

  function add(kind: Reference['kind'], id: string, text: string, place: Place): void {
    const key = `${place.section} ${place.line} ${id}`;
    if (!seen.has(key) && seen.size < MOST) {
      seen.add(key);
      found.references.push({id, kind, ...place, text});
    }
  }

  function addNumber(written: WrittenNumber, {section, line}: Place): void {
    const {number, text, repository, hint, unsigned, pull} = written;
    if (found.bareNumbers.length >= MOST) {
      return;
    }
    found.bareNumbers.push({
      number,
      section,
      line,
      text,
      ...(repository !== undefined && {repository}),
      ...(hint !== undefined && {hint}),
      ...(unsigned && {unsigned}),
      ...(pull && {pull}),
    });
  }

  function addMismatch(place: Place, text: string, says: string, leads: string): void {
    const message = `The text of the link "${text.slice(0, 80)}" says ${says}, but it leads to ${leads}. Correct the one that is wrong; the address counts here.`;
    found.problems.push(inFile('reference-mismatch', 'warning', place.line, message));
  }

  function readText(text: string, {section, line}: Place): void {
    const countLines = createLineCounter(text, line);
    for (const written of findNumbers(text)) {
      addNumber(written, {section, line: countLines(written.index)});
    }
    const countAgain = createLineCounter(text, line);
    for (const {id, index, text: name} of findStandards(text)) {
      add('standard', id, name, {section, line: countAgain(index)});
    }
  }

  function readLink({href, text}: LinkRef, place: Place): void {
    const isAddress = /^(?:[a-z]+:)?\/\/|^www\.|^github\.com\//i.test(text);
    const numbers = isAddress ? [] : findNumbers(text);
    const target = readReferenceUrl(href);
    const number = target?.number ?? numbers[0]?.number;
    if (target && number !== undefined) {
      add('issue', toId(target, number), text, place);
    } else if (!target) {
      // A link to something else, a chat or a board, names what its text spells out.
      numbers
        .filter(({repository}) => repository !== undefined)
        .forEach((written) => addNumber(written, place));
    }
    if (target?.number !== undefined && numbers.length > 0) {
      const says = numbers.map((written) => written.number);
      if (!says.includes(target.number)) {
        addMismatch(place, text, `#${says.join(', #')}`, `#${target.number}`);
      }
    }
    readStandards(href, isAddress ? '' : text, place);
  }

  function readStandards(href: string, text: string, place: Place): void {
    const target = readStandardUrl(href);
    const named = findStandards(text);
    const isTarget = ({id}: {id: string}) =>
      target !== undefined && toStandardNumber(id) === toStandardNumber(target);
    if (target === undefined) {
      named.forEach(({id, text: name}) => add('standard', id, name, place));
      return;
    }
    add('standard', target, text || target, place);
    if (named.length > 0 && !named.some(isTarget)) {
      addMismatch(place, text, named.map(({id}) => id).join(', '), target);
    }
  }

  function readCode(code: string, place: Place): void {
    for (const [address] of code.matchAll(ADDRESSES)) {
      const target = readReferenceUrl(address);
      if (target?.number !== undefined) {
        add('issue', toId(target, target.number), address, place);
      }
    }
    findStandards(code).forEach(({id, text}) => add('standard', id, text, place));
  }

  function readNode(node: RootContent, place: Place): boolean {
    switch (node.type) {
      case 'text':
        readText(node.value, place);
        return false;
      case 'link': {
        const link = links[node.data?.link ?? -1];
        if (link) {
          readLink(link, place);
        }
        return false;
      }
      case 'inlineCode':
      case 'code':
        readCode(node.value, place);
        return false;
      default:
        return true;
    }
  }

  sections.forEach(({heading, nodes, startLine}, section) => {
    walkNodes(heading ? [heading, ...nodes] : nodes, startLine, (node, line) =>
      readNode(node, {section, line}),
    );
  });
  return found;
}

const toId = ({repository}: ReferenceUrl, number: number): string => `${repository}#${number}`;

/** Line of each place in a text; asked for in order, so that long texts stay cheap. */
function createLineCounter(text: string, firstLine: number): (index: number) => number {
  let line = firstLine;
  let next = text.indexOf('\n');
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
