import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SearchHit } from '../../../model/api/answers.ts';
import { valueOf } from '../../state/load.ts';
import { addEntity } from '../../state/search.ts';
import { useApp, useAppState, usePage, useWords } from '../../ui/app-context.tsx';
import { SEARCH_INPUT } from './focus-search.ts';
import { SearchHits, hitId } from './search-hits.tsx';

const NO_HITS: readonly SearchHit[] = [];

interface Combobox {
  readonly hits: readonly SearchHit[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly choose: (hit: SearchHit | undefined) => void;
  readonly close: () => void;
}

/** The keys of a combobox with a list: down and up go round, Home and End belong to the text. */
function onKey(event: KeyboardEvent<HTMLInputElement>, box: Combobox): void {
  const { hits, active, setActive, choose, close } = box;
  if (event.nativeEvent.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && hits.length > 0) {
    event.preventDefault();
    setActive((active + step + hits.length) % hits.length);
  } else if (event.key === 'Enter') {
    choose(hits[Math.max(active, 0)]);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close();
  }
}

/** Whether the focus is in the box or its list. */
function useFocusWithin(): { ref: React.RefObject<HTMLDivElement | null>; open: boolean; setOpen: (open: boolean) => void } {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !ref.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, []);
  return { ref, open, setOpen };
}

/** Search with live results: a combobox whose list stays under the eye while typing. */
export function SearchBox(): ReactElement {
  const { search } = usePage();
  const app = useApp();
  const say = useWords();
  const { query, hits } = useAppState((state) => state.search);
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  const { ref, open, setOpen } = useFocusWithin();
  const [active, setActive] = useState(0);
  const found = valueOf(hits)?.items ?? NO_HITS;
  const shown = open && query.trim() !== '';
  const close = (): void => {
    setOpen(false);
    (document.activeElement as HTMLElement | null)?.blur();
  };
  const choose = (hit: SearchHit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    void addEntity(app, hit.entity);
    (document.activeElement as HTMLElement | null)?.blur();
    app.canvas.current?.focus();
  };
  return (
    <div className="search" ref={ref} role="search">
      <IconSearch className="search-sign" size={18} stroke={1.8} aria-hidden />
      <input
        id={SEARCH_INPUT}
        className="search-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('search.label')}
        aria-expanded={shown}
        aria-controls="search-hits"
        aria-autocomplete="list"
        {...(shown && found[active] && { 'aria-activedescendant': hitId(active) })}
        placeholder={say(isEmpty ? 'search.placeholder' : 'search.placeholder.short')}
        value={query}
        onChange={({ currentTarget }) => {
          setOpen(true);
          setActive(0);
          search(currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={(event) => onKey(event, { hits: found, active, setActive, choose, close })}
      />
      {query === '' ? (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={say('search.clear')} onClick={() => search('')}>
          <IconX size={16} aria-hidden />
        </button>
      )}
      {shown && <SearchHits active={active} onPoint={setActive} onChoose={choose} />}
    </div>
  );
}
