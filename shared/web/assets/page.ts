/**
 * The only script of the product. Every page works without it: it shows times in the reader's zone, moves to the list of faults,
 * saves a referee's answer while they write, checks an administrator's question while they write, and adds rows for referees.
 */

const { lang } = document.documentElement;
const locale = lang === 'en' ? 'en-GB' : lang;

const words = lang.startsWith('zh')
  ? {
      at: (day: string, time: string) => `${day} ${time}`,
      saved: (time: string) => `${time} 已保存`,
      notSaved: '尚未保存。点击“继续”时会再试一次。',
      offline: '尚未保存：没有网络连接。点击“继续”时会再试一次。',
      addReferee: '再添加一位推荐人',
    }
  : {
      at: (day: string, time: string) => `${day} at ${time}`,
      saved: (time: string) => `Saved ${time}`,
      notSaved: 'Not saved yet. Continue will try again.',
      offline: 'Not saved yet: no connection. Continue will try again.',
      addReferee: 'Add another referee',
    };

const clock = (date: Date) =>
  date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The server writes times in UTC; the reader sees their own. */
function showLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-show]')) {
    const date = new Date(element.dateTime);
    if (Number.isNaN(date.getTime())) continue;
    const day = date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const show = element.dataset.show;
    element.textContent = show === 'day' ? day : show === 'time' ? clock(date) : words.at(day, clock(date));
    element.title = element.dateTime;
  }
}

/** Saves a form with `data-autosave` shortly after a change. A failure says so and loses nothing: Continue sends it again. */
function autosave(form: HTMLFormElement): void {
  const note = document.querySelector<HTMLElement>('[data-saved]');
  let timer: number | undefined;
  let sending: AbortController | undefined;

  const send = async () => {
    sending?.abort();
    sending = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    body.set('autosave', '1');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: sending.signal });
      // A half-written answer is refused, which is no fault of the writer's: nothing is said.
      if (note && answer.ok) note.textContent = words.saved(clock(new Date()));
      else if (note && answer.status >= 500) note.textContent = words.notSaved;
    } catch (error) {
      if (note && (error as Error).name !== 'AbortError') note.textContent = words.offline;
    }
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  };
  form.addEventListener('input', (event) =>
    later((event.target as HTMLElement).matches('textarea') ? 1000 : 300),
  );
  // Continue saves by itself; a save that arrives after it must not undo it.
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    sending?.abort();
  });
}

/** Shows one empty row for a referee at a time; without the script all rows are there. */
function addRows(list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const filled = (row: HTMLElement) =>
    [...row.querySelectorAll<HTMLInputElement>('input')].some(({ value }) => value !== '');
  const least = Number(list.dataset.rows);
  const last = rows.findLastIndex(filled);
  let shown = Math.max(least, last + 1);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = words.addReferee;
  const show = () => {
    for (const [index, row] of rows.entries()) row.hidden = index >= shown;
    button.hidden = shown >= rows.length;
  };
  button.addEventListener('click', () => {
    shown += 1;
    show();
    rows[shown - 1]?.querySelector<HTMLInputElement>('input')?.focus();
  });
  list.append(button);
  show();
}

/**
 * Asks what the rules say of a question while somebody writes it, and shows it in place. Nothing is kept; without an answer the last
 * one stays.
 */
function checkWhileWriting(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-faults]');
  const address = form.dataset.check;
  if (!place || !address) return;
  let timer: number | undefined;
  let asking: AbortController | undefined;
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    try {
      const answer = await fetch(address, { method: 'POST', body, signal: asking.signal });
      // Somebody who was signed out meanwhile gets another page.
      const type = answer.headers.get('content-type') ?? '';
      if (answer.ok && !answer.redirected && type.startsWith('text/html'))
        place.innerHTML = await answer.text();
    } catch {
      // No connection: what the rules said last still stands there.
    }
  };
  form.addEventListener('input', (event) => {
    // A reason that is being written must not be replaced under the writer's hands.
    if (place.contains(event.target as Node)) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 400);
  });
}

showLocalTimes();
document.querySelector<HTMLElement>('.error-summary')?.focus();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) autosave(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-check]')) checkWhileWriting(form);
for (const list of document.querySelectorAll<HTMLElement>('[data-rows]')) addRows(list);
