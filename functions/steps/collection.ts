import { type Mail, refereeOfMail } from '../../shared/domain/check/records.ts';
import { countReferences } from '../../shared/domain/collection/collection-step.ts';
import { followUpStep } from '../../shared/domain/follow-up/follow-up-step.ts';
import {
  addressStep,
  moreRefereesStep,
  planOutreach,
  refereeStep,
} from '../../shared/domain/outreach/outreach-step.ts';
import { mailingTools } from '../runtime/mailing-tools.ts';
import { type StepEvent, stepHandler } from '../runtime/step-handler.ts';

const refereeOf = ({ refereeId }: StepEvent): string => {
  if (!refereeId) throw new Error('This action needs a referee.');
  return refereeId;
};

/** Referees are served in parallel: each branch sends its own mails and no other's, or one mail would leave twice. */
const aboutReferee = (mail: Mail, { refereeId }: StepEvent): boolean => refereeOfMail(mail) === refereeId;

export const handler = stepHandler(mailingTools(), {
  PlanOutreach: { decide: (check, _event, moment) => planOutreach(check, moment) },
  ChaseReferee: {
    decide: (check, event, moment) => refereeStep(check, refereeOf(event), moment),
    mails: aboutReferee,
  },
  AskForAddress: {
    decide: (check, event, moment) => addressStep(check, refereeOf(event), moment),
    mails: aboutReferee,
  },
  ChaseFollowUp: {
    decide: (check, event, moment) => followUpStep(check, refereeOf(event), moment),
    mails: aboutReferee,
  },
  CountReferences: { decide: (check, _event, moment) => countReferences(check, moment) },
  AskForMoreReferees: { decide: (check, _event, moment) => moreRefereesStep(check, moment) },
});
