import { describe, expect, it } from 'vitest';
import type { WordingRule } from '../../../../../../shared/domain/questions/neutrality/rules.ts';
import { wordsOf } from './found.ts';

/** Per rule: a question, and the words that are at fault. */
const faulty: Record<Exclude<WordingRule, 'unbalanced_options'>, [string, string][]> = {
  leading: [
    ['Would you agree that {name} was careful?', 'Would you agree'],
    ["Don't you think the rota was fair?", "Don't you"],
    ['Surely {name} knew the rules?', 'Surely'],
    ["{name} was on time, wasn't she?", ", wasn't she"],
    ['{name} kept the shelves in order, right?', ', right?'],
    ['I take it {name} closed the shop alone?', 'I take it'],
    ['Can you confirm that the candidate was a reliable driver?', 'Can you confirm'],
    // Nothing but the question mark makes it a question.
    ['So she ran the bar on Sundays?', 'So she ran the bar on Sundays?'],
    ['Most people like Dana. Do you see it the same way?', 'Do you see it the same way'],
  ],
  presumption: [
    ['Why was she late so often?', 'Why was she late so'],
    ['How did he cope with his anger?', 'his anger'],
    ['When did {name} stop missing deadlines?', 'When did {name} stop missing'],
    ['How often did {name} miss deadlines?', 'miss deadlines'],
    ['What finally got {name} to turn up on time?', 'What finally got {name} to'],
    ["Has {name}'s work improved since the warning?", 'improved since the warning'],
    ["Why didn't {name} call?", "Why didn't"],
  ],
  loaded: [
    ['Was {name} arrogant?', 'arrogant'],
    ['Did {name} behave arrogantly?', 'arrogantly'],
    ['Did {name} throw a colleague under the bus?', 'throw a colleague under the bus'],
    ['Was {name} rude to guests?', 'rude'],
    ['Did {name} sulk?', 'sulk'],
    ['How did {name} deal with the shambles in the yard?', 'shambles'],
    ['Did she butter up the partners?', 'butter up'],
    // No list of what people call each other is complete.
    ['Was {name} a box of fireworks?', 'a box'],
  ],
  suggestive: [
    ["How excellent was {name}'s filing?", 'How excellent'],
    ['How badly did {name} keep the books?', 'How badly'],
    ['What made her such a great leader?', 'What made her such'],
    ['What did you admire most about {name}?', 'What did you admire most'],
    ["What were {name}'s worst failures?", "{name}'s worst failures"],
    ['How proud were you of {name}?', 'How proud'],
  ],
  double_barrelled: [
    ['Was she punctual and friendly?', 'and'],
    ['How did he plan and communicate?', 'and'],
    ['What did she do and how did others react?', 'and how'],
    ["How satisfied were you with the speed and accuracy of {name}'s work?", 'and'],
    ['Did {name} teach? Did {name} coach?', 'Did {name} coach?'],
    ['Was {name} patient with callers while also hitting the target?', 'while'],
    ['Did {name} keep the van clean as well as deliver on time?', 'as well as'],
    ['Was {name} quick but careless?', 'but'],
  ],
  double_negation: [
    ['Was it not uncommon that {name} worked late?', 'not uncommon'],
    ['Did he not fail to sign?', 'not fail'],
    ['Were there no drawings that {name} did not check?', 'no drawings that {name} did not'],
    ["Would you disagree that she didn't try?", "disagree that she didn't"],
    ['Was it unusual for {name} not to log a call?', 'unusual for {name} not'],
  ],
  vague_quantifier: [
    ['Was she often late?', 'often'],
    ['Did {name} handle a lot of cases?', 'a lot'],
    ['Did {name} regularly train others?', 'regularly'],
    ['Did {name} need much help?', 'much'],
    ['Did {name} now and again close early?', 'now and again'],
  ],
  vague_referent: [
    ['How was {name}?', 'How was {name}?'],
    ['What about that thing?', 'What about'],
    ['Did they handle stuff properly?', 'handle stuff'],
    ['Did {name} count the till, the safe, etc.?', 'etc'],
    ['Did {name} do it well?', 'Did {name} do it well'],
  ],
  hypothetical: [
    ['Would she make a good director?', 'Would she'],
    ['How would he react if a client shouted?', 'How would he'],
    ['Will {name} succeed in this job?', 'Will {name}'],
    ['Would you hire {name} again?', 'Would you hire {name}'],
    ['Where do you see {name} in five years?', 'Where do you see {name}'],
    ['Had {name} stayed, would the audit have gone well?', 'Had {name} stayed, would'],
  ],
  hearsay: [
    ['What did others say about {name}?', 'What did others say about {name}'],
    ['Have you heard of any trouble with {name}?', 'Have you heard'],
    ['What is his reputation?', 'reputation'],
    ['How was {name} seen by the crew?', 'How was {name} seen'],
    ['According to your deputy, how did {name} act?', 'According to your deputy'],
  ],
  absolute: [
    ['Did she always meet deadlines?', 'always'],
    ['Was every single invoice right?', 'every single'],
    ['Did everybody trust {name}?', 'everybody'],
    ['Was {name} never late?', 'never'],
    ['Were the books 100 % correct?', '100 %'],
  ],
  negation: [
    ['What did {name} not do?', 'not'],
    ["Which tasks weren't finished?", "n't"],
    ['When was the site not under the supervision of {name}?', 'not'],
  ],
  over_long: [
    [
      'When the files that had been kept in the cellar of the old branch were brought to the new one in the week before the summer break, how did {name} keep track of what had been moved where?',
      'When the files that had been kept in the cellar of the old branch were brought to the new one in the week before the summer break, how did {name} keep track of what had been moved where?',
    ],
  ],
  jargon: [
    ['Which KPIs was {name} measured on?', 'KPIs'],
    ['How did {name} bring about stakeholder alignment?', 'stakeholder alignment'],
    ['How did {name} use his bandwidth?', 'bandwidth'],
  ],
};

describe.each(Object.entries(faulty))('%s', (rule, cases) => {
  it.each(cases)('is found in “%s” at “%s”', (text, words) => {
    expect(wordsOf(rule as WordingRule, text)).toContain(words);
  });
});
