import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  /** Says that all is there already; undefined: something can be added. */
  readonly full: string | undefined;
  /** How many will come. */
  readonly count?: number | undefined;
  readonly busy?: boolean;
  readonly onAdd: () => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** Adds what its row is about. It stays when that is done, so that whoever pressed a key there does not lose the place. */
export function AddButton({ label, full, count, busy = false, onAdd, onFocus, onBlur }: Props): ReactElement {
  const isFull = full !== undefined;
  return (
    <button
      type="button"
      className={isFull ? 'add-button add-full' : 'add-button'}
      aria-label={full ?? label}
      aria-disabled={isFull}
      aria-busy={busy}
      title={full}
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={isFull ? undefined : onAdd}
    >
      {isFull ? <IconCheck size={15} stroke={2} aria-hidden /> : <IconPlus size={14} stroke={2.2} aria-hidden />}
      {!isFull && count}
    </button>
  );
}
