import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** No view that a person made comes near it; what inflates to more is meant to do harm. */
const LARGEST = 4_000_000;
/** So small that what one piece inflates to does no harm either. */
const PIECE = 4096;

/** Base64 with the letters that stay as they are in an address (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A long text as a short one that may stand in an address. */
export const deflated = (text: string): string => base64url(deflateSync(strToU8(text)));

/** The bytes of as much as is base64: programs that pass a link on cut it, or put signs behind it. */
function bytesOf(text: string): { readonly bytes: Uint8Array; readonly whole: boolean } {
  const [sound = ''] = /^[\w-]*/.exec(text) ?? [];
  // A single letter behind groups of four holds no byte.
  const letters = sound.length % 4 === 1 ? sound.slice(0, -1) : sound;
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return { bytes: Uint8Array.from(binary, (letter) => letter.charCodeAt(0)), whole: letters.length === text.length };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export interface Inflated {
  readonly text: string;
  /** False where something is missing: at the end, or all that comes after a damage. */
  readonly whole: boolean;
}

/** The text that was deflated, as much of it as can be read, and never more than 4 MB. */
export function inflated(text: string): Inflated {
  const { bytes, whole } = bytesOf(text.slice(0, LARGEST));
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((part) => {
    size += part.length;
    if (size > LARGEST) throw new RangeError('Inflates to more than it may');
    parts.push(part);
  });
  const read = (): Inflated => ({ text: strFromU8(join(parts)), whole });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) inflater.push(bytes.subarray(at, at + PIECE));
    inflater.push(new Uint8Array(0), true);
    return read();
  } catch {
    return { ...read(), whole: false };
  }
}
