import type { ReportSignal } from '../../domain/closure/report-signals.ts';
import { isKey, type Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { icon } from './icon.ts';
import { groupTitle } from './picture-words.ts';

const degree = (strength: number): 'some' | 'clear' | 'strong' =>
  strength >= 0.9 ? 'strong' : strength >= 0.7 ? 'clear' : 'some';

/** The values for the sentences of a kind. */
const valuesOf = (words: Words, { witnesses, of, role, direction, restsOn }: ReportSignal) => ({
  n: witnesses ?? 0,
  of,
  shown: role ? 'yes' : 'no',
  role: role ? groupTitle(words, role) : '',
  direction: direction ?? 'higher',
  grounds: words.listed(restsOn.map((ground) => words(`signal.ground.${ground}`))),
});

function card(words: Words, signal: ReportSignal): Html {
  const { kind, restsOn } = signal;
  const values = valuesOf(words, signal);
  const rests = `signal.${kind}.rests`;
  const what = restsOn.length > 0 ? values.grounds : isKey(rests) ? words(rests) : undefined;
  return html`<li class="card signal"><p><strong>${words(`signal.${kind}.said`, values)}</strong></p>
<p class="meta"><span class="verdict verdict-attention">${icon('attention')} ${words(`signal.degree.${degree(signal.strength)}`)}</span></p>
${what && html`<p class="small">${words('signal.rests', { what })}</p>`}
<p>${words(`signal.${kind}.maybe`)}</p></li>`;
}

/** Shows the signals: a sentence each, what it rests on, and an innocent explanation. It names nobody. */
export function signalList(words: Words, signals: readonly ReportSignal[]): Html | undefined {
  if (signals.length === 0) return undefined;
  return html`<h2>${words('signal.title')}</h2><p>${words('signal.hint')}</p>
<ul class="signals">${signals.map((signal) => card(words, signal))}</ul>`;
}
