import type { Entity } from '../../../model/graph.ts';
import type { Ask } from './ask.ts';
import { growth, NOT_STATED, told, values, type Question } from './question.ts';

const BASE = '辽宁(营口)沿海产业基地';

type Row = readonly [place: string, ...told: string[]];

/** One figure of several places: its value and, where asked for, more of it. */
const compare = (
  graph: Ask,
  places: readonly string[],
  metric: string | RegExp,
  ...read: readonly ((figure: Entity) => string)[]
): Promise<Row[]> =>
  Promise.all(
    places.map(async (place): Promise<Row> => {
      const [figure] = await graph.figures(await graph.find(place), metric, { nature: 'actual' });
      return [place, ...read.map((each) => (figure ? each(figure) : NOT_STATED))];
    }),
  );

const largestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(([, a = ''], [, b = '']) => Number.parseFloat(b) - Number.parseFloat(a));

const rank = ({ props }: Entity): string => (typeof props['rank'] === 'number' ? `第${props['rank']}` : NOT_STATED);

/** Places compared by a figure that two reports or more give. */
export const TWO_REPORTS_FIGURES: readonly Question[] = [
  {
    question: '上半年规上工业总产值，营口沿海产业基地、明山区、葫芦岛哪个增得最快？',
    ask: async (graph) =>
      largestFirst(await compare(graph, [BASE, '明山区', '葫芦岛市'], '规模以上工业总产值', growth)),
    answer: [
      ['葫芦岛市', '11.2%'],
      ['明山区', '10.37%'],
      [BASE, '5.6%'],
    ],
    cites: [
      ['yingkou', 11],
      ['mingshan', 23],
      ['huludao', 14],
    ],
  },
  {
    question: '各地固定资产投资是多少，哪些只写了增幅或名次？',
    ask: async (graph) => compare(graph, ['明山区', BASE, '葫芦岛市', '阜新市'], '固定资产投资', told, growth, rank),
    answer: [
      ['明山区', '13.7亿元', NOT_STATED, '第2'],
      [BASE, NOT_STATED, '16.9%', NOT_STATED],
      ['葫芦岛市', NOT_STATED, NOT_STATED, NOT_STATED],
      ['阜新市', NOT_STATED, NOT_STATED, '第1'],
    ],
    cites: [
      ['mingshan', 21],
      ['yingkou', 11],
      ['huludao', 12],
      ['fuxin', 53],
    ],
  },
  {
    question: '明山区、葫芦岛、白塔区上半年地区生产总值各是多少？',
    ask: async (graph) => compare(graph, ['明山区', '葫芦岛市', '白塔区'], '地区生产总值', told),
    answer: [
      ['明山区', '72.9亿元'],
      ['葫芦岛市', NOT_STATED],
      ['白塔区', NOT_STATED],
    ],
    cites: [
      ['mingshan', 7],
      ['huludao', 12],
    ],
  },
  {
    question: '一般公共预算收入，明山区、阜新市、葫芦岛各增长多少、排第几？',
    ask: async (graph) => compare(graph, ['明山区', '阜新市', '葫芦岛市'], '一般公共预算收入', growth, rank),
    answer: [
      ['明山区', '41.6%', '第1'],
      ['阜新市', NOT_STATED, '第3'],
      ['葫芦岛市', NOT_STATED, NOT_STATED],
    ],
    cites: [
      ['mingshan', 9],
      ['fuxin', 53],
      ['huludao', 12],
    ],
  },
  {
    question: '明山区和营口沿海产业基地上半年谁的招商活动多？',
    ask: async (graph) => largestFirst(await compare(graph, ['明山区', BASE], '招商活动次数', told)),
    answer: [
      [BASE, '199次'],
      ['明山区', '130余次'],
    ],
    cites: [
      ['mingshan', 33],
      ['yingkou', 57],
    ],
  },
  {
    question: '明山区和营口沿海产业基地引进国内到位资金各多少，增长多少？',
    ask: async (graph) => compare(graph, ['明山区', BASE], '引进国内到位资金', told, growth),
    answer: [
      ['明山区', '40.11亿元', '33.7%'],
      [BASE, NOT_STATED, '12.5%'],
    ],
    cites: [
      ['mingshan', 33],
      ['yingkou', 11],
    ],
  },
  {
    question: '进出口总额，明山区预计多少，营口沿海产业基地增长多少？',
    ask: async (graph) => {
      const [district, base] = [await graph.find('明山区'), await graph.find(BASE)];
      return [told(await graph.figure(district, '进出口总额')), growth(await graph.figure(base, '进出口总额'))];
    },
    answer: ['预计6000万元', '58.8%'],
    cites: [
      ['mingshan', 33],
      ['yingkou', 11],
    ],
  },
  {
    question: '白塔区和营口市西市区谁划的网格多？',
    ask: async (graph) => largestFirst(await compare(graph, ['西市区', '白塔区'], '网格数', told)),
    answer: [
      ['白塔区', '811个'],
      ['西市区', '410个'],
    ],
    cites: [
      ['baita', 119],
      ['yingkou', 121],
    ],
  },
  {
    question: '葫芦岛、营口沿海产业基地、太平区各有多少家规上企业？',
    ask: async (graph) => largestFirst(await compare(graph, ['太平区', BASE, '葫芦岛市'], '规模以上企业数', told)),
    answer: [
      ['葫芦岛市', '302家'],
      [BASE, '34家'],
      ['太平区', '21家'],
    ],
    cites: [
      ['huludao', 16],
      ['yingkou', 71],
      ['fuxin', 157],
    ],
  },
  {
    question: '明山区和白塔区谁新增的市场主体多？',
    ask: async (graph) => largestFirst(await compare(graph, ['白塔区', '明山区'], '新增市场主体数', told)),
    answer: [
      ['明山区', '1500余户'],
      ['白塔区', '599家'],
    ],
    cites: [
      ['mingshan', 95],
      ['baita', 77],
    ],
  },
  {
    question: '重点项目开复工率，白塔区和葫芦岛哪个高？',
    ask: async (graph) => largestFirst(await compare(graph, ['白塔区', '葫芦岛市'], '开复工率', told)),
    answer: [
      ['葫芦岛市', '79%'],
      ['白塔区', '75%'],
    ],
    cites: [
      ['huludao', 54],
      ['baita', 101],
    ],
  },
  {
    question: '给企业的支持资金，阜新和葫芦岛各发了多少，多少家企业拿到？',
    ask: async (graph) => {
      const given = async (place: string) => values(graph, await graph.find(place), '发放支持资金', /^获.*企业数$/);
      return [await given('阜新市'), await given('葫芦岛市')];
    },
    answer: [
      ['1582万元', '56户'],
      ['1600万元', '54家'],
    ],
    cites: [
      ['fuxin', 45],
      ['huludao', 42],
    ],
  },
  {
    question: '惠企政策，阜新市和白塔区各出台了多少条？',
    ask: async (graph) => compare(graph, ['阜新市', '白塔区'], '惠企政策措施数', told),
    answer: [
      ['阜新市', '21条'],
      ['白塔区', '33项'],
    ],
    cites: [
      ['fuxin', 45],
      ['baita', 73],
    ],
  },
  {
    question: '签约项目总投资，营口沿海产业基地和白塔区谁大？',
    ask: async (graph) => largestFirst(await compare(graph, ['白塔区', BASE], '签约项目总投资', told)),
    answer: [
      [BASE, '118.1亿元'],
      ['白塔区', '13.8亿元'],
    ],
    cites: [
      ['yingkou', 57],
      ['baita', 95],
    ],
  },
  {
    question: '企业反映的问题，明山区和营口沿海产业基地办结率各多少？',
    ask: async (graph) => {
      const rates = await compare(graph, ['明山区', BASE], '企业问题办结率', told);
      return [...rates, ...(await values(graph, await graph.find(BASE), '解决问题次数'))];
    },
    answer: [['明山区', '92.6%'], [BASE, NOT_STATED], '121次'],
    cites: [
      ['mingshan', 81],
      ['yingkou', 97],
    ],
  },
  {
    question: '营口沿海产业基地和阜新氟产业开发区谁的企业多？',
    ask: async (graph) => largestFirst(await compare(graph, ['辽宁阜新氟产业开发区', BASE], '落户企业数', told)),
    answer: [
      [BASE, '1400余家'],
      ['辽宁阜新氟产业开发区', '48户'],
    ],
    cites: [
      ['yingkou', 19],
      ['fuxin', 117],
    ],
  },
  {
    question: '园区产值，阜新氟产业开发区和营口沿海产业基地各是多少？',
    ask: async (graph) => compare(graph, ['辽宁阜新氟产业开发区', BASE], /^(产值|规模以上工业总产值)$/, told, growth),
    answer: [
      ['辽宁阜新氟产业开发区', '77.2亿元', NOT_STATED],
      [BASE, NOT_STATED, '5.6%'],
    ],
    cites: [
      ['fuxin', 117],
      ['yingkou', 11],
    ],
  },
];
