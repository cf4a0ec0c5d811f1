export const notices = {
  'notice.expanded': '“{name}”新增 {added} 条关系，其余 {left} 条未显示',
  'notice.expanded.all': '“{name}”新增 {added} 条关系，已全部显示',
  'notice.nothing-left': '“{name}”的关系都已在图上',
  'notice.connected': '补上 {added} 条关系',
  'notice.connected.none': '彼此之间没有更多关系',
  'notice.undone': '已撤销：{name}',
  'notice.redone': '已重做：{name}',
  'notice.copied': '链接已复制，打开即是同一视图',
  'notice.missing': '链接中有 {count} 个实体已不在图数据库中',
  'notice.nothing-found': '目前的数据里没有这个问题的答案',
  'notice.close': '知道了',
} as const;
