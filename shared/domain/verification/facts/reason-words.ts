import { pattern } from './pattern.ts';
/**
 * Why a position ended. `personal` is family and health together: neither is judged. `own` is leaving by
 * one's own wish, without more.
 */
export const reasonClasses = [
  'own',
  'newJob',
  'study',
  'relocation',
  'personal',
  'retirement',
  'redundancy',
  'ending',
  'agreement',
  'dismissal',
  'lasting',
] as const;
export type ReasonClass = (typeof reasonClasses)[number];

/** English, some German, and Chinese. Written in lower case without accents and apostrophes. */
export const reasonPatterns: readonly (readonly [ReasonClass, RegExp])[] = [
  [
    'dismissal',
    pattern(String.raw`
      \b(?:dismiss\w*|fired|sacked|terminat\w+|discharged|for cause|misconduct|disciplin\w+|
      gross negligence|asked to (?:leave|resign|go)|told to (?:leave|go)|forced (?:out|to (?:leave|
      resign))|pushed out|shown the door|had to involuntar\w+|let (?:him|her|them) go|(?:poor|under|
      low|unsatisfactory|bad|insufficient|lack of) ?(?:work )?perform\w*|performance (?:issues|
      problems|reasons|related)|(?:fail\w*|not pass\w*|didnt pass|did not pass|not survive) (?:his |
      her |their |the )?probation\w*|probation (?:was |period )?(?:not |failed|ended by)|
      gekundigt worden|entlassen|fristlos\w*|licencie pour faute|despedido)\b|开除|违反|解雇|辞退|解聘|劝退|被炒|
      炒鱿鱼|除名|违纪|不胜任|绩效(?:不|差|问题)|未(?:通过|过)试用|试用期(?:未|不|没)|被(?:公司)?(?:要求|迫)(?:离开|离职|辞职)
    `),
  ],
  [
    'redundancy',
    pattern(String.raw`
      \b(?:redundan\w+|laid off|lay ?offs?|lay off|laying off|restructur\w*|reorgani[sz]\w*|
      downsiz\w*|right ?siz\w*|cut ?backs?|job cuts?|staff cuts?|cost.?cutting|cost (?:reduction|
      savings?)|headcount|position (?:was |is |got )?(?:eliminated|cut|abolished|removed|made)|
      (?:role|job|post|position|department|team|office|branch|site|plant|company|firm|business|shop|
      store|startup|start up|restaurant|factory|unit) (?:was |is |has |had |have |were |
      got )?(?:been )?(?:closed?|closing|closure|shut|dissolved|eliminated|bankrupt|insolvent|
      liquidated|wound up|folded|cut|abolished|disbanded|outsourced|went (?:bust|bankrupt|under|
      out of business))|clos(?:ure|ing|ed) (?:down )?(?:of )?(?:the )?(?:department|office|branch|
      site|plant|company|firm|business|store|shop)|shut ?down|bankrupt\w*|insolven\w*|liquidat\w*|
      out of business|merger|acquisition|acquired|takeover|lack of (?:work|orders|funding|budget)|
      ran out of (?:money|funding|cash)|no (?:more )?(?:work|budget|funding)|funding (?:ended|cut|
      ran out|dried up)|budget cuts?|economic reasons|business reasons|betriebsbedingt\w*|
      stellenabbau|outsourc\w+|reduction in force|workforce reduction|rif|furlough\w*)\b|裁员|裁掉|被裁|
      裁撤|精简|缩编|优化|重组|结构调整|倒闭|破产|关闭|关门|停业|解散|撤销|业务(?:调整|收缩)|合并|收购|经营困难|经济性
    `),
  ],
  [
    'ending',
    pattern(String.raw`
      \b(?:end (?:of|to) (?:the |his |her |their |a |my )?(?:fixed.?term |temporary |project |work |
      employment )?(?:contract|project|term|assignment|internship|placement|season|secondment|
      apprenticeship|programme|program|engagement|grant|appointment)|(?:contract|project|term|
      assignment|internship|placement|season|secondment|apprenticeship|programme|program|engagement|
      grant|appointment|traineeship|position|job|post)s? (?:was |is |has |had |have |were |just |
      simply |came |come |had come |did )?(?:been )?(?:end\w*|expir\w*|finish\w*|complet\w*|over|
      ran out|run out|to an end|to its end|not (?:be |been )?(?:renew\w*|extend\w*)|not renewed)|
      complet\w+ (?:of )?(?:the |his |her |their )?(?:project|contract|assignment|internship|term)|
      finished (?:the |his |her |their )?(?:project|contract|assignment|internship)|fixed.?term|
      limited.?term|temporary|temp (?:job|role|position|work|contract)|seasonal|summer job|
      non.?renewal|not renewed|not extended|befristet\w*|vertragsende|only (?:hired|employed) for|
      contract was for)\b|(?:合同|项目|期限|聘期|任期|实习|学期|季节|劳务|派遣)(?:已|的)?(?:到期|期满|结束|终止|完成|完结|届满)|到期|期满|
      不再续(?:签|约)|未续(?:签|约)|没有?续(?:签|约)|临时工|短期|季节性|项目制
    `),
  ],
  [
    'agreement',
    pattern(String.raw`
      \b(?:mutual(?:ly)?|by (?:common |joint )?agreement|severance|settlement|amicabl\w+|
      einvernehmlich|aufhebungsvertrag|parted ways|part ways)\b|协商(?:一致)?(?:解除|离职)?|双方
    `),
  ],
  ['retirement', /\b(?:retir\w+|pension\w*|rente|ruhestand)\b|退休|养老|内退/],
  [
    'study',
    pattern(String.raw`
      \b(?:stud(?:y|ies|ied|ying|ium|ieren)|degree|masters?|mba|phd|doctorate|university|college|
      back to school|school|graduate school|grad school|education|further training|course|
      bachelors?|sabbatical to learn)\b|读研|考研|读书|读博|深造|留学|求学|上学|学习|升学|进修|攻读|考博
    `),
  ],
  [
    'relocation',
    pattern(String.raw`
      \b(?:relocat\w*|mov(?:ed|ing|e) (?:away|house|home|abroad|countr\w+|cit\w+|back|overseas|out|
      town|closer|to (?:another|a different|a new) (?:city|country|town|place|state|region|area))|
      moved? (?:with|because)|emigrat\w*|immigrat\w*|commut\w+|distance|visa|went (?:abroad|home|
      back)|umzug|umgezogen|abroad|long (?:way|drive|journey))\b|搬家|搬到|搬迁|搬去|回老家|回国|回家乡|移民|异地|通勤|距离|
      离家(?:太)?(?:远|近)|出国(?!留学|读)|定居|签证|换城市
    `),
  ],
  [
    'personal',
    pattern(String.raw`
      \b(?:personal|privat\w*|famil\w+|health\w*|ill\w*|sick\w*|medical|disease|burn\w? ?out|stress|
      injur\w+|surgery|pregnan\w*|matern\w*|patern\w*|parent\w*|child\w*|baby|kids?|birth|car(?:e|
      ing) (?:for|of)|caring|carer|marri\w*|wedding|divorce\w*|spouse|husband|wife|partner|mother|
      father|bereave\w*|accident|rest|sabbatical|time off|break|military service|travel\w*|
      work life balance|gesundheit\w*|krank\w*|familiar\w*|elternzeit)\b|个人原因|私人|家庭|家里|家人|身体|健康|生病|
      疾病|照顾|怀孕|生育|产假|孩子|结婚|父母|伤病|休息|压力|家事
    `),
  ],
  [
    'newJob',
    pattern(String.raw`
      \b(?:(?:new|better|other|another|different|next|bigger|higher|more (?:senior|responsib\w*)|
      good|outside|great\w*|exciting|external) (?:\w+ )?(?:jobs?|role|position|post|opportunit\w*|
      offer|employer|company|firm|challenge|career|salary|pay)|opportunit\w+|(?:job|career|
      professional|work) (?:offer|change|move|switch|growth|development|advancement|progression|
      prospects?|step)|changed? (?:of )?(?:jobs?|careers?|employers?|company|companies|industr\w+|
      field)|switch\w* (?:jobs?|careers?|compan\w+|industr\w+)|join\w* |move[ds]? (?:on|to)|
      moving on|went to (?:work|join|a )|works? now|hired (?:away|by)|poached|head ?hunted|
      promot\w+|advance\w*|career|challenge|growth|more (?:money|pay|salary)|higher (?:pay|salary)|
      better (?:pay|paid|salary|conditions)|salary|competitor|start\w* (?:his|her|their|a|an|
      my) (?:own )?(?:\w+ )?(?:business|company|firm|startup)|own (?:business|company|firm)|
      self.?employ\w*|freelanc\w*|founded|business of (?:his|her|their) own|neue (?:stelle|
      herausforderung)|stellenwechsel|jobwechsel)\b|跳槽|新工作|新的?(?:机会|岗位|职位|挑战|公司)|更好的?(?:机会|发展|平台|待遇|
      工作|职位|offer)|更高的?(?:薪|工资|职位|待遇)|换(?:了)?(?:工作|公司|行业)|另谋|职业发展|个人发展|发展(?:机会|空间|前景)|创业|自己开|转行|
      加入了?|去了(?:别|其他|另|一家|竞争|对手|新)|被挖|薪资|工资|薪水|待遇
    `),
  ],
  [
    'own',
    pattern(String.raw`
      \b(?:resign\w*|quit\w*|own (?:wish|accord|choice|decision|request|initiative|volition|
      free will|will|terms)|voluntar\w+|(?:handed|gave|put) in (?:his|her|their|the|my)? ?(?:notice|
      resignation)|gave notice|notice given|chose to (?:leave|go)|decided to (?:leave|go|move|quit)|
      wanted to (?:leave|go|move|change|try|do)|wanted (?:a |some )?(?:change|something)|
      stepped down|left (?:by|on|of) (?:his|her|their|my)? ?own|left voluntarily|looking for|
      eigenkundigung|eigener wunsch|auf eigenen wunsch|selbst gekundigt|dimission\w*|
      demission\w*)\b|辞职|主动(?:离职|离开|提出|辞)|自愿|自己(?:提出|要|想|决定|离)|自动离职|本人(?:提出|意愿)|提出离职|辞去|请辞|想换|
      不想(?:干|做)
    `),
  ],
  [
    'lasting',
    pattern(String.raw`
      \b(?:still (?:here|employed|working|works?|with us|there|at)|(?:has|have) not left|hasnt left|
      not left|never left|current (?:job|position|employer)|currently employed)\b|仍在职|还在职|在职|没有?离职|
      未离职|还在(?:这|公司)
    `),
  ],
];

/** "Let go" is said of both. */
export const letGo = pattern(String.raw`
    \b(?:involuntar\w+|let (?:him |her |them |us )?go|lost (?:his|her|their|my|the) job|
    employer ended|company ended|ended by the (?:employer|company))\b|被离职|公司让(?:他|她)走
  `);

/** Words that turn around what follows them. */
export const negation = pattern(String.raw`
    (?:\b(?:not|never|no|without|wasnt|isnt|werent|didnt|nor|neither|rather than|instead of|
    nothing to do with|nicht|kein\w*)(?: (?:\w+ )?){0,3}|不是(?:因为|被|由于)?|并非(?:因为|被)?|并没有?被?|没有?被|未被|
    没有)$
  `);
