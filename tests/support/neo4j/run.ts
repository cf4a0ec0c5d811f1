// `npm run neo4j`: a local Neo4j Community in the foreground. Its data stays in .neo4j/data.
import { join } from 'node:path';
import { NEO4J_CACHE } from './jars.ts';
import { startNeo4j } from './neo4j-server.ts';

const port = Number(process.env['NEO4J_PORT'] ?? 7687);

try {
  const server = await startNeo4j({ home: join(NEO4J_CACHE, 'data'), port, heap: '2g' });
  console.log(`Neo4j answers. Copy these lines into the terminal that runs Lianmai:

export NEO4J_URI=${server.uri}
export NEO4J_USER=${server.user}
export NEO4J_PASSWORD=${server.password}

Ctrl-C stops it; its data stays in .neo4j/data.`);
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping ??= server.stop();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
