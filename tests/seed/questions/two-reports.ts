import { formatYuan } from '../../../model/amounts.ts';
import type { Ask } from './ask.ts';
import { amount, inOrder, listed, NOT_STATED, values, type Question } from './question.ts';

const BASE = '辽宁(营口)沿海产业基地';

/** The rows of the flow table that state a sum, with it; largest first. */
async function sums(graph: Ask, query: string) {
  const { rows, cells } = await graph.get('flows', `/api/flows?limit=1000&${query}`);
  for (const id of cells.flatMap(({ relations }) => relations.items)) graph.by({ id });
  const names = new Map(rows.map(({ id, name }) => [id, name ?? id]));
  const told = cells.filter(({ sum }) => sum.counted > 0);
  return told.map(({ row, sum }) => [names.get(row), formatYuan(sum.yuan, 'zh-CN')]);
}

/** The date of the report that speaks of a thing. */
async function reported(graph: Ask, name: string) {
  const { id } = await graph.find(name);
  const claims = await graph.get('claims', `/api/claims?subject=${encodeURIComponent(id)}`);
  const { items } = await graph.get('sources', '/api/sources');
  const reports = items.filter(({ file }) => file !== undefined);
  return reports.find((source) => claims.items.some(({ claim }) => claim.source === source.id))?.date ?? NOT_STATED;
}

/** Money, state-owned partners, dates and ties over two reports or more. */
export const TWO_REPORTS: readonly Question[] = [
  {
    question: '两座抽水蓄能电站各投多少，到哪一步，谁投的？',
    ask: async (graph) => {
      const names = ['辽宁太子河抽水蓄能电站项目', '兴城抽水蓄能电站'];
      const plants = await Promise.all(names.map((name) => graph.find(name)));
      const told = plants.map(async (plant) => {
        const investors = await graph.names(plant, '<-INVESTS_IN');
        return [amount(plant, 'total'), plant.props['stage'], listed(investors)];
      });
      return Promise.all(told);
    },
    answer: [
      ['122.66亿元', 'preparing', ['葛洲坝集团']],
      [NOT_STATED, 'preparing', NOT_STATED],
    ],
    cites: [
      ['mingshan', 37],
      ['mingshan', 47],
      ['huludao', 54],
    ],
  },
  {
    question: '明山区、阜新市、营口沿海产业基地各有哪些国资伙伴？',
    ask: async (graph) => {
      const of = async (place: string, way: string) =>
        graph.names(await graph.find(place), way, { neighbourKind: 'StateOwnedEnterprise' });
      return [await of('明山区', 'IN_TALKS_WITH'), await of('阜新市', 'IN_TALKS_WITH'), await of(BASE, '<-LOCATED_IN')];
    },
    answer: [
      ['保利集团', '北京城建', '三峡海投', '一汽集团', '中国能建', '中粮集团'],
      ['中船重工'],
      ['建发集团', '石钢京诚', '中国华能', '中国五矿'],
    ],
    cites: [
      ['mingshan', 51],
      ['fuxin', 23],
      ['yingkou', 19],
    ],
  },
  {
    question: '国有企业往哪些城市投项目，各几个？',
    ask: async (graph) => {
      const path = '/api/flows?rows=investorKind&columns=targetRegion&limit=1000';
      const { cells, columns } = await graph.get('flows', path);
      const state = cells.filter(({ row }) => row === 'StateOwnedEnterprise');
      for (const id of state.flatMap(({ relations }) => relations.items)) graph.by({ id });
      return state.map(({ column, count }) => [columns.find(({ id }) => id === column)?.name, count]);
    },
    answer: [
      ['本溪市', 1],
      ['葫芦岛市', 2],
    ],
    cites: [
      ['mingshan', 47],
      ['huludao', 54],
    ],
  },
  {
    question: '按城市加总，写明的总投资各是多少？',
    ask: async (graph) => sums(graph, 'rows=targetRegion&columns=targetKind&basis=total'),
    answer: [
      ['营口市', '217.5亿元'],
      ['本溪市', '122.66亿元'],
    ],
    cites: [
      ['yingkou', 29],
      ['yingkou', 57],
      ['yingkou', 59],
      ['mingshan', 37],
    ],
  },
  {
    question: '所有项目写明的总投资合计多少，最大的两个是哪两个？',
    ask: async (graph) => {
      const { projectSums } = await graph.get('stats', '/api/stats');
      const total = projectSums.find(({ basis }) => basis === 'total');
      const [first, second] = await graph.list('Project', { sort: 'amount' });
      return [formatYuan(total?.yuan ?? 0, 'zh-CN'), first?.name, second?.name];
    },
    answer: ['340.16亿元', '建发盛海多金属综合利用技术升级系列项目', '辽宁太子河抽水蓄能电站项目'],
    cites: [
      ['yingkou', 29],
      ['mingshan', 37],
    ],
  },
  {
    question: '讲葫芦岛的和讲营口沿海产业基地的，哪篇报道更新？',
    ask: async (graph) => {
      const [older, newer] = [await reported(graph, '葫芦岛市'), await reported(graph, BASE)];
      return [older, newer > older ? BASE : '葫芦岛市'];
    },
    answer: ['2022-09-11', BASE],
    cites: [
      ['huludao', 12],
      ['yingkou', 15],
    ],
  },
  {
    question: '凯豪达和阜新的瑞麟科技有什么关联？',
    ask: async (graph) => graph.path(await graph.find('凯豪达'), await graph.find('瑞麟科技')),
    answer: ['深圳市凯豪达制氢设备有限公司', '氢能产业', '瑞麟科技'],
    cites: [
      ['yingkou', 101],
      ['fuxin', 11],
    ],
  },
  {
    question: '葫芦岛的扬农项目和阜新氟产业开发区怎么连得上？',
    ask: async (graph) =>
      graph.path(await graph.find('扬农大型精细化工项目'), await graph.find('辽宁阜新氟产业开发区')),
    answer: ['扬农大型精细化工项目', '精细化工产业', '辽宁阜新氟产业开发区'],
    cites: [
      ['huludao', 54],
      ['fuxin', 113],
    ],
  },
  {
    question: '太子河抽水蓄能电站和清河门的风光发电项目有什么共同点？',
    ask: async (graph) =>
      graph.path(
        await graph.find('辽宁太子河抽水蓄能电站项目'),
        await graph.find('清河门区采煤沉陷区风电和光伏发电项目'),
      ),
    answer: ['辽宁太子河抽水蓄能电站项目', '新能源产业链', '清河门区采煤沉陷区风电和光伏发电项目'],
    cites: [
      ['mingshan', 47],
      ['fuxin', 173],
    ],
  },
  {
    question: '按阶段加总，写明的总投资各是多少？',
    ask: async (graph) => sums(graph, 'rows=stage&columns=targetKind&basis=total'),
    answer: [
      ['preparing', '176.16亿元'],
      ['building', '152.5亿元'],
      ['signed', '11.5亿元'],
    ],
    cites: [
      ['yingkou', 29],
      ['yingkou', 57],
      ['yingkou', 59],
      ['mingshan', 37],
    ],
  },
  {
    question: '阜新和葫芦岛各跟哪些医院、实验室有战略合作？',
    ask: async (graph) => {
      const of = async (place: string) =>
        inOrder(
          await graph.names(await graph.find(place), 'COOPERATES_WITH,SIGNED_WITH,RESEARCHES_WITH', {
            neighbourKind: 'Institution',
          }),
        );
      return [await of('阜新市'), await of('葫芦岛市')];
    },
    answer: [['北京大学附属肿瘤医院', '北京中医药大学东直门医院'], ['先进金属材料涂镀国家工程实验室']],
    cites: [
      ['fuxin', 97],
      ['huludao', 40],
    ],
  },
  {
    question: '易发式电气、建发盛海、大红德邻的负责人各是谁？',
    ask: async (graph) => {
      const staff = async (firm: string) => graph.names(await graph.find(firm), '<-WORKS_FOR');
      return [await staff('易发式电气'), await staff('建发盛海'), await staff('大红德邻')];
    },
    answer: [['许研'], ['陈明盛'], ['杨宇']],
    cites: [
      ['baita', 13],
      ['yingkou', 29],
      ['yingkou', 91],
    ],
  },
  {
    question: '哪些企业有国家级荣誉？',
    ask: async (graph) => {
      const firms = await graph.list('Company');
      const honours = ({ props }: (typeof firms)[number]) => JSON.stringify(props['honours'] ?? []);
      return firms.filter((firm) => honours(firm).includes('国家级')).map(({ name }) => name);
    },
    answer: ['锦西化工研究院', '万达铸业'],
    cites: [
      ['huludao', 56],
      ['fuxin', 11],
    ],
  },
  {
    question: '2022年白塔区和葫芦岛的签约仪式各在什么时候？',
    ask: async (graph) => {
      const signings = await graph.list('Event', { eventType: 'signing', sort: 'date' });
      const dated = signings.filter(({ props: { from } }) => typeof from === 'string' && from.startsWith('2022'));
      return Promise.all(
        dated.map(async (event) => [
          event.props['from'],
          await graph.names(event, '->HELD_IN', { neighbourKind: 'Region' }),
        ]),
      );
    },
    answer: [
      ['2022-06-14', ['葫芦岛市']],
      ['2022-04', ['白塔区']],
    ],
    cites: [
      ['huludao', 40],
      ['baita', 95],
    ],
  },
  {
    question: '葫芦岛和阜新海州区的专职招商力量有多大？',
    ask: async (graph) => [
      ...(await values(graph, await graph.find('葫芦岛市'), '专职招商人员数')),
      ...(await values(graph, await graph.find('海州区'), '招商局数')),
    ],
    answer: ['600人', '3个'],
    cites: [
      ['huludao', 54],
      ['fuxin', 37],
    ],
  },
];
