import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { SearchHit } from '../../../model/api/answers.ts';
import { valueOf } from '../../state/load.ts';
import { addEntity } from '../../state/search.ts';
import { useApp, useAppState, usePage, useWords } from '../../ui/app-context.tsx';
import { SEARCH_INPUT } from './focus-search.ts';
import { SearchHits, hitId } from './search-hits.tsx';

const NO_HITS: readonly SearchHit[] = [];

interface Combobox {
  readonly box: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly choose: (hit: SearchHit | undefined) => void;
  readonly type: (query: string) => void;
}

const leaveInput = (): void => document.getElementById(SEARCH_INPUT)?.blur();

/** A pointer outside closes the list. */
function useOutside(box: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [box, close]);
}

function useCombobox(): Combobox {
  const { search } = usePage();
  const app = useApp();
  const box = useRef<HTMLElement>(null);
  const { query, hits } = useAppState((state) => state.search);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useOutside(box, () => setOpen(false));
  return {
    box,
    query,
    hits: valueOf(hits)?.items ?? NO_HITS,
    isOpen: open && query.trim() !== '',
    setOpen,
    active,
    setActive,
    choose: (hit) => {
      if (!hit) return;
      setOpen(false);
      leaveInput();
      void addEntity(app, hit.entity);
      app.canvas.current?.focus();
    },
    type: (text) => {
      setOpen(true);
      setActive(0);
      search(text);
    },
  };
}

/** The keys of a combobox with a list: down and up go round, Home and End belong to the text. */
function onKey(event: KeyboardEvent, { hits, active, setActive, choose, setOpen }: Combobox): void {
  if (event.nativeEvent.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && hits.length > 0) {
    event.preventDefault();
    setActive((active + step + hits.length) % hits.length);
  } else if (event.key === 'Enter') {
    choose(hits[Math.max(active, 0)]);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    setOpen(false);
    leaveInput();
  }
}

function SearchInput({ combobox }: { readonly combobox: Combobox }): ReactElement {
  const say = useWords();
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  const { query, hits, isOpen, active, setOpen, type } = combobox;
  return (
    <input
      id={SEARCH_INPUT}
      className="search-input"
      type="text"
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      aria-label={say('search.label')}
      aria-expanded={isOpen}
      aria-controls="search-hits"
      aria-autocomplete="list"
      {...(isOpen && hits[active] && { 'aria-activedescendant': hitId(active) })}
      placeholder={say(isEmpty ? 'search.placeholder' : 'search.placeholder.short')}
      value={query}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onFocus={() => setOpen(true)}
      onKeyDown={(event) => onKey(event, combobox)}
    />
  );
}

/** Search with live results: a combobox whose list stays under the eye while typing. */
export function SearchBox(): ReactElement {
  const say = useWords();
  const combobox = useCombobox();
  const { box, query, isOpen, active, setActive, choose, type } = combobox;
  return (
    <search className="search" ref={box}>
      <IconSearch className="search-sign" size={18} stroke={1.8} aria-hidden />
      <SearchInput combobox={combobox} />
      {query === '' ? (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={say('search.clear')} onClick={() => type('')}>
          <IconX size={16} aria-hidden />
        </button>
      )}
      {isOpen && <SearchHits active={active} onPoint={setActive} onChoose={choose} />}
    </search>
  );
}
