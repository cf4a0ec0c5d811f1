import { canvas } from './en/canvas.ts';
import { commands } from './en/commands.ts';
import { expand } from './en/expand.ts';
import { exporting } from './en/exporting.ts';
import { help } from './en/help.ts';
import { inspector } from './en/inspector.ts';
import { layout } from './en/layout.ts';
import { legend } from './en/legend.ts';
import { notices } from './en/notices.ts';
import { page } from './en/page.ts';
import { paste } from './en/paste.ts';
import { paths } from './en/paths.ts';
import { search } from './en/search.ts';
import { start } from './en/start.ts';
import { table } from './en/table.ts';
import { views } from './en/views.ts';
import type { WordsOf } from './words-of.ts';
import type { zhCn } from './zh-cn.ts';

export const en = {
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
} satisfies WordsOf<typeof zhCn>;
