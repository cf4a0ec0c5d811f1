import type { Ask } from './ask.ts';
import { amount, bare, growth, listed, NOT_STATED, stated, told, value, values, type Question } from './question.ts';

const huludao = (graph: Ask) => graph.find('葫芦岛市', 'Region');

/** What a firm invests in, how far it is, and for how much. */
async function invested(graph: Ask, firm: string) {
  const ties = await graph.ties(await graph.find(firm), '->INVESTS_IN');
  return ties.map(({ relation, other }) => [other.name, other.props['stage'], amount(relation, 'total')]);
}

/** Projects, firms and money of Huludao. */
export const HULUDAO: readonly Question[] = [
  {
    question: '中船和大唐在葫芦岛有什么项目，到哪一步，投多少？',
    ask: async (graph) => [await invested(graph, '中船'), await invested(graph, '大唐')],
    answer: [[['中船风电项目', 'preparing', NOT_STATED]], [['大唐风电项目', 'preparing', NOT_STATED]]],
    cites: [['huludao', 54]],
  },
  {
    question: '辽能风电项目开工了吗？',
    ask: async (graph) => (await graph.find('辽能风电项目')).props['stage'],
    answer: 'building',
    cites: [['huludao', 54]],
  },
  {
    question: '徐大堡核电3号、4号机组完成投资多少，总投资多少？',
    ask: async (graph) => {
      const plant = await graph.find('徐大堡核电3号、4号机组');
      return [amount(plant, 'completed'), amount(plant, 'total')];
    },
    answer: ['21.4亿元', NOT_STATED],
    cites: [['huludao', 54]],
  },
  {
    question: '徐大堡核电由谁投资、谁建设？',
    ask: async (graph) => {
      const plant = await graph.find('徐大堡核电3号、4号机组');
      return [listed(await graph.names(plant, '<-INVESTS_IN')), listed(await graph.names(plant, '<-BUILDS'))];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [],
  },
  {
    question: '兴城抽水蓄能电站在哪里，到哪一步，装机多大，投资方是谁？',
    ask: async (graph) => {
      const plant = await graph.find('兴城抽水蓄能电站');
      const { stage, capacity } = plant.props;
      return [
        await graph.names(plant, '->LOCATED_IN'),
        stage,
        stated(capacity),
        listed(await graph.names(plant, '<-INVESTS_IN')),
      ];
    },
    answer: [['兴城市'], 'preparing', NOT_STATED, NOT_STATED],
    cites: [['huludao', 54]],
  },
  {
    question: '扬农在葫芦岛的项目属于哪条产业链，到哪一步？',
    ask: async (graph) => {
      const project = await graph.find('扬农大型精细化工项目');
      return [await graph.names(project, '->ENGAGES_IN'), project.props['stage'], amount(project, 'total')];
    },
    answer: [['精细化工产业'], 'preparing', NOT_STATED],
    cites: [['huludao', 54]],
  },
  {
    question: '原子能研究院在葫芦岛建什么，进展如何？',
    ask: async (graph) => invested(graph, '原子能研究院'),
    answer: [['原子能研究院京外基地', 'preparing', NOT_STATED]],
    cites: [['huludao', 54]],
  },
  {
    question: '锦西石化的新装置产能多大，出什么产品？',
    ask: async (graph) => {
      const [tie] = await graph.ties(await graph.find('锦西石化'), '->INVESTS_IN');
      return tie ? [tie.other.name, tie.other.props['capacity'], await graph.names(tie.other, '->PRODUCES')] : [];
    },
    answer: ['年产100万吨连续重整芳烃联合装置项目', '年产100万吨', ['芳烃']],
    cites: [['huludao', 52]],
  },
  {
    question: '葫芦岛的“三篇大文章”项目有多少个，总投资、年度计划投资各多少，今年预计多少个投产？',
    ask: async (graph) =>
      values(
        graph,
        await huludao(graph),
        /三篇大文章.*项目数/,
        /三篇大文章.*总投资/,
        /三篇大文章.*年度计划/,
        /竣工投产/,
      ),
    answer: ['114个', '1422亿元', '109亿元', '预计61个'],
    cites: [['huludao', 52]],
  },
  {
    question: '葫芦岛有色今年计划实施几个项目，几个快装完设备了？',
    ask: async (graph) => values(graph, await graph.find('葫芦岛有色金属集团公司'), /计划实施/, /设备安装/),
    answer: ['19个', '2个'],
    cites: [['huludao', 52]],
  },
  {
    question: '葫芦岛上半年工业固定资产投资完成多少，增长多少？',
    ask: async (graph) => {
      const figure = await graph.figure(await huludao(graph), '工业固定资产投资');
      return [value(figure), growth(figure)];
    },
    answer: ['46.7亿元', '37.2%'],
    cites: [['huludao', 52]],
  },
  {
    question: '葫芦岛的投资里工业和房地产哪个占比大？',
    ask: async (graph) => values(graph, await huludao(graph), /^工业投资.*比重/, /^房地产投资.*比重/),
    answer: ['40.9%', '40.1%'],
    cites: [['huludao', 14]],
  },
  {
    question: '葫芦岛上半年规上工业总产值是多少，增长多少？',
    ask: async (graph) => {
      const figure = await graph.figure(await huludao(graph), '规模以上工业总产值', { period: '2022-H1' });
      return [value(figure), growth(figure)];
    },
    answer: [NOT_STATED, '11.2%'],
    cites: [['huludao', 14]],
  },
  {
    question: '葫芦岛上半年地区生产总值多少，全省第几？',
    ask: async (graph) => {
      const [figure] = await graph.figures(await huludao(graph), '地区生产总值', { period: '2022-H1' });
      return figure ? [value(figure), stated(figure.props['rank']), figure.props['rankScope']] : NOT_STATED;
    },
    answer: [NOT_STATED, NOT_STATED, '全省'],
    cites: [['huludao', 12]],
  },
  {
    question: '葫芦岛的四大支柱产业是哪四个，产值增长多少？',
    ask: async (graph) => {
      const pillars = await graph.find('四大支柱产业');
      const parts = [...(await graph.names(pillars, '<-PART_OF')), ...(await graph.names(pillars, '<-SEGMENT_OF'))];
      return [listed(parts), growth(await graph.figure(pillars, '支柱产业产值'))];
    },
    answer: [NOT_STATED, '13.1%'],
    cites: [['huludao', 14]],
  },
  {
    question: '“十四五”末葫芦岛的地区生产总值、财政收入、固定资产投资目标各是多少？',
    ask: async (graph) => {
      const city = await huludao(graph);
      const target = async (metric: string) => told(await graph.figure(city, metric, { nature: 'target' }));
      return Promise.all(['地区生产总值', '一般公共预算收入', '固定资产投资'].map(target));
    },
    answer: ['超1000亿元', '超100亿元', '超2000亿元'],
    cites: [['huludao', 58]],
  },
  {
    question: '葫芦岛规上工业企业和限上商贸企业各多少家，达产率、复工复市率多少？',
    ask: async (graph) => values(graph, await huludao(graph), '规模以上企业数', /达产率/, /商贸企业数/, /复工复市率/),
    answer: ['302家', '98%', '339家', '97%'],
    cites: [['huludao', 16]],
  },
  {
    question: '葫芦岛重点项目开复工率多少，比去年怎样？',
    ask: async (graph) => {
      const rate = await graph.figure(await huludao(graph), '开复工率');
      return [value(rate), growth(rate)];
    },
    answer: ['79%', '4.9%'],
    cites: [['huludao', 54]],
  },
  {
    question: '葫芦岛有多少专职招商人员，上半年新签约项目增长多少？',
    ask: async (graph) => {
      const team = await graph.find('专职招商队伍');
      return [...(await values(graph, team, /招商人员/)), growth(await graph.figure(team, '签约项目数'))];
    },
    answer: ['600人', '30%'],
    cites: [['huludao', 54]],
  },
  {
    question: '葫芦岛上半年新签约了多少个项目？',
    ask: async (graph) => value(await graph.figure(await huludao(graph), '签约项目数')),
    answer: NOT_STATED,
    cites: [['huludao', 54]],
  },
  {
    question: '包保73个重大项目的是谁，怎么碰头？',
    ask: async (graph) => {
      const policy = await graph.find('党政领导带头包保');
      const leaders = await graph.names(policy, '<-IMPLEMENTS', { neighbourKind: 'Government' });
      const parts = (await graph.names(policy, '<-PART_OF')).map(bare);
      return [leaders, ...(await values(graph, policy, /包保.*项目数/)), parts];
    },
    answer: [['葫芦岛市委', '葫芦岛市政府'], '73个', ['“五方云见面”']],
    cites: [['huludao', 54]],
  },
  {
    question: '葫芦岛有哪些项目在建？',
    ask: async (graph) =>
      graph.names(await huludao(graph), '<-LOCATED_IN', { neighbourKind: 'Project', stage: 'building' }),
    answer: ['辽能风电项目', '凌河化工智能生产线', '年产100万吨连续重整芳烃联合装置项目', '徐大堡核电3号、4号机组'],
    cites: [
      ['huludao', 52],
      ['huludao', 54],
      ['huludao', 56],
    ],
  },
  {
    question: '葫芦岛有哪些产业链有人在做？',
    ask: async (graph) => {
      const city = await huludao(graph);
      const { items } = await graph.get('chains', `/api/chains?limit=1000&region=${encodeURIComponent(city.id)}`);
      return items.filter(({ members }) => members > 0).map(({ entity }) => bare(graph.by(entity).name));
    },
    answer: ['核技术产业', '精细化工产业', '清洁能源', '四大支柱产业', '文旅产业'],
    cites: [
      ['huludao', 14],
      ['huludao', 58],
    ],
  },
];
