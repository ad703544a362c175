import path from 'node:path';
import {Client} from '@modelcontextprotocol/client';
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio';

const program = path.resolve('plugins/minutes/bin/minutes.cjs');

export type Ask = (tool: string, words: Record<string, unknown>) => Promise<string>;

/** The server as it is installed (`minutes mcp WORDS…`), asked by the SDK's own client. */
export async function connect(...words: string[]) {
  const client = new Client({name: 'test', version: '1'});
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', ...words],
  });
  await client.connect(transport);
  const ask: Ask = async (name, given) => {
    const {content} = await client.callTool({name, arguments: given});
    return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
  };
  return {client, ask, close: () => client.close()};
}
