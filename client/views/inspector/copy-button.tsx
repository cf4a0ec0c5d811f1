import { IconCopy } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Claim } from '../../../model/graph.ts';
import { copyClaim, copySelection } from '../../state/inspect/copy-selection.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { copyWords } from '../../ui/copy-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** Copies what is selected as text with its citations. */
export function CopySelection(): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  return (
    <IconButton
      label={say('command.copyText')}
      shortcut="Ctrl+C"
      icon={IconCopy}
      className="copy-button"
      onClick={() => void copySelection(app, (sources) => copyWords(language, sources))}
    />
  );
}

/** Copies one claim with its citation. */
export function CopyClaim({ claim }: { readonly claim: Claim }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  return (
    <IconButton
      label={say('claim.copy')}
      icon={IconCopy}
      className="copy-button"
      onClick={() => void copyClaim(app, claim, (sources) => copyWords(language, sources))}
    />
  );
}
