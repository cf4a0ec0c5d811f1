import { bare, told, value, values, type Question } from './question.ts';

/** Services and events in the base and elsewhere in Yingkou. */
export const YINGKOU_GOVERNANCE: readonly Question[] = [
  {
    question: '三级网络联动工作体系是哪三级？',
    ask: async (graph) => (await graph.names(await graph.find('三级网络联动工作体系'), '<-PART_OF')).map(bare),
    answer: ['企业联络员', '网格化服务', '项目管家'],
    cites: [['yingkou', 71]],
  },
  {
    question: '谁派人帮金辰实验室解决了电源闪断，每次闪断损失多少？',
    ask: async (graph) => {
      const laboratory = await graph.find('金辰机械可再生能源实验室');
      const helpers = await graph.names(laboratory, '<-SUPPORTS', { neighbourKind: 'Company' });
      return [helpers, told(await graph.figure(laboratory, /经济损失/))];
    },
    answer: [['国网营口市西市区供电公司'], '14万余元'],
    cites: [['yingkou', 95]],
  },
  {
    question: '国家电网和盖州市陈屯镇有什么联系？',
    ask: async (graph) => graph.path(await graph.find('国家电网'), await graph.find('陈屯镇')),
    answer: ['国家电网', '国网营口供电公司', '陈屯镇'],
    cites: [['yingkou', 167]],
  },
  {
    question: '今年1至7月“抵港直装”出口了多少水渣，由谁监管，省了多少钱？',
    ask: async (graph) => {
      const mode = await graph.find('抵港直装');
      const [cost] = await graph.figures(mode, /物流成本/);
      const shipped = await values(graph, mode, /水渣艘次/, /水渣重量$/);
      return [await graph.names(mode, '<-RESPONSIBLE_FOR'), ...shipped, cost && value(cost)];
    },
    answer: [['鲅鱼圈海关'], '32艘次', '73.5万吨', '220万元'],
    cites: [['yingkou', 157]],
  },
  {
    question: '国家安全教育活动由哪些部门联合开展？',
    ask: async (graph) => graph.names(await graph.find('国家安全教育活动'), '<-RESPONSIBLE_FOR'),
    answer: ['营口市国家安全局', '营口市教育局', '营口市委国安办'],
    cites: [['yingkou', 111]],
  },
  {
    question: '西市区“党建+网格”有多少网格、党支部和党小组？',
    ask: async (graph) => values(graph, await graph.find('党建+网格'), /^网格数/, /党支部/, /党小组/),
    answer: ['410个', '61个', '349个'],
    cites: [['yingkou', 121]],
  },
  {
    question: '今年以来产业基地服务企业多少次，解决了多少问题？',
    ask: async (graph) => values(graph, await graph.find('产业基地'), '服务企业次数', '解决问题次数'),
    answer: ['176次', '121次'],
    cites: [['yingkou', 97]],
  },
  {
    question: '“中医药文化市集”什么时候在哪个区举办？',
    ask: async (graph) => {
      const fair = await graph.find('中医药文化市集');
      return [fair.props['from'], fair.props['to'], await graph.names(fair, '->HELD_IN')];
    },
    answer: ['2024-09-09', '2024-09-18', ['鲅鱼圈区']],
    cites: [['yingkou', 133]],
  },
  {
    question: '产业基地管委会负责人是谁？',
    ask: async (graph) => graph.names(await graph.find('产业基地管委会'), '<-WORKS_FOR'),
    answer: ['李扬'],
    cites: [['yingkou', 31]],
  },
  {
    question: '福斯油品周边的蚊虫是哪个部门来消杀的？',
    ask: async (graph) => graph.names(await graph.find('福斯油品'), '<-SUPPORTS', { neighbourKind: 'Government' }),
    answer: ['营口市卫健委'],
    cites: [['yingkou', 67]],
  },
];
