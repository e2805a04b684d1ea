import { agreed } from './scope-change/agreed.ts';
import { around } from './scope-change/around.ts';
import { dropped } from './scope-change/dropped.ts';
import { meanwhile } from './scope-change/meanwhile.ts';
import { useWorld } from './support/world.ts';

const world = useWorld({ daySeconds: 3600 });

agreed(world);
dropped(world);
meanwhile(world);
around(world);
