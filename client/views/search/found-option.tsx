import type { ReactElement, ReactNode } from 'react';
import { foundKey, type Found } from '../../state/find/found.ts';

export const optionId = (found: Found): string => `search-hit-${foundKey(found)}`;

/** How the options of the list answer to pointer and keyboard. */
export interface Choosing {
  readonly active: Found | undefined;
  readonly onPoint: (found: Found) => void;
  readonly onChoose: (found: Found) => void;
}

interface Props extends Choosing {
  readonly found: Found;
  readonly children: ReactNode;
}

/** One option of the list. */
export function FoundOption({ found, active, onPoint, onChoose, children }: Props): ReactElement {
  return (
    // The keyboard reaches the options through the input, as the combobox pattern has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(found)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={found === active}
      className="hit"
      onPointerMove={() => onPoint(found)}
      onClick={() => onChoose(found)}
    >
      {children}
    </div>
  );
}
