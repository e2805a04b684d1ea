import { deadline } from './races/deadline.ts';
import { decisionAndWait } from './races/decision-and-wait.ts';
import { sameMoment } from './races/same-moment.ts';
import { schedule } from './races/schedule.ts';
import { twiceAtOnce } from './races/twice-at-once.ts';
import { useSharedWorld } from './support/world.ts';

// Days so long that nothing is late by accident.
const world = useSharedWorld();

decisionAndWait(world);
twiceAtOnce(world);
sameMoment(world);
deadline(world);
schedule(world);
