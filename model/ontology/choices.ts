import type { Text } from './property-types.ts';

type Choices = Readonly<Record<string, Text>>;

/** How far an investment, a project or a cooperation is, in order. */
export const STAGES = {
  contact: { zh: '对接', en: 'contact' },
  talks: { zh: '洽谈', en: 'in talks' },
  intent: { zh: '意向', en: 'letter of intent' },
  signed: { zh: '签约', en: 'signed' },
  preparing: { zh: '前期', en: 'preparing' },
  building: { zh: '在建', en: 'under construction' },
  operating: { zh: '投产', en: 'operating' },
  ended: { zh: '终止', en: 'ended' },
  unknown: { zh: '未注明', en: 'not stated' },
} as const satisfies Choices;

export type Stage = keyof typeof STAGES;

/** What a sum of money means. Sums of different basis are never added together. */
export const AMOUNT_BASES = {
  total: { zh: '总投资', en: 'total investment' },
  completed: { zh: '完成投资', en: 'investment completed' },
  'annual-plan': { zh: '年度计划', en: 'annual plan' },
  output: { zh: '产值', en: 'output value' },
  order: { zh: '订单', en: 'orders' },
  loan: { zh: '贷款', en: 'loan' },
  debt: { zh: '外债', en: 'foreign debt' },
  grant: { zh: '补贴', en: 'grant' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export type AmountBasis = keyof typeof AMOUNT_BASES;

/** The words that soften a printed figure. The key is the word as printed. */
export const QUALIFIERS = {
  约: { zh: '约', en: 'about' },
  近: { zh: '近', en: 'nearly' },
  余: { zh: '余', en: 'over' },
  多: { zh: '多', en: 'over' },
  超: { zh: '超', en: 'over' },
  以上: { zh: '以上', en: 'at least' },
  以内: { zh: '以内', en: 'at most' },
  预计: { zh: '预计', en: 'expected' },
} as const satisfies Choices;

export type Qualifier = keyof typeof QUALIFIERS;

export const REGION_LEVELS = {
  country: { zh: '国家', en: 'country' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '地级', en: 'prefecture-level city' },
  county: { zh: '县级', en: 'county or district' },
  town: { zh: '乡级', en: 'town or street' },
  village: { zh: '村级', en: 'village or community' },
  area: { zh: '跨行政区域', en: 'area across boundaries' },
} as const satisfies Choices;

/** So much lies in a region of these levels that two things tied to it have little to do with each other. */
export const WIDE_LEVELS = ['country', 'province', 'city'] as const satisfies (keyof typeof REGION_LEVELS)[];

export const OWNERSHIPS = {
  'central-soe': { zh: '中央企业', en: 'central state-owned' },
  'local-soe': { zh: '地方国企', en: 'local state-owned' },
  private: { zh: '民营', en: 'private' },
  foreign: { zh: '外资', en: 'foreign' },
  joint: { zh: '合资', en: 'joint venture' },
  unknown: { zh: '未注明', en: 'not stated' },
} as const satisfies Choices;

export const STANDINGS = {
  planned: { zh: '规划', en: 'planned' },
  building: { zh: '建设中', en: 'being built' },
  established: { zh: '已建成', en: 'established' },
  unknown: { zh: '未注明', en: 'not stated' },
} as const satisfies Choices;

export const PARK_GRADES = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  local: { zh: '市县级', en: 'local' },
  unknown: { zh: '未注明', en: 'not stated' },
} as const satisfies Choices;

export const POSITIONS = {
  upstream: { zh: '上游', en: 'upstream' },
  midstream: { zh: '中游', en: 'midstream' },
  downstream: { zh: '下游', en: 'downstream' },
  unknown: { zh: '未注明', en: 'not stated' },
} as const satisfies Choices;

export const GOVERNMENT_TYPES = {
  government: { zh: '政府', en: 'government' },
  department: { zh: '部门', en: 'department' },
  party: { zh: '党委机关', en: 'party body' },
  administration: { zh: '园区管理机构', en: 'park administration' },
  enforcement: { zh: '公安司法', en: 'police or court' },
  customs: { zh: '海关税务', en: 'customs or tax' },
  team: { zh: '专班', en: 'task force' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export const INSTITUTION_TYPES = {
  university: { zh: '高校', en: 'university' },
  school: { zh: '学校', en: 'school' },
  institute: { zh: '研究院所', en: 'research institute' },
  laboratory: { zh: '实验室', en: 'laboratory' },
  platform: { zh: '平台', en: 'platform' },
  hospital: { zh: '医院', en: 'hospital' },
  bank: { zh: '银行', en: 'bank' },
  association: { zh: '协会商会', en: 'association' },
  media: { zh: '媒体', en: 'media' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export const SITE_TYPES = {
  port: { zh: '港口', en: 'port' },
  market: { zh: '市场', en: 'market' },
  street: { zh: '街道街区', en: 'street or block' },
  scenic: { zh: '景区', en: 'scenic area' },
  estate: { zh: '居民小区', en: 'housing estate' },
  venue: { zh: '场馆', en: 'venue' },
  nature: { zh: '自然地物', en: 'natural feature' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export const POLICY_TYPES = {
  plan: { zh: '规划', en: 'plan' },
  measure: { zh: '政策措施', en: 'policy measure' },
  mechanism: { zh: '工作机制', en: 'mechanism' },
  service: { zh: '服务', en: 'service' },
  campaign: { zh: '专项行动', en: 'campaign' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

/** What a policy or mechanism is about: the same theme in two regions is what one compares. */
export const POLICY_THEMES = {
  layout: { zh: '发展规划与布局', en: 'development plan' },
  'lead-responsibility': { zh: '领导包保', en: 'leaders in charge' },
  'project-steward': { zh: '项目管家', en: 'project stewards' },
  'task-force': { zh: '专班推进', en: 'task forces' },
  'project-progress': { zh: '项目推进与调度', en: 'project progress' },
  promotion: { zh: '招商引资', en: 'investment promotion' },
  approval: { zh: '审批与政务服务', en: 'approvals and public services' },
  'enterprise-policy': { zh: '惠企政策', en: 'policies for firms' },
  'enterprise-service': { zh: '企业服务与政企沟通', en: 'services to firms' },
  industry: { zh: '产业发展', en: 'industry' },
  digital: { zh: '数字化', en: 'digitalisation' },
  innovation: { zh: '科技创新', en: 'science and innovation' },
  talent: { zh: '人才', en: 'talent' },
  employment: { zh: '就业', en: 'employment' },
  consumption: { zh: '消费与文旅', en: 'consumption and tourism' },
  'hotline-grid': { zh: '热线与网格', en: 'hotlines and grids' },
  'party-building': { zh: '党建引领治理', en: 'Party-led governance' },
  assessment: { zh: '考核与督导', en: 'assessment and supervision' },
  conduct: { zh: '作风与思想解放', en: 'conduct of officials' },
  oversight: { zh: '执法与监督执纪', en: 'law enforcement and discipline' },
  urban: { zh: '城市更新与管理', en: 'urban renewal' },
  livelihood: { zh: '民生与生态', en: 'livelihood and environment' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export const EVENT_TYPES = {
  signing: { zh: '签约', en: 'signing' },
  visit: { zh: '走访考察', en: 'visit' },
  mission: { zh: '招商', en: 'promotion mission' },
  fair: { zh: '展会节庆', en: 'fair or festival' },
  meeting: { zh: '会议', en: 'meeting' },
  construction: { zh: '开工投产', en: 'start of building or production' },
  service: { zh: '服务解难', en: 'help given' },
  public: { zh: '公共活动', en: 'public event' },
  trade: { zh: '贸易', en: 'trade' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Choices;

export const NATURES = {
  actual: { zh: '实际', en: 'actual' },
  target: { zh: '目标', en: 'target' },
  expected: { zh: '预计', en: 'expected' },
} as const satisfies Choices;
