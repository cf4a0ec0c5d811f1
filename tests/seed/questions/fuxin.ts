import { amount, growth, listed, NOT_STATED, says, stated, told, value, values, type Question } from './question.ts';

export const FUXIN: readonly Question[] = [
  {
    question: '阜新市2022年固定资产投资多少亿元，增幅全省第几？',
    ask: async (graph) => {
      const figure = await graph.figure(await graph.find('阜新市'), '固定资产投资');
      return [value(figure), figure.props['rank']];
    },
    answer: [NOT_STATED, 1],
    cites: [['fuxin', 53]],
  },
  {
    question: '阜新市地区生产总值是多少？',
    ask: async (graph) => listed(await graph.figures(await graph.find('阜新市'), '地区生产总值')),
    answer: NOT_STATED,
    cites: [],
  },
  {
    question: '哪些阜新企业的农药原药占全球市场1/4以上？',
    ask: async (graph) => {
      const share = await graph.figure(await graph.find('农药原药'), /市场份额/);
      return [told(share), await graph.names(share, '->MEASURES', { neighbourKind: 'Company' })];
    },
    answer: ['25%以上', ['辽宁众辉生物科技有限公司', '龙田化工']],
    cites: [['fuxin', 11]],
  },
  {
    question: '瑞麟科技离网式制氢系统投产了吗，哪年投产的？',
    ask: async (graph) => {
      const [made] = await graph.ties(await graph.find('瑞麟科技'), '->PRODUCES');
      return made && [made.other.name, made.relation.props['stage'], stated(made.relation.props['from'])];
    },
    answer: ['离网式水电解制氢系统', 'operating', NOT_STATED],
    cites: [['fuxin', 11]],
  },
  {
    question: '万达铸业得过什么荣誉？',
    ask: async (graph) => (await graph.find('万达铸业')).props['honours'],
    answer: ['国家级制造业单项冠军产品'],
    cites: [['fuxin', 11]],
  },
  {
    question: '2023年春节前后阜新市主要领导拜访了哪些公司总部？',
    ask: async (graph) => graph.names(await graph.find('阜新市'), 'IN_TALKS_WITH', { neighbourKind: 'Company' }),
    answer: ['鲁花', '双汇', '天士力', '正大', '中船重工'],
    cites: [['fuxin', 23]],
  },
  {
    question: '拜访这些总部争取到多少新增生产计划，天士力自己在阜新投资多少？',
    ask: async (graph) => {
      const plan = await graph.figure(await graph.find('阜新市'), /新增生产计划/);
      const stakes = await graph.ties(await graph.find('天士力'), '->INVESTS_IN');
      return [value(plan), listed(stakes.map(({ relation }) => amount(relation, 'total')))];
    },
    answer: ['80亿元', NOT_STATED],
    cites: [['fuxin', 23]],
  },
  {
    question: '谢伟光是谁，他的单位到哪些省招商？',
    ask: async (graph) => {
      const person = await graph.find('谢伟光');
      const [mission] = await graph.ties(await graph.find('彰武县招商服务中心'), '->ATTENDED');
      return [person.props['title'], mission && (await graph.names(mission.other, '->HELD_IN'))];
    },
    answer: ['彰武县招商服务中心主任', ['河北省', '山东省', '山西省']],
    cites: [['fuxin', 29]],
  },
  {
    question: '新邱区对接的精细化工中试基地到哪一步，投资多少，谁来投？',
    ask: async (graph) => {
      const project = await graph.find('精细化工中试基地');
      const investors = await graph.names(project, '<-INVESTS_IN');
      return [project.props['stage'], amount(project, 'total'), listed(investors)];
    },
    answer: ['contact', NOT_STATED, NOT_STATED],
    cites: [['fuxin', 31]],
  },
  {
    question: '阜新高新区2023年2月跑了几个城市招商，请来几批客商，签了几个项目？',
    ask: async (graph) => values(graph, await graph.find('阜新高新区'), /招商城市数/, /客商批次/, '签约项目数'),
    answer: ['7市', '4批次', '2个'],
    cites: [['fuxin', 33]],
  },
  {
    question: '阜新高新区签下的2个项目叫什么？',
    ask: async (graph) => {
      const park = await graph.find('阜新高新区');
      const signed = await graph.names(park, 'SIGNED_WITH');
      return listed([...signed, ...(await graph.names(park, '<-LOCATED_IN', { neighbourKind: 'Project' }))]);
    },
    answer: NOT_STATED,
    cites: [],
  },
  {
    question: '阜新高新区和林德谈到哪一步，金额多少？',
    ask: async (graph) => {
      const ties = await graph.ties(await graph.find('林德（中国）'), 'COOPERATES_WITH');
      return ties.map(({ relation, other }) => [other.name, relation.props['stage'], amount(relation, 'total')]);
    },
    answer: [['阜新高新技术产业开发区', 'intent', NOT_STATED]],
    cites: [['fuxin', 33]],
  },
  {
    question: '阜新市梳理出多少条产业链？',
    ask: async (graph) => values(graph, await graph.find('阜新市'), /^主产业链/, /^细分产业链/),
    answer: ['16条', '30条'],
    cites: [['fuxin', 35]],
  },
  {
    question: '众辉生物在哪个园区，这个园区有多少企业，2022年产值多少？',
    ask: async (graph) => {
      const [place] = await graph.ties(await graph.find('众辉生物'), '->LOCATED_IN', { neighbourKind: 'Park' });
      if (!place) return NOT_STATED;
      return [place.other.name, ...(await values(graph, place.other, '落户企业数', '产值'))];
    },
    answer: ['辽宁阜新氟产业开发区', '48户', '77.2亿元'],
    cites: [
      ['fuxin', 111],
      ['fuxin', 117],
    ],
  },
  {
    question: '氟产业开发区的农药产业链还缺哪些环节，谁已在做原药？',
    ask: async (graph) => {
      const segment = await graph.find('农药原药生产');
      const firms = await graph.names(segment, '<-ENGAGES_IN', { neighbourKind: 'Company' });
      const [chain] = await graph.ties(segment, '->SEGMENT_OF');
      return [firms, chain && (await graph.trace(chain.other)).gaps.map((gap) => gap.replace('（环节）', ''))];
    },
    answer: [
      ['辽宁众辉生物科技有限公司', '龙田化工'],
      ['制剂', '成品药', '胶囊'],
    ],
    cites: [['fuxin', 115]],
  },
  {
    question: '沐安纸业生产什么，热能从哪里来？',
    ask: async (graph) => {
      const firm = await graph.find('沐安纸业');
      const used = await graph.ties(firm, '->USES');
      const heat = used.filter(({ relation }) => says(relation.props['role'], '热'));
      return [await graph.names(firm, '->PRODUCES'), heat.map(({ other }) => other.name)];
    },
    answer: [['抽纸', '卷纸', '纸制品'], ['煤矸石']],
    cites: [
      ['fuxin', 161],
      ['fuxin', 163],
    ],
  },
  {
    question: '新邱区“一城四基地”是哪五个，建得怎样？',
    ask: async (graph) => {
      const built = await graph.ties(await graph.find('新邱区'), '->BUILDS', { neighbourKind: 'Park' });
      return [built.map(({ other }) => other.name), [...new Set(built.map(({ relation }) => relation.props['stage']))]];
    },
    answer: [
      [
        '东北亚大宗物流基地',
        '阜新百年国际赛道城',
        '工业固废综合利用示范基地',
        '辽宁风电装备制造基地',
        '辽宁重要能源化工基地',
      ],
      ['building'],
    ],
    cites: [['fuxin', 165]],
  },
  {
    question: '清河门区“源网荷储+绿电园区”示范项目投资多少，靠电价优势招什么产业？',
    ask: async (graph) => {
      const project = await graph.find('源网荷储+绿电园区');
      const sought = await graph.names(await graph.find('清河门区'), '->TARGETS', { neighbourKind: 'Chain' });
      return [amount(project, 'total'), sought];
    },
    answer: [NOT_STATED, ['新材料产业']],
    cites: [['fuxin', 45]],
  },
  {
    question: '乌龙坝镇在建什么发电项目，装机多大？',
    ask: async (graph) => {
      const built = await graph.ties(await graph.find('乌龙坝镇'), '<-LOCATED_IN', { neighbourKind: 'Project' });
      const made = await Promise.all(built.map(({ other }) => graph.names(other, '->PRODUCES')));
      return [made.flat(), built.map(({ other }) => [other.props['stage'], stated(other.props['capacity'])])];
    },
    answer: [['风电', '光伏发电'], [['building', NOT_STATED]]],
    cites: [['fuxin', 173]],
  },
  {
    question: '太平区一季度技改投资多少，预计增长多少？',
    ask: async (graph) => {
      const figure = await graph.figure(await graph.find('太平区'), '技改投资');
      return [value(figure), growth(figure), figure.props['nature']];
    },
    answer: [NOT_STATED, '116%', 'expected'],
    cites: [['fuxin', 45]],
  },
  {
    question: '海州区有哪些市场和商业街？',
    ask: async (graph) => graph.names(await graph.find('海州区'), '<-LOCATED_IN', { neighbourKind: 'Site' }),
    answer: ['地下商业街', '东门外农贸市场', '东市场', '解放大街', '时尚天地商业街', '西市场', '西市场多元素文化街区'],
    cites: [
      ['fuxin', 131],
      ['fuxin', 133],
      ['fuxin', 135],
    ],
  },
];
