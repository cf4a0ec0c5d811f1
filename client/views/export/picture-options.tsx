import type { ReactElement } from 'react';
import { useWords } from '../../ui/app-context.tsx';
import type { Choice } from './make-file.ts';
import { OptionRow } from './option-row.tsx';

interface Props {
  readonly choice: Choice;
  readonly choose: (part: Partial<Choice>) => void;
}

/** What only a picture has: a title, how much of it, and on which ground. */
export function PictureOptions({ choice, choose }: Props): ReactElement {
  const say = useWords();
  return (
    <>
      <label className="export-title">
        <span>{say('export.name')}</span>
        <input
          type="text"
          value={choice.title}
          placeholder={say('export.name.placeholder')}
          onChange={(event) => choose({ title: event.currentTarget.value })}
        />
      </label>
      <div className="option-rows">
        <OptionRow
          title={say('export.area')}
          options={(['all', 'view'] as const).map((value) => ({ value, label: say(`export.area.${value}`) }))}
          value={choice.area}
          onChange={(area) => choose({ area })}
        />
        <OptionRow
          title={say('export.theme')}
          options={(['light', 'dark'] as const).map((value) => ({ value, label: say(`export.theme.${value}`) }))}
          value={choice.theme}
          onChange={(theme) => choose({ theme })}
        />
      </div>
    </>
  );
}
