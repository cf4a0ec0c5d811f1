import { pinyin } from 'pinyin-pro';
import { compact } from './fold.ts';

/** Sounds are dear, and a name's sort key and its search tokens ask for them one right after the other. */
let latest: { readonly name: string; readonly sounds: readonly string[] } = { name: '', sounds: [] };

/** The sounds of a name, one per Han character; a run of other characters counts as one sound. */
export function syllables(name: string): readonly string[] {
  if (latest.name !== name) latest = { name, sounds: soundsOf(name) };
  return latest.sounds;
}

function soundsOf(name: string): string[] {
  const text = compact(name);
  if (!/\p{Script=Han}/u.test(text)) return text === '' ? [] : [text];
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((sound) => compact(sound))
    .filter((sound) => sound !== '');
}

/** The first letter of each Han character's sound; other characters as they are. */
export function initials(sounds: readonly string[], name: string): string[] {
  const text = [...compact(name)];
  let at = 0;
  return sounds.map((sound) => {
    const chars = [...sound];
    // A rare Han character without a known sound stands for itself, alone or in a run.
    const spelt = text[at] !== chars[0] && /\p{Script=Han}/u.test(text[at] ?? '');
    at += spelt ? 1 : chars.length;
    return spelt ? (chars[0] ?? '') : sound;
  });
}

/** ASCII text that sorts names as a Chinese reader expects: by pinyin, figures and Latin first. */
export function sortKey(name: string): string {
  const sounds = syllables(name).slice(0, 24);
  return sounds
    .join(' ')
    .replace(/[^a-z0-9 ]/g, (char) => `~${(char.codePointAt(0) ?? 0).toString(16)}`)
    .slice(0, 96);
}
