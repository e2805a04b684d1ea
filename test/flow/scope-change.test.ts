import { agreed } from './scope-change/agreed.ts';
import { around } from './scope-change/around.ts';
import { dropped } from './scope-change/dropped.ts';
import { meanwhile } from './scope-change/meanwhile.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

agreed(world);
dropped(world);
meanwhile(world);
around(world);
