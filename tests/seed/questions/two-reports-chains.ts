import type { Entity } from '../../../model/graph.ts';
import type { Ask } from './ask.ts';
import { bare, inOrder, told, type Question } from './question.ts';

const BASE = '辽宁(营口)沿海产业基地';

/** Who of a kind is engaged in a chain. */
const engaged = async (graph: Ask, chain: string, neighbourKind: string) =>
  (await graph.names(await graph.find(chain), '<-ENGAGES_IN', { neighbourKind })).map(bare);

/** The same chain or kind of project in several places. */
export const TWO_REPORTS_CHAINS: readonly Question[] = [
  {
    question: '氢能产业链上有哪些企业，各在哪里？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('氢能产业'), '<-ENGAGES_IN', { neighbourKind: 'Company' });
      const firms = ties.map(({ other }) => other);
      return Promise.all(firms.map(async (firm) => [firm.name, await graph.names(firm, '->LOCATED_IN')]));
    },
    answer: [
      ['瑞麟科技', ['阜新市']],
      ['深圳市凯豪达制氢设备有限公司', [BASE, '深圳市']],
    ],
    cites: [
      ['yingkou', 101],
      ['fuxin', 11],
    ],
  },
  {
    question: '顺着氢能链看，谁在做，有没有空白环节？',
    ask: async (graph) => {
      const { members, gaps } = await graph.trace(await graph.find('氢能产业'));
      return [inOrder(members), gaps];
    },
    answer: [
      ['凯豪达GW级电解水制氢装备自动化生产线及绿氢生产项目', BASE, '瑞麟科技', '深圳市凯豪达制氢设备有限公司'],
      [],
    ],
    cites: [
      ['yingkou', 101],
      ['fuxin', 11],
    ],
  },
  {
    question: '哪些园区和基地做精细化工？',
    ask: async (graph) => engaged(graph, '精细化工产业', 'Park'),
    answer: ['精细化工产业基地', '辽宁阜新氟产业开发区', BASE],
    cites: [
      ['huludao', 58],
      ['fuxin', 113],
      ['yingkou', 29],
    ],
  },
  {
    question: '各地有哪些精细化工项目，到哪一步？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('精细化工产业'), '<-ENGAGES_IN', { neighbourKind: 'Project' });
      return ties.map(({ other }) => [other.name, other.props['stage']]);
    },
    answer: [
      ['建发盛海多金属综合利用技术升级系列项目', 'building'],
      ['新邱区对接的精细化工中试基地项目', 'contact'],
      ['扬农大型精细化工项目', 'preparing'],
    ],
    cites: [
      ['yingkou', 29],
      ['fuxin', 31],
      ['huludao', 54],
    ],
  },
  {
    question: '新能源产业链上各地有哪些项目？',
    ask: async (graph) => engaged(graph, '新能源产业链', 'Project'),
    answer: [
      '凯豪达GW级电解水制氢装备自动化生产线及绿氢生产项目',
      '辽宁太子河抽水蓄能电站项目',
      '清河门区采煤沉陷区风电和光伏发电项目',
      '“源网荷储+绿电园区”示范项目',
    ],
    cites: [
      ['yingkou', 101],
      ['mingshan', 47],
      ['fuxin', 173],
    ],
  },
  {
    question: '光伏方面，谁做装备，谁发电？',
    ask: async (graph) => [
      await engaged(graph, '光伏产业链', 'Company'),
      await graph.names(await graph.find('光伏发电'), '<-PRODUCES', { neighbourKind: 'Project' }),
    ],
    answer: [['营口金辰机械股份有限公司'], ['清河门区采煤沉陷区风电和光伏发电项目']],
    cites: [
      ['yingkou', 21],
      ['fuxin', 173],
    ],
  },
  {
    question: '哪些项目发风电，到哪一步？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('风电'), '<-PRODUCES', { neighbourKind: 'Project' });
      return ties.map(({ other }) => [other.name, other.props['stage']]);
    },
    answer: [
      ['大唐风电项目', 'preparing'],
      ['辽能风电项目', 'building'],
      ['清河门区采煤沉陷区风电和光伏发电项目', 'building'],
      ['中船风电项目', 'preparing'],
    ],
    cites: [
      ['huludao', 54],
      ['fuxin', 173],
    ],
  },
  {
    question: '哪些地区在发展电子商务？',
    ask: async (graph) => engaged(graph, '电子商务', 'Region'),
    answer: ['白塔区', '海州区'],
    cites: [
      ['baita', 17],
      ['fuxin', 137],
    ],
  },
  {
    question: '哪些地区做装备制造？',
    ask: async (graph) => engaged(graph, '装备制造', 'Region'),
    answer: ['阜新市', '明山区'],
    cites: [
      ['mingshan', 23],
      ['fuxin', 89],
    ],
  },
  {
    question: '还在对接、洽谈的项目有哪些？',
    ask: async (graph) => (await graph.list('Project', { stage: 'contact,talks' })).map(({ name }) => name),
    answer: [
      '电商基地平台项目',
      '石灰石深加工项目',
      '铁矿石深加工项目',
      '新邱区对接的精细化工中试基地项目',
      '新邱区对接的纸制品深加工项目',
      '自动驾驶车一体化项目',
    ],
    cites: [
      ['mingshan', 51],
      ['fuxin', 31],
    ],
  },
  {
    question: '三地要打造的园区和产业集群，目标规模各有多大？',
    ask: async (graph) => {
      const names = ['辽宁阜新氟产业开发区', '铜材料精深加工产业集群', '百亿级科技产业集群'];
      const target = async (name: string) =>
        told(await graph.figure(await graph.find(name), /规模/, { nature: 'target' }));
      return Promise.all(names.map(target));
    },
    answer: ['100亿元', '1000亿元', '100亿元'],
    cites: [
      ['fuxin', 117],
      ['yingkou', 29],
      ['huludao', 48],
    ],
  },
  {
    question: '各地有哪些老旧小区改造项目，在哪个区？',
    ask: async (graph) => {
      const projects = await graph.list('Project', { q: '老旧小区' });
      const county = async (project: Entity) => {
        const places = await graph.ties(project, '->LOCATED_IN');
        const up = places.map(async ({ other }) =>
          other.props['level'] === 'county' ? [other.name] : graph.names(other, '->PART_OF'),
        );
        return (await Promise.all(up)).flat().filter((name) => name.endsWith('区'));
      };
      return Promise.all(projects.map(async (project) => [bare(project.name), inOrder(await county(project))]));
    },
    answer: [
      ['建业花园小区老旧小区改造', ['明山区']],
      ['老旧小区智能化改造提升项目', ['白塔区']],
    ],
    cites: [
      ['mingshan', 65],
      ['baita', 101],
    ],
  },
  {
    question: '哪些地区在做假日经济、夜经济？',
    ask: async (graph) =>
      inOrder([...(await engaged(graph, '假日经济', 'Region')), ...(await engaged(graph, '夜经济', 'Region'))]),
    answer: ['白塔区', '海州区'],
    cites: [
      ['baita', 17],
      ['baita', 53],
      ['fuxin', 133],
    ],
  },
  {
    question: '哪些地区以现代服务业为方向？',
    ask: async (graph) => engaged(graph, '现代服务业', 'Region'),
    answer: ['白塔区', '海州区'],
    cites: [
      ['baita', 17],
      ['fuxin', 137],
    ],
  },
];
