import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { setFilter } from '../../state/filters/filter-changes.ts';
import type { RegionBranch } from '../../state/filters/filter-regions.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { nameOf } from '../../ui/entity-words.ts';

interface TreeProps {
  readonly branches: readonly RegionBranch[];
  readonly openAtFirst: ReadonlySet<string>;
  /** Says of each what it lies in: out of the tree, names like 铁东区 are not enough. */
  readonly placed?: boolean;
}

/** Regions as nested lists; a click shows only what lies in one, a second click everything again. */
export function RegionTreeRows({ branches, ...tree }: TreeProps): ReactElement {
  return (
    <ul className="region-tree">
      {branches.map((branch) => (
        <RegionRow key={branch.place.id} branch={branch} {...tree} />
      ))}
    </ul>
  );
}

interface FoldProps {
  readonly name: string;
  readonly open: boolean;
  readonly onClick: () => void;
}

function Fold({ name, open, onClick }: FoldProps): ReactElement {
  const say = useWords();
  return (
    <button
      type="button"
      className="region-fold"
      aria-expanded={open}
      aria-label={say('legend.regions.below', { name })}
      onClick={onClick}
    >
      <IconChevronRight className="legend-chevron" size={14} stroke={2} aria-hidden />
    </button>
  );
}

type RowProps = Omit<TreeProps, 'branches'> & { readonly branch: RegionBranch };

function RegionRow({ branch: { place, count, branches }, openAtFirst, placed = false }: RowProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const name = nameOf(place, language);
  const above = useAppState(({ facets }) => (placed ? facets.places.get(place.parent ?? '') : undefined));
  const chosen = useAppState(({ scene }) => scene.filters.region === place.id);
  const [open, setOpen] = useState(openAtFirst.has(place.id));
  const isLeaf = branches.length === 0;
  return (
    <li>
      <div className="region-line">
        {isLeaf ? <span className="region-fold" /> : <Fold name={name} open={open} onClick={() => setOpen(!open)} />}
        <button
          type="button"
          className="region-row"
          aria-pressed={chosen}
          aria-label={say('legend.regions.only', { name, n: count })}
          onClick={() => setFilter(app, { region: chosen ? undefined : place.id })}
        >
          <span className="legend-label">
            {name}
            {above && <small>{nameOf(above, language)}</small>}
          </span>
          <span className="legend-count">{count}</span>
        </button>
      </div>
      {open && !isLeaf && <RegionTreeRows branches={branches} openAtFirst={openAtFirst} />}
    </li>
  );
}
