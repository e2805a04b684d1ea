/** What is called theirs is said to exist: "his anger", "her lateness". */
export const owned = `
  @s ~1 <badn>|<neg>
  @s ~2 temper|lateness|mistakes|failures|outburst|outbursts|drinking|absences|mood|swings|weaknesses|shortcomings|faults|failings
  @s lack|history|habit|habits|tendency|pattern|record|failure|inability|refusal|reluctance|unwillingness|loss of|to ~1 <badv>|<badn>|<bad>|be|finish|follow|accept|listen|share|learn|work|cooperate|delegate|being|blaming|arriving|missing|losing|interrupting|focus|experience|care|interest|respect|attention|discipline|patience|motivation|skill|skills|knowledge|empathy|tact
  @s ~1 <bad> ~1 attitude|behaviour|behavior|work|performance|handwriting|timekeeping|communication|habits|habit|record|relationship|manner|manners|temper|language|judgement|results|planning|attendance|reputation|decisions|decision|treatment|style|quality|feedback|character|image|side|traits
  lack|absence|shortage of ~1 <quality>|interest|respect|care|skill|skills|discipline|attention|feedback ~3 @|@s
  lack|absence ~3 on|of @s part
  @s <badv> !$|?
  @s being|arriving|coming|leaving|turning|missing|losing|having ~2 <bad>|late|early|absent|temper|unable|drunk|deadlines|rude|difficult|sick|ill
  @s ~1 no shows|show
  @s ~1 falling out
  @s mood swings|swing
  @s time|attendance|attitude|drink|drinking|money|gambling|discipline|punctuality|alcohol|performance|personality problem|problems|issues|issue
`;

/** What may be somebody's without being a fault of theirs. */
export const neutralOwn = `
  @s own mistake|mistakes|error|errors|fault|faults|weaknesses|limits|failures|failings
  @s absence|absences ~1 ,|?|who|how|what|on|from|for|the|did|was|were|when
  in|during @s absence
  @s conflict|incident|error|crisis|failure|fault|problem|damage|loss|complaint|dispute|fraud|trouble|risk|difficulty|threat|accident|harassment|abuse|offence|anxiety|bias|delay|violation|warning|breach|misconduct|grievance|dismissal|waste report|reports|log|logs|rate|rates|message|messages|handling|management|finding|analysis|shooting|solving|plan|record|records|resolution|response|statement|book|form|forms|prevention|detection|list|notice|notices|code|codes|research|letter|letters|case|cases|work|data|check|checks|system|training|ticket|tickets|line|margin|sign|signs|unit|signals
  @s warning|warnings|argument|arguments|complaint|complaints|excuse|hesitation|reluctance|struggle|delay|resistance ~1 about|of|for|that|in|to !@|@s|lateness|conduct
  @s argument|arguments|issue|issues|attitude|loss|losses|difficulty|difficulties|grievance|absence|absences|struggle|suspension|dispute|disputes|conflict|conflicts|abuse|bias|breach|clash|misunderstanding
  @s reading|work|job|team|department|unit|branch|shift ~1 <badn>
  @s problem solving
  @s ~1 list|report|reports|research|analysis|notes|talk|file|files|paper|cases|handling|view|understanding|knowledge|study|approach|response|reaction|estimate|team|department|clients|client|patients|pupils|students|customers|colleagues|machine|role|part|duties|tasks|work|way|training|plan|suppliers ~2 <badn>
  @s anger|dispute|fraud|loss|crisis|risk management|adjuster|prevention|team|desk|department|unit
`;

/** "Tell me about the time …" says that there was one. */
export const episodes = `
  tell|describe|recall|recount|relate|remember|share|explain|talk|walk|discuss|speak ~5 the time|times|incident|incidents|episode|occasion|accident|argument|row|trouble|fiasco|fuss|scene|mess|problems|issues|difficulties|conflict|dispute|falling|fallout|bust|crisis|breakdown|complaint|complaints|allegation|allegations|accusation|accusations|mistake|mistakes|failure|failures|confrontation|warning|warnings !report|log|handling|book|how|that|which|,
  tell|describe|recall|recount|remember|share|talk|explain|give ~6 the time|times|incident|episode|occasion that|when|where|in|on|with|at|over|involving ~6 @
  time|occasion|example|instance|situation|case|incident|moment|day|examples|instances|times ~1 when|where|that|in|which|of which? ~1 @s|@ ~2 <badv>|missed|lost|made|late|failed|let|lied|broke|upset|behaved|acted|caused|argued|<bad>|wrong|mistake|missing|losing|failing|being|behaving|letting|making|breaking|arguing|misconduct|overreacting
  what happened ~1 the time|day|night ~1 that|when|@
  example|examples|instance|instances of @s ~1 <badn>|<bad>
  example|examples|instance|instances of @ ~1 <badv>|being|losing|missing|making|letting|breaking|behaving|acting
`;
