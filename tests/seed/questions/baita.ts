import type { Ask, Tie } from './ask.ts';
import { amount, bare, growth, listed, NOT_STATED, stated, value, values, type Question } from './question.ts';

const baita = (graph: Ask) => graph.find('白塔区', 'Region');

/** The signing ceremony of April 2022, by who held it. */
async function signing(graph: Ask) {
  const held = await graph.ties(await baita(graph), '->RESPONSIBLE_FOR', { neighbourKind: 'Event' });
  const found = held.find(({ other }) => other.props['eventType'] === 'signing' && other.props['from'] === '2022-04');
  if (!found) throw new Error('no signing in April 2022');
  return found.other;
}

export const BAITA: readonly Question[] = [
  {
    question: '易发式电气今年拿到了哪些国家的订单，各多少钱？',
    ask: async (graph) => {
      const sold = await graph.ties(await graph.find('易发式电气'), '->SUPPLIES', { neighbourKind: 'Region' });
      return sold.map(({ relation, other }) => [other.name, relation.props['stage'], amount(relation, 'order')]);
    },
    answer: [
      ['尼日利亚', 'signed', '3000万元'],
      ['沙特阿拉伯', 'signed', '1亿元'],
    ],
    cites: [['baita', 15]],
  },
  {
    question: '易发式电气和沙特客商还签了什么，多少钱？',
    ask: async (graph) => {
      const signed = await graph.ties(await graph.find('易发式电气'), 'SIGNED_WITH', { stage: 'intent' });
      const sum = ({ relation }: Tie) => [amount(relation, 'order'), amount(relation, 'other')];
      return signed.map((tie) => [tie.other.name, sum(tie).find((money) => money !== NOT_STATED)]);
    },
    answer: [['沙特阿拉伯', '1亿元']],
    cites: [['baita', 15]],
  },
  {
    question: '谁帮易发式电气办了外债登记，几笔，多少钱？',
    ask: async (graph) => {
      const firm = await graph.find('辽宁易发式电气设备有限公司');
      const helped = await graph.ties(firm, '<-SUPPORTS', { neighbourKind: 'Government' });
      return [
        ...helped.map(({ relation, other }) => [other.name, amount(relation, 'debt')]),
        ...(await values(graph, firm, /笔数/)),
      ];
    },
    answer: [['国家外汇管理局辽阳市中心支局', '1400万余元'], '3笔'],
    cites: [['baita', 15]],
  },
  {
    question: '易发式电气的总经理是谁？',
    ask: async (graph) => {
      const staff = await graph.ties(await graph.find('易发式电气'), '<-WORKS_FOR');
      return staff.map(({ relation, other }) => [other.name, relation.props['role']]);
    },
    answer: [['许研', '总经理']],
    cites: [['baita', 13]],
  },
  {
    question: '易发式电气的变压器供给内蒙古哪个工程，在哪个县？',
    ask: async (graph) => {
      const sold = await graph.ties(await graph.find('易发式电气'), '->SUPPLIES', { neighbourKind: 'Project' });
      return Promise.all(sold.map(async ({ other }) => [other.name, ...(await graph.names(other, '->LOCATED_IN'))]));
    },
    answer: [['内蒙古自治区兴安盟突泉县城南66千伏变电站2号主变扩建工程', '突泉县']],
    cites: [['baita', 13]],
  },
  {
    question: '易发式电气的销售产值有多少，增长了多少？',
    ask: async (graph) => {
      const sales = await graph.figure(await graph.find('易发式电气'), '销售产值');
      return [value(sales), growth(sales)];
    },
    answer: [NOT_STATED, '142.8%'],
    cites: [['baita', 17]],
  },
  {
    question: '鸿宇晶体在做什么项目，到哪一步，投了多少？',
    ask: async (graph) => {
      const invested = await graph.ties(await graph.find('鸿宇晶体'), '->INVESTS_IN');
      return invested.map(({ relation, other }) => [
        other.props['works'],
        other.props['stage'],
        amount(relation, 'total'),
      ]);
    },
    answer: [['车间改造', 'building', NOT_STATED]],
    cites: [['baita', 17]],
  },
  {
    question: '白塔区今年4月集中签约了多少个项目，现场和云上各多少，金额多少？',
    ask: async (graph) => {
      const event = await signing(graph);
      const counts = await graph.figures(event, '签约项目数');
      return [counts.map(value).toSorted(), ...(await values(graph, event, '签约项目总投资'))];
    },
    answer: [['14个', '7个'], '13.8亿元'],
    cites: [['baita', 95]],
  },
  {
    question: '4月集中签约的都是哪些项目，投资方是谁？',
    ask: async (graph) => {
      const event = await signing(graph);
      const projects = await graph.names(event, '->CONCERNS', { neighbourKind: 'Project' });
      return [listed(projects), listed(await graph.names(event, '<-ATTENDED', { neighbourKind: 'Company' }))];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [['baita', 95]],
  },
  {
    question: '白塔区招商瞄准哪些地区？',
    ask: async (graph) => graph.names(await baita(graph), '->TARGETS', { neighbourKind: 'Region' }),
    answer: ['长三角', '京津冀', '珠三角'],
    cites: [['baita', 95]],
  },
  {
    question: '前行五八科创园定位哪些产业？',
    ask: async (graph) => graph.names(await graph.find('前行五八科创园'), '->ENGAGES_IN'),
    answer: ['电商直播', '互联网科技', '数字智能', '文化创意'],
    cites: [['baita', 103]],
  },
  {
    question: '前行五八科创园有多少家企业，前后说法一样吗？',
    ask: async (graph) => {
      const counts = await graph.figures(await graph.find('前行五八科创园'), '落户企业数');
      return counts.map((count) => [value(count), count.props['original']]);
    },
    answer: [
      [NOT_STATED, '数十家'],
      ['20家', '突破20家'],
    ],
    cites: [
      ['baita', 17],
      ['baita', 93],
    ],
  },
  {
    question: '前行五八科创园是谁投资建设的，投了多少？',
    ask: async (graph) => {
      const park = await graph.find('前行五八科创园');
      return [listed(await graph.names(park, '<-INVESTS_IN')), listed(await graph.names(park, '<-BUILDS'))];
    },
    answer: [NOT_STATED, NOT_STATED],
    cites: [],
  },
  {
    question: '哪些部门到前行五八科创园支持双创？',
    ask: async (graph) =>
      graph.names(await graph.find('前行五八科创园'), '<-SUPPORTS', { neighbourKind: 'Government' }),
    answer: ['白塔区经管局', '白塔区科技局', '白塔区人社局'],
    cites: [['baita', 99]],
  },
  {
    question: '白塔区还有哪些园区在规划，选址定了吗，谁来投？',
    ask: async (graph) => {
      const parks = await graph.ties(await baita(graph), '<-LOCATED_IN', { neighbourKind: 'Park' });
      const planned = parks.map(({ other }) => other).filter(({ props }) => props['standing'] === 'planned');
      const sites = (await Promise.all(planned.map((park) => graph.names(park, '->LOCATED_IN')))).flat();
      const investors = (await Promise.all(planned.map((park) => graph.names(park, '<-INVESTS_IN')))).flat();
      return [planned.map(({ name }) => name), listed(sites.filter((site) => site !== '白塔区')), listed(investors)];
    },
    answer: [['都市工业园', '新经济产业园'], NOT_STATED, NOT_STATED],
    cites: [['baita', 17]],
  },
  {
    question: '白塔区上半年地区生产总值是多少？',
    ask: async (graph) => listed((await graph.figures(await baita(graph), '地区生产总值')).map(value)),
    answer: NOT_STATED,
    cites: [['baita', 9]],
  },
  {
    question: '白塔区推出多少项惠企纾困措施，减负多少，惠及多少企业？',
    ask: async (graph) => values(graph, await baita(graph), '惠企政策措施数', '减负金额', '惠及企业数'),
    answer: ['33项', '超1亿元', '300余家'],
    cites: [['baita', 73]],
  },
  {
    question: '惠企纾困措施具体有哪些？',
    ask: async (graph) => (await graph.names(await graph.find('惠企纾困措施'), '<-PART_OF')).map(bare),
    answer: ['增值税留抵退税和减税降费', '政府采购面向中小企业预留份额', '助企纾困专项贷款', '主题促销活动'],
    cites: [['baita', 73]],
  },
  {
    question: '白塔区审批提速了多少？',
    ask: async (graph) => values(graph, await baita(graph), '办理时限压缩比例', '审批环节压缩比例', '跑动次数减少比例'),
    answer: ['81%', '23%', '60%'],
    cites: [['baita', 77]],
  },
  {
    question: '辽阳市2022年定了哪几个“年”？',
    ask: async (graph) =>
      (await graph.names(await graph.find('辽阳市'), '->IMPLEMENTS')).map(bare).filter((name) => name.endsWith('年”')),
    answer: ['“城市管理年”', '“工业突破年”', '“民营经济规范年”', '“项目落地年”', '“营商环境提升年”'],
    cites: [['baita', 9]],
  },
  {
    question: '为了“项目落地年”，白塔区落实了哪些推进机制？',
    ask: async (graph) => (await graph.names(await graph.find('项目落地年'), '<-CONCERNS')).map(bare),
    answer: ['联席会议', '领导包保', '项目管家', '专班推进'],
    cites: [['baita', 91]],
  },
  {
    question: '白塔区重点项目开（复）工率多少，储备了多少亿元以上项目？',
    ask: async (graph) => values(graph, await baita(graph), '开复工率', '储备亿元以上项目数'),
    answer: ['75%', '43个'],
    cites: [['baita', 101]],
  },
  {
    question: '白塔区和哪家电力企业合作，全称是什么？',
    ask: async (graph) => {
      const partners = await graph.ties(await baita(graph), 'COOPERATES_WITH', { neighbourKind: 'Company' });
      return partners.map(({ other }) => [bare(other.name), stated(other.aliases.find((alias) => /国网/.test(alias)))]);
    },
    answer: [['供电公司', NOT_STATED]],
    cites: [['baita', 75]],
  },
];
