import type { Ask } from './ask.ts';
import { amount, bare, growth, listed, NOT_STATED, told, value, values, type Question } from './question.ts';

const huludao = (graph: Ask) => graph.find('葫芦岛市', 'Region');

/** Science, digital industry, plans and working style of Huludao. */
export const HULUDAO_INNOVATION: readonly Question[] = [
  {
    question: '东戴河的带土移植转化中心是谁建的，哪一年成立？',
    ask: async (graph) => {
      const builders = await graph.ties(await graph.find('带土移植转化中心'), '<-BUILDS');
      return builders.map(({ relation, other }) => [other.name, relation.props['from']]);
    },
    answer: [
      ['葫芦岛市', '2021'],
      ['辽宁省科技厅', '2021'],
    ],
    cites: [
      ['huludao', 42],
      ['huludao', 44],
    ],
  },
  {
    question: '带土移植转化中心启动建设了哪些功能区？',
    ask: async (graph) => (await graph.names(await graph.find('带土移植转化中心'), '<-PART_OF')).map(bare),
    answer: ['成果转化区', '服务配套区', '加速器及中试区', '科技孵化器', '科研区'],
    cites: [['huludao', 44]],
  },
  {
    question: '“云的”轨交系统是哪家公司开发的，在哪里中试，投资多少？',
    ask: async (graph) => {
      const project = await graph.find('智能“云的”项目');
      const investors = await graph.names(project, '<-INVESTS_IN');
      const parks = await graph.names(project, '->LOCATED_IN', { neighbourKind: 'Park' });
      return [investors, parks, amount(project, 'total')];
    },
    answer: [['云的(辽宁)智能交通科技有限公司'], ['东戴河新区'], NOT_STATED],
    cites: [['huludao', 18]],
  },
  {
    question: '6月14日葫芦岛和哪些国家级科技平台签了约，都点名了吗？',
    ask: async (graph) => {
      const city = await huludao(graph);
      const signed = await graph.ties(city, 'SIGNED_WITH', { neighbourKind: 'Institution' });
      const names = signed
        .filter(({ relation }) => relation.props['from'] === '2022-06-14')
        .map(({ other }) => other.name);
      return [names, value(await graph.figure(city, '签约科技平台数'))];
    },
    answer: [['先进金属材料涂镀国家工程实验室'], '8家'],
    cites: [['huludao', 40]],
  },
  {
    question: '葫芦岛今年科技招商成效怎样？',
    ask: async (graph) => values(graph, await graph.find('科技招商'), '引进合作平台数', '落地科技项目数'),
    answer: ['11家', '24个'],
    cites: [['huludao', 40]],
  },
  {
    question: '葫芦岛给科技企业奖补了多少钱，多少家拿到？',
    ask: async (graph) => {
      const given = await graph.ties(await huludao(graph), '->SUPPORTS', { neighbourKind: 'Company' });
      const grants = given.filter(({ relation }) => amount(relation, 'grant') !== NOT_STATED);
      return grants.map(({ relation, other }) => [bare(other.name), amount(relation, 'grant')]);
    },
    answer: [['54家瞪羚、雏鹰、高新技术企业', '1600万元']],
    cites: [['huludao', 42]],
  },
  {
    question: '环渤海湾研究院是哪家单位的，建到什么程度，投资多少？',
    ask: async (graph) => {
      const institute = await graph.find('中国农业科学院环渤海湾研究院');
      const built = await graph.ties(institute, '<-BUILDS');
      const stages = built.map(({ relation }) => relation.props['stage']);
      return [await graph.names(institute, '->PART_OF'), stages, listed(await graph.names(institute, '<-INVESTS_IN'))];
    },
    answer: [['中国农业科学院'], ['building'], NOT_STATED],
    cites: [['huludao', 42]],
  },
  {
    question: '葫芦岛的人才发展专项资金池有多大？',
    ask: async (graph) => values(graph, await huludao(graph), /人才.*资金/),
    answer: ['1亿元'],
    cites: [['huludao', 46]],
  },
  {
    question: '“十四五”葫芦岛要培育多少家雏鹰、瞪羚和高新技术企业？',
    ask: async (graph) => {
      const city = await huludao(graph);
      const target = async (metric: string) => told(await graph.figure(city, metric, { nature: 'target' }));
      return Promise.all(['雏鹰企业数', '瞪羚企业数', '高新技术企业数'].map(target));
    },
    answer: ['100家以上', '50家以上', '150家以上'],
    cites: [['huludao', 48]],
  },
  {
    question: '葫芦岛接入工业互联网标识解析二级节点的企业有多少，上云的有多少？',
    ask: async (graph) => values(graph, await huludao(graph), /二级节点企业累计/, '上云企业数', '上云规上企业数'),
    answer: ['477户', '628户', '58户'],
    cites: [['huludao', 56]],
  },
  {
    question: '“一企一策”推进哪些企业数字化转型，一共多少户？',
    ask: async (graph) => {
      const policy = await graph.find('一企一策');
      const firms = await graph.names(policy, '->SUPPORTS', { neighbourKind: 'Company' });
      return [firms, ...(await values(graph, policy, /数字化转型/))];
    },
    answer: [['龙源采油'], '10户'],
    cites: [['huludao', 56]],
  },
  {
    question: '锦西化工研究院得过什么称号？',
    ask: async (graph) => (await graph.find('锦西化工研究院')).props['honours'],
    answer: ['第三批重点支持国家级专精特新“小巨人”企业'],
    cites: [['huludao', 56]],
  },
  {
    question: '“一通道六基地”指哪一条通道、哪六个基地？',
    ask: async (graph) => (await graph.names(await graph.find('一通道六基地'), '<-PART_OF')).map(bare),
    answer: [
      '核技术产业示范基地',
      '京津冀科研成果产业化基地',
      '精细化工产业基地',
      '辽蒙欧(新)海陆大通道',
      '绿色农产品供应地',
      '旅游休闲目的地',
      '清洁能源基地',
    ],
    cites: [['huludao', 58]],
  },
  {
    question: '“三破三立”要破除哪三样？',
    ask: async (graph) => {
      const parts = await graph.names(await graph.find('三破三立'), '<-PART_OF');
      return parts.filter((name) => name.startsWith('破除'));
    },
    answer: ['破除“被动心态”，树立争先精神', '破除“官僚思想”，树立平民意识', '破除“绕道”文化，树立斗争精神'],
    cites: [
      ['huludao', 30],
      ['huludao', 34],
      ['huludao', 36],
    ],
  },
  {
    question: '“零证明”城市是全省第几个，派出所帮群众办了什么？',
    ask: async (graph) => {
      const policy = await graph.find('零证明城市');
      const [first] = await graph.figures(policy, /零证明/);
      const police = await graph.names(policy, '<-IMPLEMENTS', { neighbourKind: 'Government' });
      return [first?.props['rank'], first?.props['rankScope'], police];
    },
    answer: [1, '全省', ['龙湾街派出所']],
    cites: [
      ['huludao', 24],
      ['huludao', 26],
    ],
  },
  {
    question: '葫芦岛高技术制造业增加值上半年增长多少？',
    ask: async (graph) => growth(await graph.figure(await huludao(graph), '高技术制造业增加值')),
    answer: '78.4%',
    cites: [['huludao', 14]],
  },
  {
    question: '东戴河新区要建成什么？',
    ask: async (graph) => graph.names(await graph.find('东戴河新区'), '->TARGETS', { neighbourKind: 'Park' }),
    answer: ['京津冀协同创新发展先导区', '科技成果转化示范区', '科技型企业集聚区'],
    cites: [['huludao', 44]],
  },
  {
    question: '带土移植转化中心和谁合作，孵化出了什么？',
    ask: async (graph) => {
      const centre = await graph.find('带土移植转化中心');
      const fruits = await graph.names(centre, '->SUPPORTS', { neighbourKind: 'Project' });
      return [await graph.names(centre, 'COOPERATES_WITH'), fruits];
    },
    answer: [['东北科技大市场'], ['智能“云的”项目']],
    cites: [['huludao', 44]],
  },
];
