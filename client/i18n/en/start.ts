import type { WordsOf } from '../words-of.ts';
import type { start as source } from '../zh-cn/start.ts';

export const start = {
  'start.title': 'Who invests where, and how the chains connect',
  'start.lead':
    '{entities|entity|entities}, {relations|relation|relations} and {claims|claim|claims} from {sources|source|sources}. Each says where it comes from.',
  'start.kinds': 'What is in the graph',
  'start.sums': 'Project amounts (by basis, never added together)',
  'start.sums.note': 'stated by {counted|project|projects}, not by {notStated}',
  'start.sums.foreign': 'and {n} in other currencies',
  'start.questions': 'Start with a question',
  'start.list': 'Look up a list of names',
  'start.projects': 'Largest projects',
  'start.sources': 'Reports',
  'start.sources.note':
    'Amounts of projects as each report states them, each basis for itself; a project counts once in a report, and totals that the report gives are not added.',
  'start.sources.noSums': 'No project amounts stated',
  'start.sources.counted': 'stated by {n|project|projects}',
  'start.background': 'Background ({n}): place codes, lists; not from the reports',
  'start.sources.claims': '{n|claim|claims}',
  'start.empty': 'The graph is still empty. Run npm run seed to load the data, then reload this page.',
  'question.ties': 'Who is {name} tied to?',
  'question.investors': 'Who invests and builds in {name}?',
  'question.introductions': 'Business brings business: who introduced whom?',
  'question.pipeline': 'Which projects are in talks, signed or being built?',
  'question.mechanisms': 'Stewards, leaders in charge, task forces: who does what?',
  'question.chains': 'How do the chains run, and who stands where?',
  'question.ties.hint': 'All its relations, with it in the middle',
  'question.investors.hint': 'Investment and construction; the thicker the line, the more money',
  'question.introductions.hint': 'Who brought which companies and projects',
  'question.mechanisms.hint': 'Mechanisms of one kind and who runs them, to compare',
  'question.chains.hint': 'Segments, what feeds what, and who is engaged',
  'question.pipeline.hint': 'A list by stage and amount',
} as const satisfies WordsOf<typeof source>;
