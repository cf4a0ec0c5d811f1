import type { ReactElement } from 'react';

interface Props<T extends string | number> {
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
  /** Where no label stands around it. */
  readonly label?: string;
}

/** One of a few, in the browser's own list. */
export function ChoiceSelect<T extends string | number>(props: Props<T>): ReactElement {
  const { value, choices, words, onChoose, label } = props;
  const choose = (text: string): void => {
    const chosen = choices.find((choice) => String(choice) === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words(choice)}
        </option>
      ))}
    </select>
  );
}
