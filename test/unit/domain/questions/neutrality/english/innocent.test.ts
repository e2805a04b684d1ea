import { describe, expect, it } from 'vitest';
import type { WordingRule } from '../../../../../../shared/domain/questions/neutrality/rules.ts';
import { found } from './found.ts';

/** Neutral questions that share words with the faulty ones of a rule. */
const innocent: Record<WordingRule, string[]> = {
  leading: [
    'How clearly did {name} explain a rule?',
    'What did you and {name} agree about breaks?',
    'To what extent do you agree with this sentence: "{name} answered within a day."',
    'Is there anything you would like to add?',
    'Start date of {name}?',
  ],
  presumption: [
    'Why did {name} leave?',
    'When a date was at risk, what did {name} do?',
    'If {name} missed any deadlines at all, how did you learn about it?',
    'How did {name} deal with errors in the payroll?',
    'What could {name} have done differently?',
    "What did {name}'s incident reports contain?",
    'How did {name} treat suppliers who delivered late?',
  ],
  loaded: [
    'How did {name} handle toxic waste?',
    'How did {name} prepare for disaster recovery tests?',
    'Where did {name} use lazy loading?',
    'How did {name} calm rude guests?',
    'When a guest threw a tantrum, what did {name} do?',
    'Was {name} a fire marshal?',
  ],
  suggestive: [
    'How well did {name} know the rules?',
    'How reliable were the estimates of {name}?',
    'In which conditions did {name} do their best work?',
    'How did {name} collect outstanding invoices?',
    'How large was the team that {name} led?',
  ],
  double_barrelled: [
    'How did {name} follow the health and safety rules?',
    'What did you and {name} work on?',
    'How was work shared between the day and the night shift?',
    'Did {name} report to you or to the owner?',
    'How did {name} deal with questions from staff and customers?',
    'Which tools and materials did {name} use?',
    'How did {name} wash and dry the glasses?',
    'What did {name} do when a guest came late and the kitchen was closed?',
    'How did {name} plan a tour? Please give an example.',
  ],
  unbalanced_options: ['How often did {name} send a report?'],
  double_negation: [
    'What did {name} do when a patient did not agree and nobody else was there?',
    'Did {name} work without supervision?',
    'How did {name} handle incomplete orders?',
  ],
  vague_quantifier: [
    'How often did {name} travel?',
    'How many people did {name} manage?',
    'What usually happened when a part was missing?',
    'Did {name} do at least one drill a year?',
    'When several orders came in at once, what did {name} do?',
  ],
  vague_referent: [
    'How did {name} greet guests?',
    'What could {name} do so that things run better?',
    'When a guest sent a dish back, how did {name} deal with it?',
    'Did {name} manage people in that post?',
    'How do you know {name}?',
  ],
  hypothetical: [
    'When plans changed, what would {name} do?',
    'In the evenings, would {name} close the branch alone?',
    'Would you describe what you saw?',
    'How did {name} forecast sales for the next quarter?',
    'Which decisions could {name} take alone?',
  ],
  hearsay: [
    'What did {name} tell the team about the plan?',
    'How well could others act on what {name} wrote?',
    'What did {name} do when others needed help?',
    'According to the plan, who was to open the shop?',
  ],
  absolute: [
    'How did {name} make sure that everyone had left?',
    'What did {name} do when all tables were taken?',
    'Did {name} work every second weekend?',
    'What did {name} tell a customer who had never used the service?',
  ],
  negation: [
    'What did {name} do when a guest did not pay?',
    'How did {name} sort post that had no address?',
    'What happened if a colleague could not come?',
  ],
  over_long: ['How did {name} let you know that a step which had been agreed had to be moved?'],
  jargon: [
    'How did {name} measure the bandwidth of the line?',
    'Which CNC machines did {name} run?',
    'How did {name} align the wheels?',
  ],
};

describe.each(Object.entries(innocent))('nothing like %s', (_rule, questions) => {
  it.each(questions)('is found in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
