import {McpServer} from '@modelcontextprotocol/server';
import {serveStdio} from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';
import type {Tools} from './tools';

const limit = (most: number, usual: number) =>
  z.number().int().min(1).max(most).default(usual).describe('How many sections');
const day = z.string().describe('A day, month or year: 2024-05-02, 2024-05, 2024');

/** An answer, or what was wrong with the question, which is told to the assistant too. */
async function toResult(answer: Promise<string>) {
  try {
    return {content: [{type: 'text' as const, text: await answer}]};
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return {content: [{type: 'text' as const, text}], isError: true};
  }
}

/**
 * Serves the tools over standard input and output until the input ends. This file is packed with the
 * packages that it uses (`build.mjs`).
 */
export function serve(tools: Tools, {version, about}: {version: string; about: string}): void {
  serveStdio(() => {
    const server = new McpServer({name: 'minutes', version}, {instructions: about});
    const annotations = {readOnlyHint: true, openWorldHint: false};
    server.registerTool(
      'search',
      {
        title: 'Search the minutes',
        description:
          'Sections of minutes that fit a query, best first, each with the line that fits. Words, "phrases", -word, and operators: team:iaas topic:keycloak after:2024-01 before:2024 is:decision is:action ref:standards#285.',
        inputSchema: z.object({query: z.string().min(1), limit: limit(50, 10)}),
        annotations,
      },
      (input) => toResult(tools.search(input)),
    );
    server.registerTool(
      'read_section',
      {
        title: 'Read a section',
        description:
          'The whole text of a section with those below it, or of all minutes where the address has no anchor.',
        inputSchema: z.object({
          address: z
            .string()
            .min(1)
            .describe('As the other tools give it, or team/20240502.md#anchor'),
        }),
        annotations,
      },
      (input) => toResult(tools.readSection(input)),
    );
    server.registerTool(
      'topic_history',
      {
        title: 'History of a topic',
        description: 'What was said about a topic, in all teams, newest first.',
        inputSchema: z.object({
          topic: z.string().min(1).describe('Name of the topic, or one of its spellings'),
          since: day.optional(),
          until: day.optional(),
          limit: limit(50, 10),
        }),
        annotations,
      },
      (input) => toResult(tools.topicHistory(input)),
    );
    server.registerTool(
      'decisions_since',
      {
        title: 'Decisions since a day',
        description:
          'What was decided from a day on, newest first: what the minutes mark as a decision, and what is worded like one.',
        inputSchema: z.object({
          since: day,
          team: z.string().optional(),
          topic: z.string().optional(),
          marked: z.boolean().default(false).describe('Only what the minutes mark as a decision'),
          limit: limit(100, 30),
        }),
        annotations,
      },
      (input) => toResult(tools.decisionsSince(input)),
    );
    return server;
  });
}
