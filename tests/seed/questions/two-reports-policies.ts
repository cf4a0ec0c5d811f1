import type { Ask } from './ask.ts';
import { bare, inOrder, listed, type Question } from './question.ts';

const BASE = '辽宁(营口)沿海产业基地';
const PLACES = new Set(['Region', 'Park']);

/** The regions and parks that run the policies of a list. */
async function whoRuns(graph: Ask, more: Readonly<Record<string, string>>) {
  const policies = await graph.list('Policy', more);
  const ties = await Promise.all(policies.map((policy) => graph.ties(policy, '<-IMPLEMENTS')));
  const places = ties.flat().filter(({ other }) => PLACES.has(other.kind));
  return inOrder(places.map(({ other }) => other.name));
}

/** What a place runs in a field. */
async function ran(graph: Ask, place: string, theme: string) {
  const ties = await graph.ties(await graph.find(place), '->IMPLEMENTS');
  return ties.map(({ other }) => other).filter(({ props }) => props['theme'] === theme);
}

/** The same mechanism, plan or promise in several places. */
export const TWO_REPORTS_POLICIES: readonly Question[] = [
  {
    question: '哪些地方设了项目管家？',
    ask: async (graph) => whoRuns(graph, { theme: 'project-steward' }),
    answer: ['白塔区', BASE, '太平区'],
    cites: [
      ['baita', 91],
      ['fuxin', 153],
      ['yingkou', 71],
    ],
  },
  {
    question: '哪些地方用专班推进项目？',
    ask: async (graph) => whoRuns(graph, { theme: 'task-force' }),
    answer: ['白塔区', BASE, '太平区'],
    cites: [
      ['baita', 91],
      ['fuxin', 153],
      ['yingkou', 45],
    ],
  },
  {
    question: '哪些地方由领导包保、分包或包抓项目和企业？',
    ask: async (graph) => whoRuns(graph, { q: '包' }),
    answer: ['白塔区', '阜新市', '葫芦岛市', BASE, '太平区'],
    cites: [
      ['baita', 91],
      ['huludao', 54],
      ['fuxin', 51],
      ['fuxin', 153],
      ['yingkou', 47],
    ],
  },
  {
    question: '阜新和葫芦岛扶持企业的政策各是什么？',
    ask: async (graph) => {
      const of = async (place: string) => (await ran(graph, place, 'enterprise-policy')).map(({ name }) => bare(name));
      return [await of('阜新市'), await of('葫芦岛市')];
    },
    answer: [['21条惠企政策', '政策组合拳'], ['财政资金奖补科技企业']],
    cites: [
      ['fuxin', 45],
      ['huludao', 42],
    ],
  },
  {
    question: '明山区和葫芦岛为引才留才各有什么办法？',
    ask: async (graph) => {
      const of = async (place: string) => (await ran(graph, place, 'talent')).map(({ name }) => bare(name));
      return [await of('明山区'), await of('葫芦岛市')];
    },
    answer: [
      [
        '《本溪市明山区高层次人才惠老关爱服务优惠政策实施方案》',
        '“人才兴市推进年”活动',
        '校地合作平台',
        '“一站式”人才服务体系',
      ],
      ['“带土移植”', '人才发展专项资金（基金）池'],
    ],
    cites: [
      ['mingshan', 133],
      ['mingshan', 135],
      ['mingshan', 137],
      ['huludao', 46],
      ['huludao', 48],
    ],
  },
  {
    question: '哪些地方把网格用在治理和服务上？',
    ask: async (graph) => whoRuns(graph, { q: '网格' }),
    answer: ['白塔区', '阜新市', '辽宁省', BASE, '明山区', '西市区', '新华社区'],
    cites: [
      ['baita', 119],
      ['mingshan', 125],
      ['yingkou', 121],
      ['fuxin', 103],
    ],
  },
  {
    question: '哪些地方搞以商招商？',
    ask: async (graph) => whoRuns(graph, { q: '以商招商' }),
    answer: ['白塔区', BASE],
    cites: [
      ['baita', 95],
      ['yingkou', 53],
    ],
  },
  {
    question: '哪些地方招商讲“走出去、请进来”？',
    ask: async (graph) => whoRuns(graph, { q: '走出去' }),
    answer: [BASE, '明山区'],
    cites: [
      ['mingshan', 33],
      ['yingkou', 53],
    ],
  },
  {
    question: '哪些地方在深化“放管服”？',
    ask: async (graph) => whoRuns(graph, { q: '放管服' }),
    answer: ['白塔区', BASE],
    cites: [
      ['baita', 77],
      ['yingkou', 71],
    ],
  },
  {
    question: '“吹哨报到”的做法哪里有，各叫什么？',
    ask: async (graph) => (await graph.list('Policy', { q: '吹哨' })).map(({ name }) => bare(name)),
    answer: ['明山区企业吹哨部门报到服务制度', '“社区吹哨、部门报到”'],
    cites: [
      ['mingshan', 83],
      ['baita', 127],
    ],
  },
  {
    question: '哪些地方在创建全国文明城市？',
    ask: async (graph) => whoRuns(graph, { q: '文明城市' }),
    answer: ['白塔区', '明山区'],
    cites: [
      ['baita', 43],
      ['mingshan', 71],
    ],
  },
  {
    question: '哪些地方承诺“无事不扰、有求必应”？',
    ask: async (graph) => whoRuns(graph, { q: '无事不扰' }),
    answer: ['白塔区', BASE],
    cites: [
      ['baita', 81],
      ['yingkou', 105],
    ],
  },
  {
    question: '哪些地区和园区在落实全面振兴新突破三年行动？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('全面振兴新突破三年行动'), '<-IMPLEMENTS');
      return inOrder(ties.filter(({ other }) => PLACES.has(other.kind)).map(({ other }) => other.name));
    },
    answer: ['本溪市', '阜新市', '海州区', '辽宁省', BASE, '明山区', '清河门区', '新邱区', '彰武县'],
    cites: [
      ['mingshan', 111],
      ['fuxin', 123],
      ['yingkou', 13],
    ],
  },
  {
    question: '哪些地方在做“三篇大文章”？',
    ask: async (graph) => graph.names(await graph.find('三篇大文章'), '<-IMPLEMENTS', { neighbourKind: 'Region' }),
    answer: ['白塔区', '葫芦岛市'],
    cites: [
      ['baita', 95],
      ['huludao', 52],
    ],
  },
  {
    question: '“证照分离”改革谁在推进？',
    ask: async (graph) => graph.names(await graph.find('“证照分离”改革'), '<-IMPLEMENTS'),
    answer: [BASE, '明山区市场监督管理局'],
    cites: [
      ['mingshan', 95],
      ['yingkou', 71],
    ],
  },
  {
    question: '哪些地区招商或科技合作瞄准京津冀？',
    ask: async (graph) => graph.names(await graph.find('京津冀'), '<-TARGETS', { neighbourKind: 'Region' }),
    answer: ['白塔区', '葫芦岛市'],
    cites: [
      ['baita', 95],
      ['huludao', 40],
    ],
  },
  {
    question: '谁去北京招过商？',
    ask: async (graph) => {
      const held = await graph.ties(await graph.find('北京市'), '<-HELD_IN');
      const missions = held.filter(({ other }) => other.props['eventType'] === 'mission');
      const went = await Promise.all(missions.map(({ other }) => graph.ties(other, '<-ATTENDED')));
      return listed(inOrder(went.flat().map(({ other }) => other.name)));
    },
    answer: ['阜新高新技术产业开发区', '明山区'],
    cites: [
      ['mingshan', 33],
      ['fuxin', 33],
    ],
  },
];
