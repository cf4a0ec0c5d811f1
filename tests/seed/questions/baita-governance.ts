import type { Ask } from './ask.ts';
import { bare, stated, values, type Question } from './question.ts';

const baita = (graph: Ask) => graph.find('白塔区', 'Region');

/** What is said of the people's side of Baita: grids, party building, consumption, the town. */
export const BAITA_GOVERNANCE: readonly Question[] = [
  {
    question: '白塔区划了多少网格，配了多少手持终端，处理了多少事务？',
    ask: async (graph) => values(graph, await baita(graph), '网格数', /手持终端/, /网格.*处理/),
    answer: ['811个', '936部', '774件'],
    cites: [
      ['baita', 119],
      ['baita', 121],
    ],
  },
  {
    question: '白塔区基层治理的“四步棋”是哪四步？',
    ask: async (graph) => {
      const parts = await graph.names(await graph.find('四步棋'), '<-PART_OF');
      return parts.map(bare).filter((name) => !name.startsWith('“'));
    },
    answer: ['创新载体', '夯实基础', '完善措施', '网格融合'],
    cites: [['baita', 109]],
  },
  {
    question: '五约机制包括哪五约？',
    ask: async (graph) => (await graph.names(await graph.find('五约机制'), '<-PART_OF')).map(bare),
    answer: ['“建约”', '“亮约”', '“履约”', '“评约”', '“签约”'],
    cites: [
      ['baita', 123],
      ['baita', 125],
    ],
  },
  {
    question: '“社区吹哨、部门报到”解决了多少民生问题？',
    ask: async (graph) => values(graph, await graph.find('社区吹哨、部门报到'), /民生问题/),
    answer: ['2338个'],
    cites: [['baita', 127]],
  },
  {
    question: '新华社区属于哪个街道，有几个网格？',
    ask: async (graph) => {
      const community = await graph.find('新华社区');
      return [...(await graph.names(community, '->PART_OF')), ...(await values(graph, community, '网格数'))];
    },
    answer: ['南门外街道', '13个'],
    cites: [['baita', 107]],
  },
  {
    question: '后备箱集市文化节谁主办，什么时候，在哪里，有多少辆车和摊位？',
    ask: async (graph) => {
      const fair = await graph.find('后备箱集市文化节');
      const host = await graph.names(fair, '<-RESPONSIBLE_FOR');
      const place = await graph.names(fair, '->HELD_IN', { neighbourKind: 'Site' });
      return [host, fair.props['from'], fair.props['to'], place, ...(await values(graph, fair, /汽车/, /摊位/))];
    },
    answer: [['白塔区政府'], '2022-07-15', '2022-07-21', ['辽阳市体育市场'], '150多辆', '140多个'],
    cites: [
      ['baita', 53],
      ['baita', 55],
      ['baita', 57],
      ['baita', 61],
    ],
  },
  {
    question: '免费开放卫生间是谁发起的，多少家单位参加？',
    ask: async (graph) => {
      const campaign = await graph.find('免费开放卫生间');
      return [await graph.names(campaign, '<-IMPLEMENTS'), ...(await values(graph, campaign, /^免费开放/))];
    },
    answer: [['白塔区工商联', '白塔区文明办'], '25家'],
    cites: [
      ['baita', 31],
      ['baita', 33],
    ],
  },
  {
    question: '楼道小广告由哪些执法部门查处，处罚了多少人？',
    ask: async (graph) => {
      const campaign = await graph.find('楼道小广告治理（白塔区）');
      const bodies = await graph.names(campaign, '<-IMPLEMENTS', { neighbourKind: 'Government' });
      return [bodies, ...(await values(graph, campaign, /受处罚/))];
    },
    answer: [['白塔区城管执法大队', '白塔区公安分局'], '10余名'],
    cites: [['baita', 47]],
  },
  {
    question: '创城“金点子”什么时候开始征集，收了多少，采纳多少？',
    ask: async (graph) => {
      const campaign = await graph.find('创城“金点子”');
      return [stated(campaign.props['from']), ...(await values(graph, campaign, /征集/, /采纳/))];
    },
    answer: ['2022-05-25', '2500余条', '20多条'],
    cites: [['baita', 43]],
  },
  {
    question: '西大街省级商业步行街到哪一步了？',
    ask: async (graph) => {
      const street = await graph.find('西大街省级商业步行街');
      return [street.props['grade'], street.props['standing']];
    },
    answer: ['provincial', 'planned'],
    cites: [['baita', 17]],
  },
];
