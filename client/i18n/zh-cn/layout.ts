export const layout = {
  'layout.force': '自动布局',
  'layout.layered': '按流向分层',
  'layout.concentric': '按远近成环',
  'layout.region': '按地区分块',
  'layout.grid': '按类型排成网格',
  'layout.working': '正在重排画面',
  'layout.cancel': '取消',
} as const;
