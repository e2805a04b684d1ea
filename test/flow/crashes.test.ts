import { eachCall } from './crashes/each-call.ts';
import { killed } from './crashes/kill.ts';
import { useWorld } from './support/world.ts';

// Days so long that nothing is ever late.
const world = useWorld({ daySeconds: 3600 });

killed(world);
eachCall(world);
