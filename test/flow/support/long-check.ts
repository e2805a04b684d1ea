import { reviewRound } from '../../../shared/domain/check/check.ts';
import type { Answer } from './http.ts';
import { Play } from './play.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Somebody who tries again when the product says that it could not. */
export const stubborn = (what: string, act: () => Promise<Pick<Answer, 'status'>>) =>
  until(what, async () => (await act()).status < 500);

/** A check with the least number of referees that still meets every kind of work: a bounce, a retry, a dispute. */
export const longCheck = (world: World): Play => {
  const play = new Play(world, { decisionMakers: [{ name: 'Dan Decider', email: 'dan@example.com' }] });
  play.cast.addresses = { r3: `bounce+${play.name}@simulator.amazonses.com` };
  return play;
};

/** Plays it from order to closure. Everybody acts when they are waited for, and again when it fails. */
export async function playLongCheck(play: Play): Promise<void> {
  await stubborn('the order', () => play.order());
  await play.waitsFor('consent');
  await stubborn('the consent', () => play.consent());
  await stubborn('the nomination', () => play.nominate());
  await play.waitsFor('address/r3');
  await stubborn('the other address', () => play.correctAddressOf('r3'));
  await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`)));
  // A retry in the middle of a mail is another story.
  await play.reaches('the last invitation', ({ mails }) =>
    mails.some(({ id, state }) => id === 'referee-invitation-r3-2' && state === 'sent'),
  );
  await play.waitsFor('reference/r3');
  await stubborn('the retry', () => play.retry());
  await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`, 2)));
  const answer = async (id: string) => {
    await play.draft(id);
    await stubborn(`the reference of ${id}`, () => play.send(id));
  };
  await Promise.all(play.referees.map(answer));
  await play.waitsFor('review', 2);
  await stubborn('the dispute', () => play.review(1));
  await play.waitsFor('dispute', 2);
  await stubborn('the decision', () => play.decide());
  await play.reaches('the second round', (check) => reviewRound(check) === 2);
  await play.waitsFor('review', 2);
  await stubborn('the last word', () => play.review());
}
