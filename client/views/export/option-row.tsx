import { useId, type ReactElement } from 'react';

interface Props<V extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A few choices in a row, one of which holds. */
export function OptionRow<V extends string>({ title, options, value, onChange }: Props<V>): ReactElement {
  const name = useId();
  return (
    <fieldset className="option-row">
      <legend>{title}</legend>
      <div className="option-chips">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
