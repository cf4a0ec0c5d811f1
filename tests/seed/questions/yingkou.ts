import { formatYuan } from '../../../model/amounts.ts';
import { amount, growth, listed, NOT_STATED, told, value, values, type Question } from './question.ts';

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
  {
    question: '产业基地上半年洽谈、签约、落地的项目各有多少，总投资各多少？',
    ask: async (graph) => {
      const base = await graph.find('产业基地');
      const steps = ['洽谈', '签约', '转化落地'];
      return Promise.all(steps.map((step) => values(graph, base, `${step}项目数`, `${step}项目总投资`)));
    },
    answer: [
      ['109个', '745.85亿元'],
      ['43个', '118.1亿元'],
      ['29个', '75.79亿元'],
    ],
    cites: [
      ['yingkou', 57],
      ['yingkou', 59],
    ],
  },
  {
    question: '产业基地上半年固定资产投资多少亿元，增长多少？',
    ask: async (graph) => {
      const figure = await graph.figure(await graph.find('产业基地'), '固定资产投资');
      return [value(figure), growth(figure)];
    },
    answer: [NOT_STATED, '16.9%'],
    cites: [['yingkou', 11]],
  },
  {
    question: '产业基地列入省15项重大工程的是哪3个项目，总投资多少？',
    ask: async (graph) => {
      const works = await graph.find('全省2024年15项重大工程');
      const sum = await graph.figure(works, /总投资/);
      const concerned = await graph.names(works, '->CONCERNS', { neighbourKind: 'Project' });
      return [value(sum), listed([...concerned, ...(await graph.names(works, '<-PART_OF'))])];
    },
    answer: ['134.03亿元', NOT_STATED],
    cites: [['yingkou', 13]],
  },
  {
    question: '建发盛海在产业基地投资哪些项目，哪个更大？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('建发盛海'), '->INVESTS_IN', { sort: 'amount' });
      return ties.map(({ relation, other }) => [other.name, amount(relation, 'total'), relation.props['stage']]);
    },
    answer: [
      ['建发盛海多金属综合利用技术升级系列项目', '152.5亿元', 'building'],
      ['建发盛海精制磷酸及磷酸铁前驱体项目', '51亿元', 'preparing'],
    ],
    cites: [
      ['yingkou', 29],
      ['yingkou', 59],
    ],
  },
  {
    question: '点名的签约项目在营口合计投资多少？',
    ask: async (graph) => {
      const flows = await graph.get('flows', '/api/flows?rows=targetRegion&columns=stage&stage=signed');
      const city = await graph.find('营口市');
      const cell = flows.cells.find(({ row, column }) => row === city.id && column === 'signed');
      for (const id of cell?.relations.items ?? []) graph.by({ id });
      return cell && [cell.count, formatYuan(cell.sum.yuan, 'zh-CN')];
    },
    answer: [2, '11.5亿元'],
    cites: [['yingkou', 57]],
  },
  {
    question: '产业基地里有哪些央企国企？',
    ask: async (graph) =>
      graph.names(await graph.find('产业基地'), '<-LOCATED_IN', { neighbourKind: 'StateOwnedEnterprise' }),
    answer: ['建发集团', '石钢京诚', '中国华能', '中国五矿'],
    cites: [['yingkou', 19]],
  },
  {
    question: '产业基地有哪些知名外企落户？',
    ask: async (graph) => {
      const firms = await graph.ties(await graph.find('产业基地'), '<-LOCATED_IN', { neighbourKind: 'Company' });
      return firms
        .map(({ other }) => other)
        .filter(({ props }) => props['ownership'] === 'foreign')
        .map(({ name }) => name);
    },
    answer: ['阿斯创铝业', '百威啤酒', '昌成新材料', '营口福斯油品有限公司'],
    cites: [['yingkou', 19]],
  },
  {
    question: '陈明盛引荐了哪几家企业，谈到哪一步？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('陈明盛'), '->INTRODUCED');
      return ties.map(({ relation, other }) => [
        other.name.includes('未具名') ? NOT_STATED : other.name,
        relation.props['stage'],
      ]);
    },
    answer: [[NOT_STATED, 'intent']],
    cites: [['yingkou', 99]],
  },
  {
    question: '产业基地绿氢生产由谁做，到哪一步？',
    ask: async (graph) => {
      const makers = await graph.ties(await graph.find('绿氢生产'), '<-ENGAGES_IN', { neighbourKind: 'Company' });
      return makers.map(({ relation, other }) => [other.name, relation.props['stage']]);
    },
    answer: [['深圳市凯豪达制氢设备有限公司', 'preparing']],
    cites: [['yingkou', 101]],
  },
  {
    question: '金辰机械有多少核心技术专利，其中发明专利多少？',
    ask: async (graph) => {
      const firm = await graph.find('金辰机械');
      return values(graph, firm, /核心技术专利/, /^发明专利/);
    },
    answer: ['742项', '282项'],
    cites: [['yingkou', 25]],
  },
  {
    question: '大红德邻速冻食品项目什么时候开工，投资多少？',
    ask: async (graph) => {
      const project = await graph.find('年产20万吨速冻食品智能生产项目');
      return [project.props['from'], amount(project, 'total')];
    },
    answer: ['2024-02-12', NOT_STATED],
    cites: [['yingkou', 93]],
  },
  {
    question: '鲁文华商大健康产业园由谁投资，投多少？',
    ask: async (graph) => {
      const project = await graph.find('鲁文华商大健康产业园');
      return [listed(await graph.names(project, '<-INVESTS_IN')), amount(project, 'total')];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [['yingkou', 63]],
  },
  {
    question: '金辰机械的产品销往哪里，全球客户有多少家？',
    ask: async (graph) => {
      const firm = await graph.find('金辰机械');
      return [await graph.names(firm, '->SUPPLIES'), told(await graph.figure(firm, /客户/))];
    },
    answer: [['海外', '全球'], '210余家'],
    cites: [
      ['yingkou', 21],
      ['yingkou', 25],
    ],
  },
  {
    question: '建发盛海多金属项目占地多少，能带来多少就业和产值？',
    ask: async (graph) => {
      const project = await graph.find('建发盛海多金属项目');
      return [project.props['landArea'], project.props['jobs'], amount(project, 'output')];
    },
    answer: [1_930_000, 1422, '预计80亿元'],
    cites: [['yingkou', 29]],
  },
];
