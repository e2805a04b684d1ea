import type { CheckStatus } from '../../domain/check/check.ts';
import type { RefereeState } from '../../domain/check/records.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { type IconName, icon } from './icon.ts';

const statusIcons: Record<CheckStatus, IconName> = {
  ordered: 'next',
  awaiting_consent: 'pen',
  collecting: 'mail',
  verifying: 'now',
  in_review: 'pen',
  disputed: 'attention',
  closing: 'now',
  needs_attention: 'attention',
  completed: 'check',
  not_enough_evidence: 'unknown',
  order_refused: 'cross',
  refused: 'cross',
  withdrawn: 'cross',
  cancelled: 'cross',
  expired: 'skipped',
};

const refereeIcons: Record<RefereeState, IconName> = {
  nominated: 'next',
  invited: 'mail',
  bounced: 'attention',
  answered: 'check',
  declined: 'cross',
  unanswered: 'skipped',
  unreachable: 'skipped',
  excluded: 'cross',
};

const word = (name: IconName, text: string): Html =>
  html`<span class="status${name === 'attention' ? ' needs-you' : ''}">${icon(name)} ${text}</span>`;

/** Where a check stands. */
export const checkStatus = (words: Words, status: CheckStatus): Html =>
  word(statusIcons[status], words(`common.status.${status}`));

/** Where a referee stands; says nothing of what they answered. */
export const refereeStatus = (words: Words, state: RefereeState): Html =>
  word(refereeIcons[state], words(`common.referee-state.${state}`));
