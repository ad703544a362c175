import {type ErrorObject} from 'ajv';
import {type Document, LineCounter, isNode, parseDocument} from 'yaml';
import type {Problem} from '../reading/types';

/** A registry file while its positions are still at hand. */
export type YamlFile = {
  name: string;
  /** The data, or undefined where the file is empty or no YAML. */
  data: unknown;
  /** Line of the value at a path such as `[0, 'slug']`, or of what holds it. */
  lineOf: (path: (string | number)[]) => number;
  problems: Problem[];
};

/**
 * Parses a YAML file of the registry. Aliases are limited, so that a small file cannot unfold to a
 * huge one; a syntax error becomes a problem and leaves `data` undefined.
 */
export function parseYamlFile(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const problems = document.errors.map((error): Problem => ({
    rule: 'registry-syntax',
    severity: 'error',
    path: name,
    line: lines.linePos(error.pos[0]).line,
    message: `This is not YAML: ${error.message.split('\n')[0]}. Nothing of this file is used until it is mended.`,
  }));
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = document.toJS({maxAliasCount: 100}) as unknown;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({
        rule: 'registry-syntax',
        severity: 'error',
        path: name,
        line: 1,
        message: `This file cannot be read: ${reason}. Write the entries out instead of using YAML aliases.`,
      });
    }
  }
  return {name, data: data ?? undefined, lineOf: (path) => lineOf(document, lines, path), problems};
}

function lineOf(document: Document, lines: LineCounter, path: (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A finding of the JSON Schema in words: where, what is wrong, what is allowed. */
export function describeSchemaError(error: ErrorObject): string {
  const place = error.instancePath.split('/').slice(1).map(decodeURIComponent).join(' → ');
  const where = place === '' ? 'This entry' : `"${place}"`;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return `${where} has no "${String(params.missingProperty)}". Add it.`;
    case 'additionalProperties':
      return `${where} has a field "${String(params.additionalProperty)}" that is not known. Remove it or correct its name${allowedFields(error)}.`;
    case 'enum':
      return `${where} must be one of ${list(params.allowedValues)}.`;
    case 'type':
      return `${where} must be ${article(String(params.type))}.`;
    case 'pattern':
      return `${where} is not written as it must be (${describePattern(String(params.pattern))}).`;
    case 'minLength':
      return `${where} is too short: it needs at least ${String(params.limit)} characters.`;
    default:
      return `${where} ${error.message ?? 'is wrong'}.`;
  }
}

function allowedFields(error: ErrorObject): string {
  const schema: unknown = error.parentSchema;
  const properties =
    typeof schema === 'object' && schema !== null && 'properties' in schema
      ? schema.properties
      : undefined;
  return properties ? `; known are ${list(Object.keys(properties))}` : '';
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `"${String(value)}"`).join(', ') : '';
}

function article(type: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'a mapping of names to values',
    string: 'text (put it between quotes)',
    boolean: 'true or false',
  };
  return names[type] ?? `of type ${type}`;
}

function describePattern(pattern: string): string {
  if (pattern.startsWith('^https?')) return 'a web address that begins with https://';
  if (pattern.startsWith('^\\d{4}')) return 'a day as YYYY-MM-DD';
  if (pattern.startsWith('^[a-z0-9]+')) return 'lower-case letters and digits, joined by hyphens';
  if (pattern.startsWith('^[A-Za-z0-9]')) return 'the name of a folder, without spaces and slashes';
  if (pattern.startsWith('^@?')) return 'a handle, such as @kim-iaas';
  if (pattern.startsWith('^[^\\s/]')) return 'a path in the archive, such as team/20230112.md';
  if (pattern.includes('#')) return 'a path such as team/20230112 or team/20230112#anchor';
  return pattern;
}
