import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { questionnaireHash } from '../../shared/domain/questions/published.ts';
import { callApi } from './support/api-client.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { signIn, textOf } from './support/staff.ts';
import { useWorld } from './support/world.ts';

const world = useWorld({ daySeconds: 3600 });

const v1 = '/v1/questionnaires/professional';
const asAda = (path: string, body?: unknown) => callApi(world, path, { as: 'ada', body });

const own = {
  kind: 'choice',
  id: 'worked-how-often',
  text: { en: 'How often did you work with {name}?', zh: '您多久与{name}共事一次？' },
  options: [
    { id: 'daily', en: 'Daily', zh: '每天' },
    { id: 'weekly', en: 'Once a week', zh: '每周一次' },
    { id: 'rarely', en: 'Less than once a week', zh: '每周不到一次' },
  ],
};

const leading = {
  kind: 'yes-no',
  id: 'on-time',
  text: { en: 'Don’t you agree that {name} was on time?', zh: '{name}按时到岗吗？' },
};

/** What is asked now, as a draft can be made of it. */
async function asked(): Promise<{ question: { id: string; kind: string } }[]> {
  const { body } = await asAda('/v1/questions');
  const wanted = [
    'start-month',
    'end-month',
    'position',
    'reliability',
    'quality',
    'helping',
    'clarity',
    'judgement',
    'learning',
    'mistakes',
    'confidentiality',
    'strength',
    'improvement',
  ];
  return wanted.map((id) => {
    const found = body.questions.find((one: { question: { id: string } }) => one.question.id === id);
    return { question: found.question };
  });
}

const draft = (revision: number, questions: object[]) => asAda(`${v1}/draft`, { revision, questions });

it('is composed by administrators only', async () => {
  for (const as of ['rita', 'rosa', 'dan'])
    for (const path of ['/v1/questions', '/v1/questionnaires'])
      expect((await callApi(world, path, { as })).status).toBe(403);
  expect((await callApi(world, `${v1}/publish`, { as: 'rita', body: { revision: 1 } })).status).toBe(403);
  const { browser } = await signIn(world, 'rita');
  const page = await browser.open(`${world.stack.baseUrl}/staff/questionnaires`);
  expect(textOf(page)).toContain('Your role does not allow this');
});

it('finds fault with questions without keeping them', async () => {
  const questions = [
    { id: 'a', text: leading.text.en, language: 'en' },
    { id: 'b', text: 'What did {name} do in the first week?', language: 'en' },
    { id: 'c', text: 'What was {name}’s salary?', language: 'en' },
  ];
  const { body } = await asAda('/v1/questions/check', { pack: 'uk', questions });
  expect(body.results).toMatchObject([
    { id: 'a', verdict: 'reject', faults: [{ rule: 'leading' }] },
    { id: 'b', verdict: 'ok', faults: [] },
    { id: 'c', verdict: 'ok' },
  ]);
  const strict = await asAda('/v1/questions/check', { questions });
  expect(strict.body.results[2]).toMatchObject({
    verdict: 'reject',
    faults: [{ rule: 'banned_topic.pay_history' }],
  });
  expect((await asAda('/v1/questions/check', { questions: [{ text: 'x' }] })).status).toBe(400);
});

describe('a questionnaire of the company’s own', () => {
  let version: { version: number; hash: string; id: string };

  it('is not published with a fault that nobody has acknowledged', async () => {
    const questions = [...(await asked()), { question: leading }];
    const kept = await draft(0, questions);
    expect(kept).toMatchObject({ status: 200, body: { revision: 1, publishable: false } });
    const refused = await asAda(`${v1}/publish`, { revision: 1 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'not_publishable' } });
    expect(refused.body.errors).toMatchObject([
      { path: 'questions.on-time.en.text', rule: 'leading', span: { start: 0 } },
    ]);
    expect((await draft(0, questions)).status).toBe(409);
  });

  it('is published once its faults are acknowledged with a reason, or corrected', async () => {
    const acknowledge = [
      { rule: 'leading', language: 'en', reason: 'The works council has agreed to these words.' },
    ];
    const short = [{ ...acknowledge[0], reason: 'So it is.' }];
    const base = await asked();
    expect((await draft(1, [...base, { question: leading, acknowledge: short }])).status).toBe(400);
    const kept = await draft(1, [...base, { question: leading, acknowledge }]);
    expect(kept.body).toMatchObject({ revision: 2, publishable: true });
    const corrected = await draft(2, [...base, { question: own }]);
    expect(corrected.body).toMatchObject({ revision: 3, publishable: true, problems: [] });
    const published = await asAda(`${v1}/publish`, { revision: 3 });
    expect(published).toMatchObject({ status: 201, body: { version: 1, id: 'own-professional' } });
    version = published.body;
    expect((await asAda(`${v1}/publish`, { revision: 3 })).status).toBe(404);
    expect(await asAda(`${v1}/versions/1`)).toMatchObject({ status: 200, body: { hash: version.hash } });
    const list = await asAda('/v1/questionnaires');
    const of = list.body.questionnaires.find((one: { package: string }) => one.package === 'professional');
    expect(of).toMatchObject({ own: [{ version: 1 }] });
    expect(of).not.toHaveProperty('draft');
  });

  it('is what a new check asks: the candidate reads, and the referee answers, the same words', async () => {
    const play = await new Play(world).toCollection();
    const { scope } = await play.check();
    expect(scope).toMatchObject({
      questionnaireId: version.id,
      questionnaireVersion: 1,
      questionnaireHash: version.hash,
    });
    expect(scope?.questionnaire && questionnaireHash(scope.questionnaire)).toBe(version.hash);
    const words = own.text.en.replace('{name}', 'Ana Novak');
    const rights = await get(`${await play.link('candidate')}/rights`);
    const form = await get(`${await play.link('r1')}/${own.id}`);
    for (const page of [rights, form]) {
      const text = parse(page.body).text.replace(/\s+/g, ' ');
      expect(text).toContain(words);
      for (const option of own.options) expect(text).toContain(option.en);
    }
    const url = `${await play.link('r1')}/${own.id}`;
    expect((await post(url, { value: 'hourly' })).status).toBe(422);
    expect((await post(url, { value: 'weekly' })).status).toBe(303);
    const { drafts } = await play.check();
    expect(drafts[0]?.answers[own.id]).toEqual({ value: 'weekly' });
  });

  it('leaves checks that run with the questions that were agreed to', async () => {
    const play = await new Play(world).toCollection();
    expect((await draft(0, await asked())).status).toBe(200);
    const next = await asAda(`${v1}/publish`, { revision: 1 });
    expect(next).toMatchObject({ status: 201, body: { version: 2, previous: version.hash } });
    expect((await play.check()).scope).toMatchObject({ questionnaireVersion: 1 });
    const later = await new Play(world).toCollection();
    expect((await later.check()).scope).toMatchObject({ questionnaireVersion: 2 });
  });
});

describe('on the administrator’s pages', () => {
  const base = () => `${world.stack.baseUrl}/staff/questionnaires/junior`;

  it('faults are shown as they write and after the form was sent, and nothing faulty is published', async () => {
    const { browser } = await signIn(world, 'ada');
    await browser.open(`${world.stack.baseUrl}/staff/questionnaires`);
    await browser.post(base(), { do: 'start', revision: '0' });
    const form = {
      kind: 'yes-no',
      id: 'on-time',
      revision: '1',
      'text-en': leading.text.en,
      'text-zh': leading.text.zh,
    };
    const fragment = await browser.post(`${world.stack.baseUrl}/staff/questions/check?package=junior`, form);
    expect(fragment.html).not.toContain('<html');
    expect(textOf(fragment)).toContain('Leads to an answer');

    const saved = await browser.post(`${base()}/questions/new`, { ...form, do: 'save' });
    expect(saved.url).toContain('/questions/on-time');
    expect(parse(saved.html).querySelector('[data-faults] mark')?.text).toMatch(/don’t|agree/i);

    const refused = await browser.post(base(), { do: 'publish', revision: '2' });
    expect(refused.status).toBe(422);
    expect(parse(refused.html).querySelector('.error-summary a')?.getAttribute('href')).toMatch(
      /on-time|draft/,
    );

    const stale = await browser.post(base(), { do: 'remove:on-time', revision: '1' });
    expect(stale.status).toBe(422);
    expect(textOf(stale)).toContain('Somebody else has changed this draft');
    await browser.post(base(), { do: 'remove:on-time', revision: '2' });
    const done = await browser.post(base(), { do: 'publish', revision: '3' });
    expect(textOf(done)).toContain('Published.');
    const compare = await browser.open(`${base()}/difference?from=package&to=1`);
    expect(textOf(compare)).toContain('ask the same');
  });
});
