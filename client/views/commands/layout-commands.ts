import { IconCircleDot, IconLayoutGrid, IconTopologyRing } from '@tabler/icons-react';
import { rearrange } from '../../state/rearrange.ts';
import { connectShown } from '../../state/search.ts';
import { hasContent, type Command } from './command.ts';

/** What gives everything new places, or ties it together. */
export const LAYOUT_COMMANDS: readonly Command[] = [
  {
    name: 'force',
    label: 'command.force',
    icon: IconLayoutGrid,
    shortcuts: [{ key: 'l' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => void rearrange(app, 'force'),
  },
  {
    name: 'rings',
    label: 'command.rings',
    icon: IconCircleDot,
    shortcuts: [{ key: 'o' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => void rearrange(app, 'rings'),
  },
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
