import {
  IconChartTreemap,
  IconCircleDot,
  IconGridDots,
  IconHierarchy3,
  IconTopologyComplex,
  IconTopologyRing,
} from '@tabler/icons-react';
import type { WholeLayout } from '../../state/layout/arrange.ts';
import { rearrange } from '../../state/rearrange.ts';
import { connectShown } from '../../state/find/search.ts';
import { hasContent, type Command, type Shortcut } from './command.ts';

function layoutCommand(how: WholeLayout, icon: Command['icon'], shortcut: Shortcut): Command {
  return {
    name: how,
    label: `layout.${how}`,
    icon,
    shortcuts: [shortcut],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => void rearrange(app, how),
  };
}

/** What gives everything new places, or ties it together. */
export const LAYOUT_COMMANDS: readonly Command[] = [
  layoutCommand('force', IconTopologyComplex, { key: 'l' }),
  layoutCommand('layered', IconHierarchy3, { key: 'l', shift: true }),
  layoutCommand('concentric', IconCircleDot, { key: 'o' }),
  layoutCommand('region', IconChartTreemap, { key: 'o', shift: true }),
  layoutCommand('grid', IconGridDots, { key: 'g', shift: true }),
  {
    name: 'connect',
    label: 'command.connect',
    icon: IconTopologyRing,
    shortcuts: [{ key: 'c' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: ({ scene }) => scene.graph.entities.size > 1,
    run: (app) => void connectShown(app),
  },
];
