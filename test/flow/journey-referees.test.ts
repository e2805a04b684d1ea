import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { refereeById } from '../../shared/domain/check/check.ts';
import { callApi } from './support/api-client.ts';
import { atRest } from './support/at-rest.ts';
import { rest } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

const decline = async (play: Play, ...ids: string[]) => {
  for (const id of ids) expect((await play.decline(id)).status).toBe(303);
};

describe.concurrent('a referee who declines', () => {
  it('decides it by a form and not by the link, and what they began is deleted', async () => {
    const play = await new Play(world).toCollection();
    await play.draft('r1');
    const link = await play.link('r1');
    expect((await get(`${link}/decline`)).body).toContain('Decline to give a reference?');
    expect(refereeById(await play.check(), 'r1')?.state).toBe('invited');
    await decline(play, 'r1');
    // The same form in another tab.
    expect((await post(`${link}/decline`)).status).toBe(303);
    const check = await play.check();
    expect(refereeById(check, 'r1')?.state).toBe('declined');
    expect(check.drafts).toEqual([]);
    expect((await get(link)).body).toContain('You have declined');
    // Nothing brings it back.
    expect((await post(`${link}/send`)).location).toBe(new URL(link).pathname);
    expect((await post(`${link}/start-month`, { unknown: 'yes' })).status).toBe(200);
    expect((await get(`${link}/check`)).location).toBe(new URL(link).pathname);
    expect((await play.check()).drafts).toEqual([]);
    expect((await get(await play.link('candidate'))).body).toContain('Declined');
  });
});

describe.concurrent('a form that saves by itself', () => {
  const autosave = async (url: string, fields: Record<string, string>) => {
    const { status, body } = await post(url, { ...fields, autosave: '1' });
    return { status, body: JSON.parse(body) as { savedAt?: string; errors?: unknown[] } };
  };

  it('keeps every answer until it is sent, and none afterwards', async () => {
    const play = await new Play(world).toCollection();
    const link = await play.link('r1');
    const saved = await autosave(`${link}/position`, { value: 'Engineer' });
    expect(saved).toEqual({ status: 200, body: { savedAt: expect.stringMatching(/^\d{4}-.*Z$/) } });
    await autosave(`${link}/start-month`, { 'value-month': '03', 'value-year': '2020' });
    await autosave(`${link}/conflict`, { value: 'yes' });
    const [draft] = (await play.check()).drafts;
    expect(draft).toMatchObject({
      refereeId: 'r1',
      answers: { position: { value: 'Engineer' }, 'start-month': { value: '2020-03' } },
      conflict: true,
    });

    // Whoever comes back goes on where they stopped, with what they wrote.
    const start = parse((await get(link)).body).querySelector('a.button');
    expect(start?.getAttribute('href')).toBe(`${new URL(link).pathname}/end-month`);
    const page = parse((await get(`${link}/position`)).body);
    expect(page.querySelector('[name=value]')?.getAttribute('value')).toBe('Engineer');

    const bad = await autosave(`${link}/start-month`, { 'value-month': '03', 'value-year': '20' });
    expect(bad).toEqual({ status: 422, body: { errors: [expect.objectContaining({ path: 'value' })] } });
    expect((await play.check()).drafts).toEqual([draft]);

    const early = await post(`${link}/send`);
    expect(early.status).toBe(422);
    expect(early.body).toContain('This question has no answer yet.');
    await play.answer('r1');
    expect((await play.check()).drafts).toEqual([]);
    await autosave(`${link}/position`, { value: 'Somebody else' }).catch(() => undefined);
    const { drafts, references } = await play.check();
    expect(drafts).toEqual([]);
    expect(JSON.stringify(references)).not.toContain('Somebody else');
    expect((await get(link)).body).toContain('Thank you, your answers are sent');
  });

  it('loses no answer when many are saved at once', async () => {
    const play = await new Play(world).toCollection();
    const link = await play.link('r2');
    const texts = ['strength', 'improvement', 'conditions', 'position'];
    const saves = await Promise.all(texts.map((id) => autosave(`${link}/${id}`, { value: `On ${id}` })));
    const kept = Object.keys((await play.check()).drafts[0]?.answers ?? {});
    // Each that was told to be saved is there.
    expect(texts.filter((id, index) => saves[index]?.status === 200 && !kept.includes(id))).toEqual([]);
    expect(saves.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('takes no answer to a question that this referee is not asked', async () => {
    const play = await new Play(world).toCollection();
    const link = await play.link('r1');
    for (const view of ['salary', '__proto__', 'constructor']) {
      const answer = await post(`${link}/${view}`, { value: 'x', autosave: '1' });
      expect([view, answer.status]).toEqual([view, 303]);
    }
    expect((await play.check()).drafts).toEqual([]);
  });
});

describe.concurrent('too few references', () => {
  it('lead to one more round, and its referees count with those of the first', async () => {
    const play = await new Play(world).toCollection();
    await play.answer('r1');
    await decline(play, 'r2', 'r3');
    await atRest(play, 'more-referees');
    const link = await play.link('candidate');
    expect((await get(link)).body).toContain('Too few referees could answer');
    const answered = await play.link('r1');

    const again = await play.nominate(['peer'], 4);
    expect([again.status, (await play.check()).head.nominationRound]).toEqual([422, 1]);
    await play.nominate(['peer', 'client'], 4);
    const check = await atRest(play, 'reference/r4', 'reference/r5');
    expect(check.head).toMatchObject({ nominationRound: 2, status: 'collecting' });
    expect(check.referees.map(({ round }) => round)).toEqual([1, 1, 1, 2, 2]);
    // Nobody of the first round is written to again.
    expect(
      world.wire
        .mailsOf(play.id, /-r[123]-/)
        .map(({ mailId }) => mailId)
        .sort(),
    ).toEqual(['r1', 'r2', 'r3'].map((id) => `referee-invitation-${id}-1`));
    expect((await get(answered)).body).toContain('Thank you, your answers are sent');

    await Promise.all(['r4', 'r5'].map((id) => play.answer(id)));
    await atRest(play, 'review');
    await play.review();
    await rest(play);
    const { body } = await callApi(world, `/v1/checks/${play.id}/report`, { as: 'rita' });
    expect(body.counts).toEqual({ asked: 5, answered: 3, declined: 2, unanswered: 0 });
    // Those of both rounds; a client is asked a little less.
    expect(new Set(body.ratings.map(({ n }: { n: number }) => n))).toEqual(new Set([2, 3]));
  });

  it('twice close the check as not enough evidence, at once', async () => {
    const play = await new Play(world).toCollection();
    await play.answer('r1');
    await decline(play, 'r2', 'r3');
    await atRest(play, 'more-referees');
    await play.nominate(['peer', 'client'], 4);
    await play.answer('r4');
    await decline(play, 'r5');
    const { check } = await rest(play);
    expect(check.head).toMatchObject({ status: 'not_enough_evidence', ended: 'not_enough_evidence' });
    expect(check.findings).toEqual([]);
    const last = world.wire.mailsOf(play.id, /^(check-ended|result|report|referee-thanks)/);
    expect(last.map(({ mailId }) => mailId).sort()).toEqual([
      'check-ended-candidate',
      'check-ended-requester',
    ]);
    for (const { text } of last) expect(text).toContain('not enough evidence');
    const report = await callApi(world, `/v1/checks/${play.id}/report`, { as: 'rita' });
    expect(report).toMatchObject({ status: 409, body: { code: 'report_not_ready' } });
  });

  it('that miss a role lead to one more round too', async () => {
    const play = await new Play(world, { roles: ['manager', 'peer', 'client', 'client'] }).toCollection();
    await Promise.all(['r1', 'r3', 'r4'].map((id) => play.answer(id)));
    await decline(play, 'r2');
    await atRest(play, 'more-referees');
  });
});
