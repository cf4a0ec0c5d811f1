import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Overview } from '../../state/overview.ts';
import { openQuestion, REAL_QUESTIONS } from '../../state/questions.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';

/** Real questions; one click answers. */
export function QuestionList({ overview }: { readonly overview: Overview }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="start-questions">
      <h2 id="start-questions">{say('start.questions')}</h2>
      <ul className="questions">
        {REAL_QUESTIONS.map((question) => {
          const subject = question.subject(overview);
          if (!subject) return null;
          const asked = say(`question.${question.id}`, { name: shortNameOf(subject, language) });
          const open = (): void => void openQuestion(app, question, subject.id, asked);
          return (
            <li key={question.id}>
              <button type="button" className="question" onClick={open}>
                <span className="question-words">{asked}</span>
                <span className="question-hint">{say(`question.${question.id}.hint`)}</span>
                <IconArrowRight size={18} stroke={1.7} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
