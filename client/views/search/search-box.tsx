import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { allFound, choose, foundKey, whenFound, type Found } from '../../state/find/found.ts';
import { useApp, useAppState, usePage, useWords } from '../../ui/app-context.tsx';
import { optionId } from './found-option.tsx';
import { focusView } from '../shell/focus-view.ts';
import { SEARCH_INPUT } from './focus-search.ts';
import { SearchHits } from './search-hits.tsx';

interface Combobox {
  readonly box: RefObject<HTMLElement | null>;
  readonly query: string;
  /** All that can be chosen: entities, then claims. */
  readonly options: readonly Found[];
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  /** What Enter takes: the first until another was pointed to, and that of what is typed. */
  readonly active: Found | undefined;
  readonly point: (found: Found | undefined) => void;
  readonly choose: (found: Found | undefined) => void;
  readonly enter: () => void;
  readonly type: (query: string) => void;
}

/** A pointer outside closes the list while it is open: React keeps what is told to it in vain. */
function useOutside(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [box, isOpen, close]);
}

function useCombobox(): Combobox {
  const page = usePage();
  const app = useApp();
  const box = useRef<HTMLElement>(null);
  const search = useAppState((state) => state.search);
  const [open, setOpen] = useState(false);
  // By name and not by place: answers that come later put others before it.
  const [pointed, setPointed] = useState<string>();
  useOutside(box, open, () => setOpen(false));
  const options = allFound(search);
  const take = (found: Found | undefined): void => {
    if (!found) return;
    setOpen(false);
    focusView();
    void choose(app, found);
  };
  const chosen = options.find((found) => foundKey(found) === pointed);
  return {
    box,
    query: search.query,
    options,
    isOpen: open && search.query.trim() !== '',
    setOpen,
    active: chosen ?? options[0],
    point: (found) => setPointed(found && foundKey(found)),
    choose: take,
    enter: () => {
      // Quicker than the answer: what stands there is still for what was typed before.
      if (search.isAwaited && !chosen) whenFound(app, take);
      else take(chosen ?? options[0]);
    },
    type: (text) => {
      setOpen(true);
      setPointed(undefined);
      page.search(text);
    },
  };
}

/** The next one down or up, round the ends; it comes into view. */
function step({ options, active, point }: Combobox, by: number): void {
  const at = active ? options.indexOf(active) : 0;
  const next = options[(at + by + options.length) % options.length];
  if (!next) return;
  point(next);
  document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
}

/** The keys of a combobox with a list: down and up go round, Home and End belong to the text. */
function onKey(event: KeyboardEvent, combobox: Combobox): void {
  const { options, setOpen } = combobox;
  if (event.nativeEvent.isComposing) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by !== undefined && options.length > 0) {
    event.preventDefault();
    step(combobox, by);
  } else if (event.key === 'Enter') {
    combobox.enter();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    setOpen(false);
    focusView();
  }
}

function SearchInput({ combobox }: { readonly combobox: Combobox }): ReactElement {
  const say = useWords();
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  const { query, isOpen, active, setOpen, type } = combobox;
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
      {...(isOpen && active && { 'aria-activedescendant': optionId(active) })}
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
  const { box, query, isOpen, active, point, type } = combobox;
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
      {isOpen && <SearchHits active={active} onPoint={point} onChoose={combobox.choose} />}
    </search>
  );
}
