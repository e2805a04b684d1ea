import type { CheckStatus } from '../../domain/check.ts';
import type { RefereeState } from '../../domain/records.ts';
import { type Html, html } from '../html.ts';
import { refereeStateWord, statusWord } from '../words.ts';
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
};

const word = (name: IconName, text: string): Html =>
  html`<span class="status${name === 'attention' ? ' needs-you' : ''}">${icon(name)} ${text}</span>`;

/** Where a check stands. */
export const checkStatus = (status: CheckStatus): Html => word(statusIcons[status], statusWord[status]);

/** Where a referee stands; says nothing of what they answered. */
export const refereeStatus = (state: RefereeState): Html =>
  word(refereeIcons[state], refereeStateWord[state]);
