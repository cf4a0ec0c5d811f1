export const legend = {
  'legend.title': '图例与筛选',
  'legend.entities': '实体',
  'legend.relations': '关系',
  'legend.stages': '阶段',
  'legend.widths': '线条粗细：金额',
  'legend.widths.note': '按数量级加粗，未注明金额为细线',
  'legend.empty': '图上还没有内容。图例会列出图上有哪些类型、各有多少，点一下即可隐藏。',
  'legend.showAll': '全部显示',
  'legend.hidden': '已隐藏',
  'legend.stage.none': '未注明或不分阶段',
  'legend.toggle': '{name}，{n} 个，点击可隐藏或显示',
} as const;
