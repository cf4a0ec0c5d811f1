import {
  IconBoxMultiple,
  IconCategory,
  IconLassoPolygon,
  IconMapPins,
  IconPackage,
  IconPackageOff,
  IconPin,
  IconSelectAll,
  IconZoomScan,
} from '@tabler/icons-react';
import type { App } from '../../state/app.ts';
import type { AppState } from '../../state/app-state.ts';
import { canUngroup, groupBy, ungroup } from '../../state/drawn/group-by.ts';
import { canOpenGroup, groupedPicture, groupingOf, standInOf } from '../../state/drawn/grouping.ts';
import { setLasso } from '../../state/lasso.ts';
import { closeGroups, groupsBehind, openGroup } from '../../state/drawn/open-group.ts';
import { arePinned, togglePin } from '../../state/pin.ts';
import { groupId, isGroupId, type Grouping } from '../../state/scene.ts';
import { select } from '../../state/select.ts';
import { shown } from '../../state/filters/shown.ts';
import { hasContent, hasSelection, lacks, selectedEntities, type Command } from './command.ts';

/** Everything that stands on the canvas: entities, and groups in place of others. */
function allShown(state: AppState): string[] {
  const grouped = groupedPicture(state);
  if (!grouped) return [...shown(state).entities.keys()];
  const groups = [...grouped.groups.values()].filter(({ members, drawn }) => members.length > drawn);
  return [...groups.map(({ key }) => groupId(key)), ...grouped.single.entities.keys()];
}

function zoomToSelection({ store, canvas }: App): void {
  const state = store.getState();
  canvas.current?.fit(state.selection.map((id) => standInOf(state, id)));
}

/** What picks things out on the canvas. */
const PICKING: readonly Command[] = [
  {
    name: 'lasso',
    label: 'command.lasso',
    icon: IconLassoPolygon,
    shortcuts: [{ key: 'w' }],
    toolbar: 'tools',
    enabled: hasContent,
    pressed: ({ lasso }) => lasso,
    run: (app) => setLasso(app, !app.store.getState().lasso),
  },
  {
    name: 'select-all',
    label: 'command.selectAll',
    icon: IconSelectAll,
    shortcuts: [{ key: 'a', ctrl: true }],
    menu: 'ground',
    enabled: hasContent,
    run: (app) => select(app, allShown(app.store.getState())),
  },
  {
    name: 'zoom-to',
    label: 'command.zoomTo',
    icon: IconZoomScan,
    shortcuts: [{ key: 'z' }],
    menu: 'relation',
    enabled: hasSelection,
    needs: lacks('selection'),
    run: zoomToSelection,
  },
  {
    name: 'pin',
    label: 'command.pin',
    icon: IconPin,
    shortcuts: [{ key: 'n' }],
    menu: 'entity',
    enabled: (state) => selectedEntities(state).length > 0,
    needs: lacks('entity'),
    pressed: (state) => arePinned(state.scene, selectedEntities(state)),
    run: (app) => togglePin(app, selectedEntities(app.store.getState())),
  },
];

const groupingNow = (state: AppState): Grouping | undefined => groupingOf(state.scene, shown(state).entities.size);

const selectedGroups = ({ selection }: AppState): string[] => selection.filter(isGroupId);

/** The opened groups that what is selected came from. */
const openedBehind = (state: AppState): string[] =>
  groupsBehind(state, state.selection).filter((key) => groupingNow(state)?.opened.has(key));

const CLOSE_GROUP: Omit<Command, 'name' | 'label'> = {
  icon: IconPackageOff,
  shortcuts: [],
  enabled: (state) => openedBehind(state).length > 0,
  run: (app) => closeGroups(app, openedBehind(app.store.getState())),
};

function groupCommand(by: Grouping['by'], icon: Command['icon'], shortcut: Command['shortcuts'][number]): Command {
  const isOn = (state: AppState): boolean => groupingNow(state)?.by === by;
  return {
    name: `group-${by}`,
    label: `command.group.${by}`,
    icon,
    shortcuts: [shortcut],
    menu: 'ground',
    enabled: hasContent,
    pressed: isOn,
    run: (app) => {
      if (isOn(app.store.getState())) void ungroup(app);
      else void groupBy(app, by);
    },
  };
}

/** What draws many as one, and lets them out again. */
const GROUPING: readonly Command[] = [
  { ...groupCommand('kind', IconCategory, { key: 'g' }), toolbar: 'tools' },
  groupCommand('region', IconMapPins, { key: 'r', shift: true }),
  {
    name: 'ungroup',
    label: 'command.ungroup',
    icon: IconBoxMultiple,
    shortcuts: [],
    menu: 'ground',
    enabled: (state) => state.scene.grouping !== undefined && canUngroup(state),
    whyNot: (state) => (canUngroup(state) ? undefined : 'command.ungroup.tooMany'),
    run: (app) => void ungroup(app),
  },
  {
    name: 'open-group',
    label: 'command.openGroup',
    icon: IconPackage,
    shortcuts: [],
    menu: 'group',
    enabled: (state) => selectedGroups(state).some((id) => canOpenGroup(state, id)),
    run: (app) => {
      const state = app.store.getState();
      const first = selectedGroups(state).find((id) => canOpenGroup(state, id));
      if (first !== undefined) void openGroup(app, first);
    },
  },
  { ...CLOSE_GROUP, name: 'close-group', label: 'command.closeGroup', menu: 'entity' },
  { ...CLOSE_GROUP, name: 'fold-group', label: 'inspector.group.close', menu: 'group' },
];

/** What is done with the picture itself. */
export const CANVAS_COMMANDS: readonly Command[] = [...PICKING, ...GROUPING];
