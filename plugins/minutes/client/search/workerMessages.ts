import type {SearchEngine} from '../../search/types';

export type Method = keyof SearchEngine;

/** A question to the worker. */
export type Question = {id: number; folder: string; method: Method; args: unknown[]};

/** Its answer: a result, or the name of the file that could not be had. */
export type Reply = {id: number; result?: unknown; error?: {file?: string; message: string}};
