import type { Redaction } from '../../domain/check/records.ts';
import type { Span } from '../../domain/questions/neutrality/fault.ts';
import { joined } from '../../domain/redaction/spans.ts';
import { wordsOf } from '../../words/index.ts';
import { type Html, html } from '../html.ts';

type Topic = Redaction['spans'][number]['topic'];

/** The name of a topic for staff; the candidate's own word for one of them says "you". */
const topicName = (topic: Topic): string =>
  topic === 'past_complaints' ? 'past complaints' : wordsOf.en(`consent.topic.${topic}`);

/**
 * A text with words marked in it, and what each mark means beside it in brackets: a colour alone says nothing.
 *
 * @param nameOf what stands beside a mark
 */
function marked<S extends Span>(text: string, spans: readonly S[], nameOf: (span: S) => string): Html {
  const ordered = joined(spans);
  const last = ordered.at(-1)?.end ?? 0;
  return html`${ordered.map(
    (span, index) =>
      html`${text.slice(ordered[index - 1]?.end ?? 0, span.start)}<mark>${text.slice(span.start, span.end)}</mark> <small>(${nameOf(span)})</small>`,
  )}${text.slice(last)}`;
}

/** What was noticed in a text, each with its topic. */
export const noticedIn = (text: string, spans: Redaction['spans']): Html =>
  marked(text, spans, ({ topic }) => topicName(topic));

/** What a reviewer has taken out of a text. */
export const takenOutOf = (text: string, spans: readonly Span[]): Html =>
  marked(text, spans, () => 'taken out');
