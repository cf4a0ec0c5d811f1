import { canvas } from './zh-cn/canvas.ts';
import { commands } from './zh-cn/commands.ts';
import { expand } from './zh-cn/expand.ts';
import { exporting } from './zh-cn/exporting.ts';
import { help } from './zh-cn/help.ts';
import { inspector } from './zh-cn/inspector.ts';
import { layout } from './zh-cn/layout.ts';
import { legend } from './zh-cn/legend.ts';
import { notices } from './zh-cn/notices.ts';
import { page } from './zh-cn/page.ts';
import { paste } from './zh-cn/paste.ts';
import { paths } from './zh-cn/paths.ts';
import { search } from './zh-cn/search.ts';
import { start } from './zh-cn/start.ts';
import { table } from './zh-cn/table.ts';
import { views } from './zh-cn/views.ts';

/** Every word of the page. This is the source: the files of `en` must say the same, key by key. `{n}` stands for a value. */
export const zhCn = {
  ...page,
  ...search,
  ...start,
  ...legend,
  ...canvas,
  ...layout,
  ...commands,
  ...expand,
  ...inspector,
  ...paths,
  ...table,
  ...exporting,
  ...views,
  ...paste,
  ...help,
  ...notices,
} as const;
