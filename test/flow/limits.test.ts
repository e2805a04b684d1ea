import { expect, it } from 'vitest';
import { answerFindings } from '../../infra/local/people/review.ts';
import type { RefereeRole } from '../../shared/domain/check/records.ts';
import type { Question } from '../../shared/domain/terms/questionnaire.ts';
import { Play } from './support/play.ts';
import { fillInReference } from './support/play-shortcuts.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

const roles: RefereeRole[] = ['manager', 'report', 'peer', 'client', 'manager', 'peer', 'report', 'client'];
const reason = 'The person decides for the whole company and signs for its risks.';
const items = ['employment-facts', 'work-style', 'leading-people', 'trust', 'own-words'];

/** Everything that a form takes: an example of each rating, and words wherever they are asked for. */
const atLength = (question: Question) => {
  const words = `What I saw of ${question.id}. `.repeat(20);
  if (question.kind === 'scale') return { value: 5, example: words };
  return { value: question.kind === 'text' ? words : null };
};

it('a check with the most referees, examples and disputes goes through: findings are written, and every one can be disputed', async () => {
  const play = new Play(world, {
    roles,
    order: { package: 'executive', riskLevel: 'high', items: items.map((id) => ({ id, reason })) },
  });
  await play.toCollection();
  for (const id of play.referees) {
    await fillInReference(play, id, atLength);
    expect((await play.send(id)).status).toBe(303);
  }
  const shared = await play.reaches('the findings', ({ findings }) => findings.length > 0, 90);
  expect(shared.findings.length).toBeGreaterThan(100);

  await world.wire.mail(play.id, 'findings-ready');
  const dispute = 'I have other papers about this, and can show them.';
  const page = await answerFindings(play.person('candidate'), () => ({ dispute }));
  expect(page.status).toBe(303);
  const { disputes } = await play.reachesStatus('disputed', 90);
  expect(disputes).toHaveLength(shared.findings.length);
  expect(new Set(disputes.map((one) => one.reason))).toEqual(new Set([dispute]));
}, 240_000);
