export const canvas = {
  'canvas.label': '关系图，{entities} 个实体，{relations} 条关系。方向键沿关系走动，清单视图有同样的内容。',
  'canvas.rest': '其余 {n}',
  'canvas.bundle': '{label} 等 {n} 条',
  'canvas.waiting': '正在读取……',
} as const;
