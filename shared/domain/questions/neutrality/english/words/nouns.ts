import { list } from './list.ts';

/** People other than the candidate. */
export const people =
  list(`customer client patient guest caller passenger pupil student parent visitor tenant supplier colleague coworker
  co-worker teammate team staff crew worker employee people other others everyone everybody somebody someone anyone anybody manager boss
  supervisor chef resident relative child kid user driver nurse doctor teacher partner investor shopper diner buyer seller member
  neighbour neighbor person man woman lad mate peer report subordinate trainee apprentice intern junior senior director owner
  president chairman board committee department office group agent clerk tutor lecturer professor headteacher head officer inspector auditor
  regulator contractor subcontractor vendor applicant recruit newcomer starter volunteer participant witness defendant plaintiff
  lawyer solicitor judge borrower lender depositor insurer learner reader author editor researcher scientist engineer developer programmer
  tester designer architect builder plumber electrician carpenter mason foreman porter cleaner cook waiter waitress bartender barista
  cashier salesperson rep receptionist secretary assistant deputy leader lead captain coach player family household public audience crowd
  stakeholder landlord commuter traveller traveler pensioner carer caregiver midwife surgeon consultant paramedic pharmacist dentist vet
  technician operator dispatcher courier picker packer loader stranger party competitor rival opponent predecessor successor
  company employer organisation organization business public press media industry trade floor site room class classmate
  wife husband friend mother father brother sister uncle aunt cousin spouse mentor referee acquaintance
  clientele workforce personnel folk guy bloke gentleman lady baby infant toddler prisoner inmate suspect animal dog horse cat`);

/** Things about somebody's work that can be judged each on its own. */
export const qualities =
  list(`skill knowledge manner attitude planning communication punctuality honesty ability quality speed accuracy
  reliability leadership judgement judgment integrity teamwork attendance performance behaviour behavior conduct competence expertise
  experience motivation initiative creativity flexibility dedication commitment loyalty enthusiasm energy appearance character personality
  temperament patience tact empathy courtesy politeness friendliness cleanliness tidiness neatness thoroughness diligence discipline
  professionalism productivity efficiency effectiveness organisation organization timekeeping dependability trustworthiness maturity
  confidence independence resilience adaptability curiosity intelligence insight awareness understanding strength weakness potential
  strengths weaknesses ethic ethics style approach handwriting spelling grammar fluency technique workmanship craftsmanship clarity
  tone delivery preparation consistency care helpfulness kindness humour humor openness fairness transparency responsiveness
  willingness readiness cooperation collaboration delegation supervision listening writing reading presentation negotiation
  writing-up analysis coordination administration responsibility ownership autonomy output progress results contribution impact
  influence success relationship rapport morale wellbeing satisfaction depth breadth pace tempo timeliness completeness
  precision structure content layout design taste hygiene bedside-manner report-writing record-keeping customer-service
  time-management people-skills problem-solving decision-making follow-up attentiveness focus concentration stamina drive ambition
  english german french spanish chinese arithmetic typing shorthand quantity amount punctuality scope humility modesty calmness composure decisiveness discretion confidentiality seriousness sincerity credibility`);
