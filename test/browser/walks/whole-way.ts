import { expect, it } from 'vitest';
import { api } from '../../../infra/local/people/api.ts';
import { choose, fill, press } from '../support/acts.ts';
import {
  answerQuestions,
  consent,
  nominate,
  orderByForm,
  rateLow,
  signIn,
  thereAndBack,
  unseen,
} from '../support/walk.ts';
import type { Running, Way } from '../support/way.ts';

/** A check is ordered, consented to, answered, disputed and completed. */
export function wholeWay(running: Running, way: Way): void {
  const { language, script, words, address, nominees, own, clerk, mailLink, mailWords } = way;
  const candidate = { name: 'Ana Novak', email: address('ana'), language };
  const role = 'Senior Software Engineer';

  it('a check is walked through by everybody, from order to report', { timeout: 600_000 }, async () => {
    const staff = await clerk();
    await signIn(staff.page, `${running.stack.baseUrl}/staff`, 'Rita Recruiter');
    const id = await orderByForm(staff, running.stack.baseUrl, candidate, role);
    await staff.see('staff-check-ordered');

    const person = await own();
    await person.page.goto(
      await mailLink(candidate.email, mailWords('mail.consent-invitation.subject', { role })),
    );
    await thereAndBack(person, 'consent', language);
    await consent(person, words);
    await nominate(person, words, nominees);
    await person.see('status');
    await thereAndBack(person, 'status', language);

    // How they see it themselves, on one of the questions.
    const status = person.page.url();
    await person.page.goto(`${status.replace(/\/status.*$/, '')}/self`);
    await person.see('self');
    await thereAndBack(person, 'self', language);
    await choose(person.page, 'rating-reliability', '5');
    await press(person.page, words('candidate.self.save'));
    await person.see('status-self-saved');

    const referee = await own();
    for (const [index, { email }] of nominees.slice(0, 3).entries()) {
      const first = email === nominees[0]?.email;
      await referee.page.goto(await mailLink(email));
      if (first) await referee.see('referee-start');
      if (first) await thereAndBack(referee, 'referee-start', language);
      await press(referee.page, words('referee.start.go'));
      await answerQuestions(first ? referee : unseen(referee), words, script);
      // The third alone says something against the candidate.
      if (index === 2) await rateLow(referee.page, words);
      await press(referee.page, words('referee.check.send'));
      if (first) await referee.see('referee-thanks');
    }
    await referee.page.goto(await mailLink(nominees[3]?.email ?? ''));
    const start = referee.page.url();
    await referee.page.goto(`${start}/stop`);
    await referee.see('referee-stop');
    await press(referee.page, words('referee.stop.do'));
    await referee.see('referee-stopped');
    await referee.page.goto(`${start}/decline`);
    await referee.see('referee-decline');
    await press(referee.page, words('referee.decline.do'));
    await referee.see('referee-declined');

    // The two others get a follow-up: one answers, one would rather not.
    const again = mailWords('mail.referee-follow-up.subject', { candidate: candidate.name });
    await referee.page.goto(await mailLink(nominees[0]?.email ?? '', again));
    await referee.see('referee-again');
    await thereAndBack(referee, 'referee-again', language);
    await press(referee.page, words('referee.follow-up.send'));
    await referee.see('referee-again-faults');
    await choose(referee.page, 'q1-seen', 'none');
    await press(referee.page, words('referee.follow-up.send'));
    await referee.see('referee-again-thanks');
    await person.page.reload();
    await person.see('status-asking-again');
    await referee.page.goto(await mailLink(nominees[1]?.email ?? '', again));
    await press(referee.page, words('referee.follow-up.decline'));
    await referee.see('referee-again-declined');

    const ready = mailWords('mail.findings-ready.subject', { role });
    await person.page.goto(`${await mailLink(candidate.email, ready)}/review`);
    await person.see('review');
    await choose(person.page, 'finding-1', 'dispute');
    await press(person.page, words('candidate.review.send'));
    await person.see('review-faults');
    await fill(person.page, { 'comment-1': 'This leaves out that I was on leave that month.' });
    await press(person.page, words('candidate.review.send'));
    await person.see('status-disputed');

    const reviewer = api(running.stack.baseUrl, await running.stack.tokens('rosa'));
    await reviewer.reaches(id, ['disputed']);
    await reviewer.decide(id, 1, { verdict: 'upheld', reason: 'Three referees say the same.' });
    const decided = mailWords('mail.dispute-decided.subject');
    await person.page.goto(`${await mailLink(candidate.email, decided)}/review`);
    await person.see('review-returned');
    await press(person.page, words('candidate.review.send'));

    await reviewer.reaches(id, ['completed']);
    await person.page.goto(await mailLink(candidate.email, mailWords('mail.result.subject', { role })));
    await person.see('result');
    await thereAndBack(person, 'result', language);
    await staff.page.goto(`${running.stack.baseUrl}/staff/checks/${id}`);
    await staff.see('staff-check-closed');
    await staff.page.goto(`${running.stack.baseUrl}/staff/checks/${id}/report`);
    await staff.see('staff-report');
    await staff.page.goto(`${running.stack.baseUrl}/staff`);
    await staff.see('staff-list');
    await press(staff.page, /sign out/i);
    await staff.see('staff-sign-in');

    expect([...staff.complaints, ...person.complaints, ...referee.complaints]).toEqual([]);
    await Promise.all([staff, person, referee].map(({ context }) => context.close()));
  });
}
