import { amount, bare, listed, NOT_STATED, told, value, values, type Question } from './question.ts';

/** Services, mechanisms and people of Mingshan. */
export const MINGSHAN_GOVERNANCE: readonly Question[] = [
  {
    question: '党政企业双向服务平台帮哪些企业解决了贷款，各多少？',
    ask: async (graph) => {
      const platform = await graph.find('党政企业双向服务平台');
      const helped = await graph.ties(platform, '->SUPPORTS', { neighbourKind: 'Company' });
      return helped
        .map((tie) => [tie.other.name, amount(tie.relation, 'loan')])
        .filter(([, sum]) => sum !== NOT_STATED);
    },
    answer: [
      ['三家矿业', '380万元'],
      ['四勇食品', '240万元'],
    ],
    cites: [['mingshan', 89]],
  },
  {
    question: '“一平台三制度”收集的企业问题办结了多少？',
    ask: async (graph) => {
      const policy = await graph.find('一平台三制度');
      return values(graph, policy, '企业问题收集数', '企业问题办结数', '企业问题办结率');
    },
    answer: ['136件', '126件', '92.6%'],
    cites: [['mingshan', 81]],
  },
  {
    question: '“伴企行”公众号是哪个部门推出的？',
    ask: async (graph) => graph.names(await graph.find('伴企行'), '<-IMPLEMENTS'),
    answer: ['明山区市场监督管理局'],
    cites: [['mingshan', 95]],
  },
  {
    question: '明山区“四位一体”联动机制有哪四个组？',
    ask: async (graph) => (await graph.names(await graph.find('“四位一体”联动机制'), '<-PART_OF')).map(bare),
    answer: ['党建考核组', '督导检查组', '网格建设组', '综合协调组'],
    cites: [['mingshan', 127]],
  },
  {
    question: '明山区“12345热线+网格化”受理了多少诉求，满意率多高？',
    ask: async (graph) => {
      const service = await graph.find('“12345热线+网格化”融合服务模式');
      return values(graph, service, '诉求办理件数', '群众满意度');
    },
    answer: ['39654件', '96.19%'],
    cites: [['mingshan', 129]],
  },
  {
    question: '紫霞堂和哪所高校合作？',
    ask: async (graph) => graph.names(await graph.find('紫霞堂'), 'COOPERATES_WITH'),
    answer: ['鲁迅美术学院'],
    cites: [['mingshan', 135]],
  },
  {
    question: '建业花园小区有多少户，改造花了多少钱？',
    ask: async (graph) => {
      const works = await graph.find('建业花园小区老旧小区改造');
      return [value(await graph.figure(works, '总户数')), amount(works, 'total')];
    },
    answer: ['644户', NOT_STATED],
    cites: [['mingshan', 65]],
  },
  {
    question: '企业家顾问制度属于哪套机制？',
    ask: async (graph) => (await graph.names(await graph.find('企业家顾问制度'), '->PART_OF')).map(bare),
    answer: ['“一平台三制度”'],
    cites: [['mingshan', 83]],
  },
  {
    question: '“万件化访行动”案件化解率多少，在本溪市区排第几？',
    ask: async (graph) => {
      const rate = await graph.figure(await graph.find('万件化访行动'), /化解率/);
      return [value(rate), rate.props['rank']];
    },
    answer: ['92.31%', 2],
    cites: [['mingshan', 75]],
  },
  {
    question: '董程在哪里任职，什么职务？',
    ask: async (graph) => {
      const works = await graph.ties(await graph.find('董程'), '->WORKS_FOR');
      return works.map(({ relation, other }) => [other.name, relation.props['role']]);
    },
    answer: [['明山区城建中心', '副主任']],
    cites: [['mingshan', 71]],
  },
  {
    question: '明山区新登记了多少户市场主体，在本溪市各县区排第几？',
    ask: async (graph) => {
      const count = await graph.figure(await graph.find('明山区'), '新增市场主体数');
      return [told(count), count.props['rank']];
    },
    answer: ['1500余户', 1],
    cites: [['mingshan', 95]],
  },
  {
    question: '高层次人才的父母可以入住几家养老机构，是哪几家？',
    ask: async (graph) => {
      const policy = await graph.find('本溪市明山区高层次人才惠老关爱服务优惠政策实施方案');
      const homes = await graph.names(policy, '->CONCERNS,SUPPORTS,TARGETS', { neighbourKind: 'Institution' });
      return [value(await graph.figure(policy, /养老机构/)), listed(homes)];
    },
    answer: ['4家', NOT_STATED],
    cites: [['mingshan', 137]],
  },
  {
    question: '明山区“微腐败”大清扫立案几件，交办案件办结率多少？',
    ask: async (graph) => values(graph, await graph.find('“微腐败”大清扫'), /^立案/, /办结率$/),
    answer: ['19件', '100%'],
    cites: [
      ['mingshan', 143],
      ['mingshan', 145],
    ],
  },
  {
    question: '党政企业双向服务平台帮哪些重点项目解决规划审批问题？',
    ask: async (graph) =>
      graph.names(await graph.find('党政企业双向服务平台'), '->SUPPORTS', { neighbourKind: 'Project' }),
    answer: ['辽宁太子河抽水蓄能电站项目', '龙山泉啤酒有限公司生产线扩建'],
    cites: [['mingshan', 89]],
  },
];
