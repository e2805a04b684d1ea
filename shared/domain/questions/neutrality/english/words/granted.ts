/** Words that only make sense when the thing is so. */
export const granted = `
  do|have|be|when|why|how|what ~2 @ ~1 stop|stopped|stopping|quit|cease|ceased ~1 <badv>|blaming|being|arguing|drinking|coming|turning|arriving|showing|making|losing|missing|taking|skipping|relying|needing|having|acting|treating|behaving|getting|breaking|leaving|causing|fighting|using|lying|disappearing|resisting|interrupting|calling|playing|ignoring|refusing|wasting|asking|going|running|smoking|gambling
  finally|eventually ~2 get|got|make|made|persuade|persuaded|convince|convinced|force|forced|push|led|to|learn|learned|learnt|admit|admitted|decide|start|stop|improve|become|became|realise|realised|happen
  at last ~1 <you>|@
  what|how do it take ~1 to|for ~4 @
  what|how ~1 have to ~2 happen ~3 @
  what ~3 get|got @ to
  justify|=excuse|rationalise|rationalize|explain|defend|forgive ~1 being|taking|having|leaving|missing|losing|coming|arriving|breaking|making|lying|ignoring|refusing|using|so|skipping|not|@s ~1 <neg>|so|late|not|never|off
  justify|=excuse ~1 <neg>|being|taking|so|not|missing|leaving
  how|when|why|what|who|which ~4 @ ~1 regret|repent
  regret|repent ~1 <neg>|leaving|walking|taking|losing|missing|being|hiring|having
  the|those|these|your|all|frequent|many|repeated|several|recent|serious|constant ~1 <badn> ~1 about|against|over|involving|concerning @
  the|those|these|your|all|frequent|many|repeated|recent|serious|constant <badn> with @
  complaint|complaints|allegation|allegations|accusation|accusations|grievance|investigation|charge|charges ~1 about|against|concerning|involving @
  the|those|all ~2 that|which? @ <badv>|lost|broke|broken|wasted|spoiled|spoilt|ruined|damaged|dropped|stole|wrecked|missed|offended|upset ?|$|come|came|cost|from|was|were|be|affect|hurt|behind|unfinished
  @s ~1 sudden|abrupt|unexpected|mysterious|unexplained|alleged|apparent|supposed|claimed|hasty|premature|early|untimely departure|exit|change|resignation|dismissal|leaving|<badn>|disappearance|drop|fall|rise|absence
  to|for what do you owe|attribute|ascribe|put
  pay|paid|compensate|compensated|answer ~1 for the|@s|all <badn>|breakage|broken|losses
  how much|many of the|@s <badn>
  what make|made <people>|<you>|others|everyone|us|clients ~1 so? ~1 trust|like|love|respect|choose|admire|prefer|follow|believe|appreciate|value|listen|hate|fear|dislike|avoid|distrust|mistrust|doubt|resent|complain|leave|turn|rely|count|depend|lose|stop|give ~3 @|him|her|them|in|on|about|against
  what make|made|drive|drove|lead|led|cause|caused|prompt|prompted|provoke|provoked|push|pushed|tempt|tempted|possess|possessed|trigger|triggered|motivated|compelled ~1 @ ~1 to? ~1 <badv>|so|lose|miss|break|turn|arrive|late|quit|snap|crack|walk|give|act|behave|go|make|take|such|stand|leave|resign
  what|who make|made @ ~1 so|such|a|an|the|different|special|unique|stand|tick|better|worse|good|great|bad|angry|late|fail|upset|popular|difficult|valuable
  why be @ ~2 so|such|too|always|often|constantly|regularly|frequently|repeatedly|continually|never|rarely|seldom
  why do|have @ ~1 so|always|often|constantly|regularly|frequently|repeatedly|continually|never|rarely|seldom|keep|struggle
  why do|be|have ~3 <people>|people|everyone|others|nobody|you|so ~3 trust|like|love|respect|admire|hate|fear|avoid|dislike|follow|mistrust|distrust|leave|complain|refuse|resent|look|turn|rely|prefer|criticise|want|reject|doubt ~3 @|him|her|to|with|about
  why be @ ~2 popular|respected|admired|loved|liked|trusted|valued|hated|feared|disliked|avoided|passed|not|let|moved|denied|refused|overlooked|transferred|called|told|chosen|put|given|singled|made
  how do @ ~1 become|get|turn|grow|manage ~3 so|such|popular|good|bad|successful|respected|away|best|worst|trusted|valued|indispensable
  how do @ ~2 win|won|earn|gain|lose ~4 trust|respect|admiration|affection|loyalty|over|hearts|confidence|love|reputation
  how do @ manage ~2 always|never|so|such|all
  how do @ ~2 get away
  how do @ ~2 improve|change|mature|grow|recover|develop|react|respond ~2 after|since|when|from|once ~2 the|@s|that|those|your ~1 warning|warnings|complaint|complaints|mistake|incident|setback|dismissal|failure|rebuke|outburst|row|accident
  what|which ~2 <badn> ~2 do|have ~1 @ ~1 make|made|commit|cause|get|have|show|display|start|pick|bring|create|produce|leave|incur|provoke|let|give|hide|conceal|overlook|miss|admit|repeat|most|tell|suffer
  what|which|whose ~2 deadlines|deadline|rule|rules|promise|promises|shift|shifts|target|targets|orders|instructions|duties|standards|rule|corners ~5 do|have ~1 @ ~1 bend|flout|cut|miss|break|ignore|forget|skip|neglect|fail|violate|breach
  which of ~3 mistakes|errors|warnings|complaints|failures|conflicts|incidents|accidents ~5 @
  what|which ~3 mistake|mistakes|error|errors|warning|warnings|complaint|complaints|failure|failures|conflict|conflicts|accident|accidents|trouble|damage|harm|row|rows|problem|problems|weakness|weaknesses|shortcomings|flaws|faults ~3 @ ~1 make|made|commit|committed|cause|caused|get|got|have|had|receive|received|leave|left|bring
  how many ~1 <badn>|lies|complaint|reminder|reprimand|absence ~3 do|have @ ~1 make|cause|commit|receive|get|attract|draw|have|collect|need|tell|give|produce|rack
  how many ~1 <badn>|lies|complaint|reminder|reprimand|absence ~2 be there ~3 about|against|with|from|by @
  how many ~1 <badn>|lies|complaint|reminder|reprimand|absence ~1 do you ~2 receive|get|have|give|send ~3 @
  how often|many ~1 do|have you ~2 have to|remind|warn|correct|tell|chase|scold|cover ~2 @|remind|correct|warn|tell|redo|chase|cover|scold|repeat
  what be ~2 behind @
  what|who ~1 lie|lay|stood|stand behind @s
  behind @s ~1 <badn>|falling|success|failure|decision|departure|sudden|change|promotion|rise|fall|downfall|outburst|behaviour|popularity
  fall|falling|fell out ~1 with
  what go|went|gone wrong ~2 with|between|for|when|in|under|during
  where|when|how do ~2 things|it|@|everything go|went wrong|downhill|sour
  what|who ~1 lead|cause|trigger|spark|provoke|start|bring ~2 the ~1 <badn>|rift|split|tears|end|decline|fallout
  real|true|actual reason|reasons|story|cause|motive
  put up with
  @s ~2 go|went missing|wrong|astray|unanswered|unpaid|unsold|unread
  who|which ~3 complain|quit|leave|resign|suffer ~4 about|because|due|under|thanks|over ~2 @
  how many ~3 complain|quit|leave|resign|suffer ~4 about|because|due|under|thanks|over ~2 @
  because|due|owing|thanks of|to @
  curb|control|limit|rein|reduce|restrain|contain|check|moderate|tame|counter|offset|remedy ~1 in? @s
  final|last straw
  breaking point
  not stand|bear|stomach|tolerate|abide
  @s ~2 come about
  get|got on|along ~1 with ~1 worst|least|badly|best
  worst|least ?
  no longer trust|believe|want|need
  how|what do <you>|<people>|the ~4 cope|deal|live|put|tolerate|react|respond|take|bear|handle|manage|adapt|adjust|feel|do ~1 with|to|about? @s !request|question|suggestion|proposal|idea|report|resignation|notice|advice|work|result|help|answer|message|letter|application|offer|departure|leaving|leave|holiday|holidays|arrival|estimate|plan|design|draft|news|training|induction|hours|shift|schedule|calls|emails|invoices|orders|instructions|feedback|comments|review|tasks|duties|job|role|side|part|place|first|need|needs|view|absence|clients|customers|patients|pupils|account|notes|statement|data|lesson|lessons|lecture|talk|presentation|project
  whose fault|mistake|blunder
  who|what be|is to blame|at
  at what cost|price
  what price
  pay the price
  recover|suffer|endure|survive|bear|stomach|withstand ~1 from|under|through? ~1 @s
  get|got over @s
  tip|push|drive|send|tipped|pushed|sent @ over|round|up
  missing money|cash|funds|stock
  come|came to be so|such|the
  @s ~1 dislike|hatred|contempt|disdain|aversion|distrust|mistrust|obsession|addiction|resentment|prejudice|love|passion|craving|hunger|thirst of|for|to|against|with
  the|@s stolen|forged|falsified|botched ~1
  hurt|harmed|offended|damaged|annoyed|upset|irritated|disturbed|bullied|insulted|embarrassed|humiliated|ruined|angered|alienated by @|@s
  the|what|how ~2 harm|damage|hurt|wrong|trouble|mess|havoc that? ~1 @
  a|an|the argument|row|fight|quarrel|clash|spat|altercation|outburst|confrontation ~1 @ have|start|get|cause|begin|pick
  improve|change|better|worse|different ~3 since|after|following the|@s|that|your ~1 warning|complaint|talk|talking|incident|reprimand|row|dismissal|criticism|disciplinary|trouble|accident
  have to carry|babysit|supervise|watch @
  to carry @
  why do ~4 keep|always|never|constantly|still|so|rarely|hardly|often
  dawn ~2 on <you>
  come|came to light ~2 that|@
  when|how|where|what do <you> ~2 find|realise|realize|notice|discover|learn|see|know|spot|detect|become ~2 that|how|when @ ~2 <neg>|lying|could|not|was|had
  how much|many ~3 do @ cost|lose|waste|steal|owe|miss|break|ruin|damage|squander|wreck|embezzle
  who|what|why ~2 push|pushed|force|forced|drive|drove|throw|threw|kick|squeeze|hound|bully|talk|ease @ out|into|away|over
  how|what do <you>|<people>|the|your|his|her ~4 handle|deal|react|respond|cope|feel|do|say|take|manage ~2 when @ ~1 <badv>|lost|missed|made|turned|came|broke|let|was|got|walked
  what|who ~1 stop|keep|prevent|hinder|hold|block|deter|discourage|hamper @ ~2 from|back|doing
  what kept|stopped|held|prevented ~1 @ ~2 from|back|out|away|late|awake
  put ~1 stop|end to
  ^ since when
  what be @ ~1 hiding|up|afraid|scared|running|covering|avoiding|trying|plotting|playing
  hide|hid|hidden|conceal ~4 from you|us|management|the
  be @ ~2 <badv>
  @s ~2 <quality> ~1 start|begin|began|started|come|came ~1 slide|sliding|slip|slipping|decline|declining|drop|dropping|suffer|suffering|deteriorate|worsen|fall|falling|go|slacken|fail|failing|flag
  @s ~2 <quality> slide|slip|slipped|decline|drop|dropped|suffer|deteriorate|worsen|fall|fell|slacken
  drive|scare|chase|frighten ~1 away|off
  drive|scare|chase|frighten|put|turn ~2 <people> away|off
  which|what|how <people> ~3 drive|scare|turn|put|chase away|off
  what|which punishment|penalty|consequence|consequences|sanction|reprimand
  widen|heal|patch|repair|mend ~2 rift|split|relationship|damage|fences|things
  @s private|personal|endless|constant|incessant|frequent|repeated|habitual|usual|chronic|regular call|calls|errands|phone|remarks|comments|jokes|breaks|<badn>|<neg>|lateness
  how bad|far|deep|serious ~2 @s
  tolerate|tolerated|excuse|excused|overlook|overlooked|ignore|ignored ~1 @s
  despite @s
  save|saved|rescue|rescued|prevent|prevented|stop|stopped|keep|kept|protect ~4 from @
  survive|survived|weather|outlast ~1 @s
  aftermath|fallout|wake|consequences|cost|price|toll of ~1 @s|the <neg>|<badn>|behaviour|departure|decision|error
  put|putting up with
  how do|be ~4 tolerate|endure|survive|suffer|bear|stand|stomach|rein|discipline|tame|restrain|console ~2 @|@s
  how many ~3 complain|quit|leave|resign|suffer ~4 about|because|due|under|thanks|over ~2 @
  how long ~3 before|until|till <you> ~3 trust|forgive|notice|realise|talk|believe|forget
  how ~5 keep @ in|under|from|motivated|awake|quiet|happy|calm|on|busy
  how do <you> ~3 cope|deal|put|live|manage|handle ~1 with? @
  how do <you> ~2 handle|manage|control|calm|stop|prevent|correct|cure @ ?|$|when|from
  how long do it take ~5 get|recover|forgive|notice|realise|repair|undo|calm|clean|fix|replace|trust|restore|discover|see
  get|got|getting|recover|recovered|move|moved over|past|from|on @s|the|that ~1 <badn>|outburst|behaviour|departure|loss
  clean|cleaned|mop|cleaning ~2 up after|@s
  make|compensate|apologise|apologize|lie up? for @
  have|had to cover|covered|fill for|in @|for
  pick|picked up the|@s slack|pieces
  who|what ~1 have to|suffer|suffered|pay|paid|cover|clean|fix|redo|repair|apologise|step|bear|correct|save|rescue ~5 @|@s|because
  who|what else ~4 @s ~1 <badn>|behaviour|conduct
  apologise|apologize|apology|atone|amends ~1 for|about|to ~1 the|@s|that|those|this|being|all ~3 ?|$
  apologise|apologize|apologised|apologized|apology|apologies|atone|sorry|own|answer|regret|regretted|ashamed|pay|paid|responsible|blame ~2 for|about|up|to ~1 the|@s|that|those|this|being|losing|missing|making|having|all <badn>|damage|harm|delay|mess|late|rude|comments|remarks|error|accident
  admit|admitted|confess|confessed|own|owned|come|came to? up? ~1 clean? to|about|that ~1 @s|the|those|being|lying|having ~1 <badn>|damage|harm|theft|it|late
  learn|learned|learnt ~2 from @s|the|those|that|this|all ~2 <badn>|accident
  besides|beyond|other|apart|aside|addition than|from|to? ~2 @s ~1 <badn>|lying|being|poor|bad|late|missing
  despite|notwithstanding|given|considering @s ~2 <badn>|poor|bad|weak|low|limited|lack|age|lateness|<bad>|history
  despite|besides|given|considering|notwithstanding|after|since ~1 being|how|all ~3 <bad>|late|trouble|problems|mistakes
  in spite of ~3 <badn>
  again|another|yet more|even|still ~1 lie|late|mistake|warning|complaint|excuse|error|chance|failure|outburst
  still|continue|continues|keep|keeps|kept|go|carry ~1 to|on ? ~1 blame|blaming|complaining|complain|drink|drinking|lying|arriving|coming|turning|missing|making|losing|interrupting|arguing|bullying|failing|forgetting|ignoring|disappointing|refusing|having|getting|being|late|falling|needing|asking
  still ~1 <badv>
  still ~1 <bad>
  no longer <bad>
  any ~1 less|more|better|worse <bad>|reliable|punctual|by the|after|since|as|than
  better|improve|improved|improvement|improvements|worse ~3 after|since|once ~2 warning|complaint|talk|incident|told|you|disciplinary|reprimand
  who do @ ~3 blame|bully|lie|cheat|annoy|upset|hurt|offend|argue|quarrel|fight|clash|shout|insult|betray|ignore
  bring|brought @ to ~1 see|heel|senses
  @ ~1 have to be told|reminded|asked|warned|rescued|chased|sent|spoken|moved|removed|picked
  need|needed|have|had to remind|chase|warn|correct|redo|discipline|reprimand|nag|prod|rescue|cover|calm|restrain|repeat|tell|push ~2 @
  the|@s last|latest|first|second|third|final|worst|next|usual|many|frequent|constant|repeated|recent|serious outburst|mistake|mistakes|warning|warnings|failure|failures|lie|lies|error|errors|absence|absences|complaint|complaints|tantrum|excuse|excuses|blunder|argument|row|arguments|problem|problems|breakdown|disciplinary|reprimand|offence|conflict|conflicts|incident|incidents
  the <badn> ~1 @ ~1 cause|caused|make|made|create|created|leave|left|do|did|bring|start|get|got|give|gave
  the ~2 <badn> ~3 that|which @ ~1 cause|caused|make|made|create|created|leave|left|bring|start|get|got
  <badn> ~1 caused|created|left|brought|triggered|provoked by @
  missed deadlines|deadline|targets|shifts|meetings|appointments ~3 by|of|that|affect|cost|cause
  how missed|deeply missed
  how deeply|much|sorely|badly ~2 @ ~1 missed
  miss|missed ~1 @ ?|$|since|when|now|most|after|once
  so ~1 <bad> ~3 @
  what|which ~3 @ ~1 so|such|too !that
  how come
  how be it that @
  why on earth
  what on earth
  how could|dare @
  the|a ~2 row|argument|dispute|conflict|falling|showdown|clash|feud|quarrel|fight|spat|bust|affair|scandal ~3 between|with|over|involving|about ~1 @|@s
  @s success|successes|popularity|rise|triumph|triumphs|brilliance|charm|magic|greatness ~3 ?|$|at|in|with|to|of|as|due|down|based
  what ~2 explain|explains|account|accounts for? ~1 @s
  at|to blame|fault for
  when|how|what do <you> ~1 first? notice|noticed|realise|realised|discover|discovered|lose|lost|become|suspect|suspected|catch|caught|find|found ~2 @|@s|faith|patience|trust|confidence|that|out
  catch|caught ~1 @ ~1 lying|stealing|cheating|sleeping|doing|out|asleep|drinking|in|red
`;
