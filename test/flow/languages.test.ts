import { candidateChooses } from './languages/candidate.ts';
import { anybodyChooses } from './languages/public.ts';
import { refereeChooses } from './languages/referee.ts';
import { useWorld } from './support/world.ts';

const world = useWorld({ daySeconds: 3600, stagePrefix: true });

candidateChooses(world);
refereeChooses(world);
anybodyChooses(world);
