import { rating } from './write.ts';

export const mistakes = rating({
  id: 'mistakes',
  item: 'trust',
  competency: 'integrity',
  text: [
    'When something in {name}’s own work went wrong, what did they do?',
    '{name}自己的工作出了差错时，会怎么做？',
  ],
  anchors: [
    ['Let others find it, and denied it when asked', '等别人发现，被问到时否认'],
    ['Let others find it, and confirmed it when asked', '等别人发现，被问到时承认'],
    ['Corrected it and told those affected', '改正，并告知相关的人'],
    ['Told those affected at once, and corrected it', '马上告知相关的人，并改正'],
    ['Told those affected at once, and removed the cause', '马上告知相关的人，并消除原因'],
  ],
});

export const confidentiality = rating({
  id: 'confidentiality',
  item: 'trust',
  competency: 'integrity',
  text: ['How did {name} handle confidential information?', '{name}如何处理保密信息？'],
  anchors: [
    ['Told anybody who asked', '谁问就告诉谁'],
    ['At times told others too', '有时也告诉其他人'],
    ['Told only those who were meant to know', '只告诉应当知道的人'],
    ['Told only those, and asked when unsure', '只告诉应当知道的人，拿不准时先问'],
    ['Told only those, and helped others do the same', '只告诉应当知道的人，并帮助别人也做到'],
  ],
});

export const interests = rating({
  id: 'interests',
  item: 'trust',
  competency: 'integrity',
  // Direct reports are seldom told about it.
  roles: ['manager', 'peer', 'client', 'hr', 'other'],
  text: [
    'What did {name} do when a decision affected their own interests?',
    '某个决定涉及自身利益时，{name}会怎么做？',
  ],
  anchors: [
    ['Decided, and told nobody', '自己决定，没有告诉任何人'],
    ['Said so when asked', '被问到时才说明'],
    ['Said so before deciding', '决定之前就说明'],
    ['Said so, and let others decide', '说明后由别人决定'],
    ['Let others decide, and had it put on record', '由别人决定，并留下书面记录'],
  ],
});
