import { amount, NOT_STATED, type Question } from './question.ts';

export const YINGKOU: readonly Question[] = [
  {
    question: '建发盛海多金属项目总投资多少，到了哪一步？',
    ask: async (graph) => {
      const project = await graph.find('建发盛海多金属项目');
      return [amount(project, 'total'), project.props['stage']];
    },
    answer: ['152.5亿元', 'building'],
    cites: [['yingkou', 29]],
  },
  {
    question: '谁把凯豪达引荐到营口沿海产业基地？',
    ask: async (graph) => graph.names(await graph.find('凯豪达'), '<-INTRODUCED'),
    answer: ['营口金辰机械股份有限公司'],
    cites: [['yingkou', 101]],
  },
  {
    question: '凯豪达制氢项目投资多少？',
    ask: async (graph) => amount(await graph.find('凯豪达项目'), 'total'),
    answer: NOT_STATED,
    cites: [],
  },
];
