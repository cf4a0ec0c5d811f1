import { formatYuan } from '../../../model/amounts.ts';
import { amount, growth, listed, NOT_STATED, says, stated, value, values, type Question } from './question.ts';

export const MINGSHAN: readonly Question[] = [
  {
    question: '明山区2023年上半年地区生产总值多少，同比增长多少？',
    ask: async (graph) => {
      const figure = await graph.figure(await graph.find('明山区'), '地区生产总值');
      return [value(figure), growth(figure)];
    },
    answer: ['72.9亿元', '8.1%'],
    cites: [['mingshan', 7]],
  },
  {
    question: '明山区上半年引进国内到位资金多少，实际利用外资多少？',
    ask: async (graph) => {
      const place = await graph.find('明山区');
      const home = await graph.figure(place, '引进国内到位资金');
      return [value(home), growth(home), value(await graph.figure(place, '实际利用外资'))];
    },
    answer: ['40.11亿元', '33.7%', '201万美元'],
    cites: [['mingshan', 33]],
  },
  {
    question: '明山区上半年一般公共预算收入是多少亿元，总量在全市排第几？',
    ask: async (graph) => {
      const figure = await graph.figure(await graph.find('明山区'), '一般公共预算收入');
      return [value(figure), growth(figure), figure.props['rank']];
    },
    answer: [NOT_STATED, '41.6%', 1],
    cites: [['mingshan', 9]],
  },
  {
    question: '明山区上半年哪项产值增长最快？',
    ask: async (graph) => {
      const outputs = await graph.figures(await graph.find('明山区'), /产值$/);
      const rise = (each: (typeof outputs)[number]): number => Number(each.props['change'] ?? 0);
      const [most] = outputs.toSorted((a, b) => rise(b) - rise(a));
      return most && [most.props['metric'], value(most), growth(most)];
    },
    answer: ['装备制造业产值', '1.98亿元', '74.4%'],
    cites: [['mingshan', 23]],
  },
  {
    question: '太子河抽水蓄能电站谁投资，总投资多少，开工了没有？',
    ask: async (graph) => {
      const project = await graph.find('太子河抽水蓄能电站');
      return [await graph.names(project, '<-INVESTS_IN'), amount(project, 'total'), project.props['stage']];
    },
    answer: [['葛洲坝集团'], '122.66亿元', 'preparing'],
    cites: [
      ['mingshan', 37],
      ['mingshan', 47],
    ],
  },
  {
    question: '太子河抽水蓄能电站装机容量多大，哪天正式开工？',
    ask: async (graph) => {
      const { props } = await graph.find('太子河抽水蓄能电站');
      return [stated(props['capacity']), stated(props['from'])];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [],
  },
  {
    question: '抽水蓄能电站的勘探探洞有多长，已经打了多深？',
    ask: async (graph) => {
      const project = await graph.find('太子河抽水蓄能电站');
      return values(graph, project, /探洞长度/, /深度/);
    },
    answer: ['1350米', '近760米'],
    cites: [
      ['mingshan', 35],
      ['mingshan', 45],
    ],
  },
  {
    question: '葛洲坝集团怎么会和金坑村有关系？',
    ask: async (graph) => graph.path(await graph.find('葛洲坝集团'), await graph.find('金坑村')),
    answer: ['葛洲坝集团', '辽宁太子河抽水蓄能电站项目', '金坑村'],
    cites: [
      ['mingshan', 35],
      ['mingshan', 47],
    ],
  },
  {
    question: '明山区和葛洲坝集团除了电站，还在哪些领域深化合作？',
    ask: async (graph) => {
      const [tie] = await graph.ties(await graph.find('葛洲坝集团'), 'COOPERATES_WITH');
      const fields = ['文旅', '新能源', '乡村振兴', '城市更新', '现代农业'];
      return fields.filter((field) => says(tie?.relation.props['subject'], field));
    },
    answer: ['文旅', '新能源', '乡村振兴', '城市更新'],
    cites: [['mingshan', 53]],
  },
  {
    question: '明山区上半年对接了多少家央企，点名的有哪几家？',
    ask: async (graph) => {
      const place = await graph.find('明山区');
      const named = await graph.names(place, 'IN_TALKS_WITH', { neighbourKind: 'StateOwnedEnterprise' });
      return [value(await graph.figure(place, '对接央企数')), named];
    },
    answer: ['15家', ['保利集团', '北京城建', '三峡海投', '一汽集团', '中国能建', '中粮集团']],
    cites: [['mingshan', 51]],
  },
  {
    question: '明山区同央企谈了哪些项目，谈到哪一步？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('明山区'), 'IN_TALKS_WITH', { neighbourKind: 'Project' });
      return ties.map(({ other }) => [other.name, other.props['stage']]);
    },
    answer: [
      ['电商基地平台项目', 'talks'],
      ['石灰石深加工项目', 'talks'],
      ['铁矿石深加工项目', 'talks'],
      ['自动驾驶车一体化项目', 'talks'],
    ],
    cites: [['mingshan', 51]],
  },
  {
    question: '自动驾驶车一体化项目是哪家央企投资，投多少？',
    ask: async (graph) => {
      const project = await graph.find('自动驾驶车一体化项目');
      return [listed(await graph.names(project, '<-INVESTS_IN')), amount(project, 'total')];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [['mingshan', 51]],
  },
  {
    question: '明山区主要领导上半年走出去招商几次，去了哪些省市？',
    ask: async (graph) => {
      const place = await graph.find('明山区');
      const times = await graph.figure(place, /^主要领导.*次数$/);
      return [value(times), await graph.names(place, '->TARGETS', { neighbourKind: 'Region' })];
    },
    answer: ['11次', ['北京市', '福建省', '江苏省', '上海市', '浙江省']],
    cites: [['mingshan', 33]],
  },
  {
    question: '哪些明山区企业参加了第133届广交会？',
    ask: async (graph) => graph.names(await graph.find('第133届广交会'), '<-ATTENDED', { neighbourKind: 'Company' }),
    answer: ['光正铝钨', '康顿矿业', '森茂电子'],
    cites: [['mingshan', 55]],
  },
  {
    question: '华日新材新厂房建在哪个街道，投资多少？',
    ask: async (graph) => {
      const [project] = await graph.ties(await graph.find('华日新材'), '->INVESTS_IN');
      const places = project ? await graph.ties(project.other, '->LOCATED_IN', { neighbourKind: 'Region' }) : [];
      const towns = places.map(({ other }) => other).filter(({ props }) => props['level'] === 'town');
      return [towns.map(({ name }) => name), project && amount(project.other, 'total')];
    },
    answer: [['卧龙街道'], NOT_STATED],
    cites: [['mingshan', 15]],
  },
  {
    question: '交联聚四氟乙烯由谁生产，年产多少？',
    ask: async (graph) => {
      const makers = await graph.ties(await graph.find('交联聚四氟乙烯'), '<-PRODUCES', { neighbourKind: 'Company' });
      return makers.map(({ relation, other }) => [other.name, relation.props['quantity'], relation.props['stage']]);
    },
    answer: [['辽宁华日高新材料股份有限公司', '500吨/年', 'building']],
    cites: [['mingshan', 17]],
  },
  {
    question: '明山区正围绕哪些产业链做项目前期？',
    ask: async (graph) =>
      graph.names(await graph.find('明山区'), '->TARGETS', { neighbourKind: 'Chain', stage: 'preparing' }),
    answer: ['矿山产业链', '啤酒产业链'],
    cites: [['mingshan', 115]],
  },
  {
    question: '明山区啤酒产业链有哪些企业，上游麦芽、酒花由谁供应？',
    ask: async (graph) => {
      const chain = await graph.find('啤酒产业链');
      const firms = await graph.names(chain, '<-ENGAGES_IN', { neighbourKind: 'Company' });
      return [firms, listed((await graph.trace(chain)).before)];
    },
    answer: [['本溪龙山泉啤酒有限公司'], NOT_STATED],
    cites: [['mingshan', 25]],
  },
  {
    question: '龙山泉啤酒数字赋能生产线到哪一步，投多少钱？',
    ask: async (graph) => {
      const project = await graph.find('龙山泉啤酒数字赋能生产线');
      return [project.props['stage'], amount(project, 'total')];
    },
    answer: ['preparing', NOT_STATED],
    cites: [['mingshan', 25]],
  },
  {
    question: '华日新材的辐照服务要供给哪些城市，给哪些产品灭菌？',
    ask: async (graph) => {
      const cities = await graph.names(await graph.find('华日新材'), '->SUPPLIES', { neighbourKind: 'Region' });
      return [cities, (await graph.trace(await graph.find('辐照服务'))).after];
    },
    answer: [
      ['本溪市', '沈阳市'],
      ['中药材', '中西成药', '医疗器械'],
    ],
    cites: [['mingshan', 19]],
  },
  {
    question: '投在明山区、写明总投资的钱来自谁，有多少？',
    ask: async (graph) => {
      const place = await graph.find('明山区');
      const { cells, rows } = await graph.get('flows', '/api/flows?regionLevel=county');
      const stakes = cells.filter(({ column, sum }) => column === place.id && sum.counted > 0);
      for (const id of stakes.flatMap(({ relations }) => relations.items)) graph.by({ id });
      return stakes.map(({ row, sum }) => [rows.find(({ id }) => id === row)?.name, formatYuan(sum.yuan, 'zh-CN')]);
    },
    answer: [['葛洲坝集团', '122.66亿元']],
    cites: [['mingshan', 37]],
  },
  {
    question: '明山区上半年有多少重点项目，开复工多少，续建项目复工率多高？',
    ask: async (graph) =>
      values(graph, await graph.find('明山区'), '重点项目数', '开复工项目数', '续建项目数', '续建项目复工率'),
    answer: ['50个', '48个', '25个', '100%'],
    cites: [['mingshan', 21]],
  },
  {
    question: '华日新材未来三年预计利润和税收多少？',
    ask: async (graph) => values(graph, await graph.find('华日新材'), /利润/, /税收/),
    answer: ['预计1500万元', '预计500万元'],
    cites: [['mingshan', 19]],
  },
];
