import Ajv, {type AnySchema, type ValidateFunction} from 'ajv';
import type {Problem} from '../reading/types';
import {type YamlFile, describeSchemaError} from './yamlFile';

/** An entry that fits the schema, with its index in the file. */
export type CheckedEntry<T> = {entry: T; index: number};

/**
 * One Ajv for all schemas: each is compiled once. `verbose` lets messages name what is allowed, and
 * what an entry leaves out is filled in as the schema says.
 */
const ajv = new Ajv({allErrors: true, strict: true, verbose: true, useDefaults: true});

/** Compiles the definition of one entry of a schema whose root is a list of them. */
export function compileEntry<T>(schema: {definitions: object}, name: string): ValidateFunction<T> {
  const entry: AnySchema = {definitions: schema.definitions, $ref: `#/definitions/${name}`};
  return ajv.compile<T>(entry);
}

export function compileWhole<T>(schema: AnySchema): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

export function problemAt(
  file: YamlFile,
  path: (string | number)[],
  rule: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return {rule, severity, path: file.name, line: file.lineOf(path), message};
}

/** A problem for each thing in which a file, or what stands at a path in it, departs from its schema. */
function schemaProblems(
  file: YamlFile,
  {errors}: ValidateFunction,
  consequence: string,
  at: (string | number)[] = [],
): Problem[] {
  return (errors ?? []).map((error) => {
    const {additionalProperty: extra} = error.params as {additionalProperty?: string};
    const inside = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const path = [...at, ...inside, ...(extra === undefined ? [] : [extra])];
    return problemAt(file, path, 'registry-entry', describeSchemaError(error) + consequence);
  });
}

/**
 * A file that counts as a whole or not at all.
 * @param consequence what of it is not used while it has a mistake, as a sentence.
 * @returns no data where there is none, or where something is wrong with it.
 */
export function checkWhole<T>(
  file: YamlFile,
  fits: ValidateFunction<T>,
  consequence = '',
): {data?: T; problems: Problem[]} {
  const {data, problems} = file;
  if (data === undefined) return {problems};
  if (fits(data)) return {data, problems};
  return {problems: [...problems, ...schemaProblems(file, fits, consequence)]};
}

/** The entries of a list that fit the schema; a problem for every fault of the others. */
export function checkEntries<T>(
  file: YamlFile,
  validate: ValidateFunction<T>,
): {entries: CheckedEntry<T>[]; problems: Problem[]} {
  if (file.data === undefined) return {entries: [], problems: [...file.problems]};
  if (!Array.isArray(file.data)) {
    const message = 'This file must be a list of entries that begin with "- slug: …".';
    return {entries: [], problems: [problemAt(file, [], 'registry-entry', message)]};
  }
  const problems = [...file.problems];
  const entries: CheckedEntry<T>[] = [];
  file.data.forEach((entry: unknown, index) => {
    if (validate(entry)) {
      entries.push({entry, index});
      return;
    }
    problems.push(...schemaProblems(file, validate, ' The entry is left out until then.', [index]));
  });
  return {entries, problems};
}

/** Entries with a slug that none before has; a problem for each of the others. */
export function withoutDoubles<T extends {slug: string}>(
  file: YamlFile,
  entries: CheckedEntry<T>[],
  problems: Problem[],
): CheckedEntry<T>[] {
  const lines = new Map<string, number>();
  return entries.filter(({entry, index}) => {
    const first = lines.get(entry.slug);
    const line = file.lineOf([index, 'slug']);
    if (first === undefined) {
      lines.set(entry.slug, line);
      return true;
    }
    const message = `The slug "${entry.slug}" stands in line ${first} already. Give each entry its own; this one is left out.`;
    problems.push(problemAt(file, [index, 'slug'], 'registry-double', message));
    return false;
  });
}
