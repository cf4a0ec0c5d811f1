import { amount, bare, growth, NOT_STATED, stated, told, value, values, type Question } from './question.ts';

/** Policies, public works and people's livelihood in Fuxin. */
export const FUXIN_GOVERNANCE: readonly Question[] = [
  {
    question: '阜新市惠企政策有几条，给多少户企业发了多少钱？',
    ask: async (graph) => values(graph, await graph.find('阜新市'), '惠企政策措施数', '获支持企业数', '发放支持资金'),
    answer: ['21条', '56户', '1582万元'],
    cites: [['fuxin', 45]],
  },
  {
    question: '“1+4+N”招商体系是哪里建立的，有几个核心园区？',
    ask: async (graph) => {
      const system = await graph.find('1+4+N');
      return [await graph.names(system, '<-IMPLEMENTS'), value(await graph.figure(system, /园区数/))];
    },
    answer: [['阜新蒙古族自治县'], '4个'],
    cites: [['fuxin', 37]],
  },
  {
    question: '细河区多少个项目分梯队攻坚，第一梯队几个？',
    ask: async (graph) => values(graph, await graph.find('细河区'), /^分梯队/, /^第一梯队/),
    answer: ['33个', '13个'],
    cites: [['fuxin', 37]],
  },
  {
    question: '海州露天矿地灾治理属于阜新哪套攻坚，总的叫什么模式？',
    ask: async (graph) => {
      const [battle] = await graph.ties(await graph.find('海州露天矿地灾治理'), '->PART_OF');
      return battle && [battle.other.name, ...(await graph.names(battle.other, '->PART_OF'))].map(bare);
    },
    answer: ['“八大攻坚战”', '“3+8+100”系统攻坚模式'],
    cites: [['fuxin', 43]],
  },
  {
    question: '哪个区设了通报前三名、后三名的红白榜？',
    ask: async (graph) => graph.names(await graph.find('红白榜'), '<-IMPLEMENTS'),
    answer: ['新邱区'],
    cites: [['fuxin', 47]],
  },
  {
    question: '市级领导分包重点企业有什么成效？',
    ask: async (graph) => {
      const [effect] = await graph.figures(await graph.find('市级领导分包'), /在产/);
      return effect && [value(effect), growth(effect)];
    },
    answer: [NOT_STATED, '40%'],
    cites: [['fuxin', 51]],
  },
  {
    question: '阜新市同北京哪些医院达成战略合作？',
    ask: async (graph) => graph.names(await graph.find('阜新市'), 'COOPERATES_WITH', { neighbourKind: 'Institution' }),
    answer: ['北京大学附属肿瘤医院', '北京中医药大学东直门医院'],
    cites: [['fuxin', 97]],
  },
  {
    question: '辽西肿瘤诊疗中心人大测评得了多少票，投资多少？',
    ask: async (graph) => {
      const project = await graph.find('辽西肿瘤诊疗中心项目');
      return [await values(graph, project, /[^本不]满意票/, /基本满意票/, /不满意票/), amount(project, 'total')];
    },
    answer: [['224票', '6票', '0票'], NOT_STATED],
    cites: [['fuxin', 67]],
  },
  {
    question: '东风路东延工程哪天打通，属于什么规划？',
    ask: async (graph) => {
      const project = await graph.find('东风路东延工程');
      const plans = await graph.names(project, '->PART_OF', { neighbourKind: 'Policy' });
      return [project.props['to'], project.props['stage'], plans];
    },
    answer: ['2022-08-31', 'operating', ['“三位一体”城区发展规划']],
    cites: [
      ['fuxin', 71],
      ['fuxin', 73],
    ],
  },
  {
    question: '80条背街小巷改造惠及多少小区、商户和居民？',
    ask: async (graph) => {
      const project = await graph.find('80条背街小巷提升改造项目');
      return values(graph, project, '惠及小区数', '惠及商户数', '惠及居民数');
    },
    answer: ['310个', '2400余个', '20万余人'],
    cites: [['fuxin', 79]],
  },
  {
    question: '“拆小并大”集中供热后投诉降了多少，全省排第几？',
    ask: async (graph) => {
      const project = await graph.find('拆小并大');
      const [complaints, fall] = [await graph.figure(project, /投诉$/), await graph.figure(project, /投诉降幅/)];
      return [growth(complaints), complaints.props['qualifier'], fall.props['rank']];
    },
    answer: ['-50%', '以上', 1],
    cites: [['fuxin', 99]],
  },
  {
    question: '太平区力争把哪些企业培育成规模以上企业，现有多少家？',
    ask: async (graph) => {
      const policy = await graph.find('小升规');
      const now = await graph.figure(await graph.find('太平区'), '规模以上企业数');
      return [await graph.names(policy, '->TARGETS', { neighbourKind: 'Company' }), value(now)];
    },
    answer: [['汉腾橡胶', '时美佳食品'], '21家'],
    cites: [['fuxin', 157]],
  },
  {
    question: '“数字细河”预计到哪年让数字经济占比达到多少？',
    ask: async (graph) => {
      const share = await graph.figure(await graph.find('数字细河'), /数字经济占/);
      return [share.props['period'], told(share), share.props['nature']];
    },
    answer: ['2024', '10%以上', 'expected'],
    cites: [['fuxin', 147]],
  },
  {
    question: '米家小区在哪个街道，居民等房产证等了几年？',
    ask: async (graph) => {
      const estate = await graph.find('米家小区');
      const around = await graph.ties(estate, '->PART_OF,LOCATED_IN', { neighbourKind: 'Region' });
      const towns = around.map(({ other }) => other).filter(({ props }) => props['level'] === 'town');
      return [towns.map(({ name }) => name), value(await graph.figure(estate, /房产证/))];
    },
    answer: [['孙家湾街道'], '9年'],
    cites: [
      ['fuxin', 59],
      ['fuxin', 83],
    ],
  },
  {
    question: '阜新“双千双百”目标具体指什么？',
    ask: async (graph) => stated((await graph.find('双千双百')).props['content']),
    answer: NOT_STATED,
    cites: [['fuxin', 21]],
  },
];
