import { saveFile } from '../../state/export/save-file.ts';
import { viewsText, type SavedView } from '../../state/view/views-file.ts';

/** Hands saved views to the reader as a file that can be imported elsewhere. */
export function saveViewsFile(views: readonly SavedView[]): void {
  saveFile(new Blob([viewsText(views)], { type: 'application/json' }), 'lianmai-views.json');
}
