import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

type Lines = AsyncIterator<string, undefined>;

/** In characters. Packing and sending line by line would take four times as long. */
const CHUNK = 65_536;

async function* inChunks(first: IteratorResult<string, undefined>, rest: Lines): AsyncGenerator<string> {
  let chunk = '';
  for (let step = first; step.done !== true; step = await rest.next()) {
    chunk += step.value;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * Streams lines, no faster than the client takes them. The first one is awaited before any header goes out, so that
 * a store that is away can still be answered as a problem; when it goes away later the connection is cut.
 */
export async function sendLines(response: Response, lines: AsyncIterable<string>, media: string): Promise<void> {
  const iterator: Lines = lines[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    response.type(media).set('Content-Disposition', 'attachment; filename="lianmai.jsonl"');
    if (response.req.method === 'HEAD') response.end();
    else await pipeline(Readable.from(inChunks(first, iterator)), response);
  } catch (error) {
    const { code } = error as { code?: unknown };
    // The client went away: nobody is left to be told.
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    await iterator.return?.();
  }
}
