/** Others as the source of what is asked. */
export const hearsayWords = `
  rumour|rumor|gossip|grapevine|hearsay|tittle|scuttlebutt|whisper|murmur
  office|locker-room|canteen|staffroom talk|gossip|chatter
  reputation|repute|renown|notoriety
  @s name|standing in|within|across the|your|our ~1 industry|trade|field|business|sector|market|town|profession|branch
  what|which name|standing ~4 in|within|across the|your|our ~1 industry|trade|field|business|sector|market|town|profession|branch
  reputed|rumoured|rumored|allegedly|reportedly|supposedly|purportedly|apparently
  be said|reported|reputed|rumoured|rumored|alleged|thought|believed|supposed to
  word ~5 about|around @
  word of mouth
  be @ ~1 said|reported|rumoured|supposed|believed|alleged|thought|known|reputed|considered|held to|as|for|by|in|among
  good|bad|great|poor|big name among|in|with|around|for
  said|told|written|whispered|rumoured|reported|heard|posted|published|known|say|tell ~2 about|of|on|regarding @
  what|which ~2 story|stories|tale|tales|things do ~4 tell|go|have
  from others|third|colleagues|other|people|outside ~5 @|@s
  what do|have|can ~6 others|colleagues|exit|interview|interviews|people|survey|surveys|reviews|internet|press ~5 reveal|say|show|suggest|tell|write|report
  impression|impact|mark|effect do @ ~1 make|leave|have|create ~2 on|upon|with|among
  impression|mark ~4 on|upon|with|among <hear>
  read|see|saw|find|google anything|something|reports|stories|articles|posts ~1 about|on|of @
  in|on the press|internet|news|papers|media|web
  gather|gathered|pick|picked|learn|learned|learnt ~1 from|up others|colleagues|people|from|<people> ~3 about|@
  third parties|party
  others|colleagues|<people> ~1 feel|felt|think|thought ~2 about|of @
  common|general|public|widespread knowledge|gossip|talk|belief
  widely|generally|commonly|universally known|believed|thought|held|said|regarded|considered|seen|liked|respected|disliked
  what|how do you think ~3 <hear> ~1 think|feel|felt|thought|see|saw|say|would|describe|rate
  be it ~1 said|rumoured|claimed|alleged|suggested|whispered|reported|murmured|thought|believed
  picture|impression|sense|idea|account|accounts of @ ~5 from|through|by <hear>
  the word ~1 be|on|in|around
  word|talk of? on|around|about|in the street|office|team|ward|room|site|floor|building|canteen|company|corridor|town|trade
  talk of the town|office|team|company|place
  the word about|on
  people talk
  tongue wag
  tongues wagging
  stories|story|tale|anecdote about|go|circulate|do|of @|round|around|the
  have|do|be you|anyone|anybody|he|she ever? hear|heard|overhear|overheard
  you ever? hear|heard|overheard|overhear|told about|of|that|anything|any|anyone|from|how|what|why|whether|if
  what ~1 you hear|heard|overheard|told
  hear|heard|overhear|overheard ~2 about|of|from|regarding|concerning @|others|people|colleague|<people>
  come|reach|got|get|came to? your|his|the ear|ears|attention|back|wind
  wind of
  according to !the|you|your|plan|@|@s|instructions
  according to the? your? his? <people>|rumour|gossip
  image|standing|esteem with|among|amongst|within|in|of the|@s|your|his|her|other|others|colleagues|<people>
  in the eyes|opinion|view|judgement|judgment|words of the|@s|his|her|their|your|other|others|<people>
  from what|things|stories you|others|people|you've|we have? hear|heard|said|say|tell|told|been|gathered|gather|pick|picked
  what|how|which|why|did|does|do ~2 <hear> <say> ~3 about|of|on @|@s
  what|why|how do|have|be|would|might|could ~5 <hear> ~1 <say>|said|feel|thought|felt|make|call|rate|see|view|perceive|regard|judge|appreciate|value|like|describe|respect|trust|rank|receive|remember !@s|back ~4 @|@s
  what|how|why do|have|be|would|might|could ~5 <hear> ~1 <say>|said|feel|thought|felt|make|call|rate|see|view|perceive|regard|judge|describe|remember @|@s
  do|have|had|be any|anyone|anybody|someone|somebody|some|other|others|people|colleague|colleagues|<people>|the|your ~4 ever? complain|complained|gossip|mention|say|said|tell|told|remark|comment|confide|report|praise|praised|grumble|moan|speak|spoke|talk|warn|warned|hint|suggest|claim|speculate|describe|express|raise ~4 @|@s|about
  what|which|any|whose complaint|complaints|feedback|praise|comment|comments|remark|remarks|opinion|opinions|compliment|compliments|story|stories|impression|impressions|criticism|talk|accusation|view|views ~4 about|of|on|from|hear|heard|receive|reach @|@s|<hear>|others|other|people|you|colleague
  what|which|any|whose complaint|complaints|feedback|praise|comment|comments|remark|remarks|opinion|opinions|compliment|criticism ~2 do|have|did you|others|people|<people> ~2 hear|get|receive|give|make|have|voice|pass ~3 about|on|of @|@s
  the? general|common|prevailing|overall opinion|view|consensus|feeling|impression|perception|verdict ~2 of|about|on|among|in
  consensus|verdict|opinion|perception|mood among|of|in the|your|other|others|colleagues|people|<people>
  opinion|view|impression|perception|judgement of|held|about others|other|people|colleagues|your|the|clients|customers|@
  second|third hand
  behind @s|his|her back
  be @ ~2 seen|viewed|regarded|perceived|spoken|talked|known|considered|thought|remembered|rated|esteemed|respected|liked|described|judged|called|nicknamed|discussed|received by|as|for|of|about|in|among|around|to|within
  how be @ ~1 seen|viewed|regarded|perceived|spoken|talked|known|thought|remembered|esteemed|judged|described|called|received|discussed
  what be @ ~1 known|famous|notorious|infamous|remembered for|as
  known|famous|notorious|infamous|renowned for
  have|be|do you ~1 been? told ~2 about|of|that|by|anything
  what ~1 you told about|of
  be you told|informed|warned ~4 @|@s
  told|tell|informed|warned|mentioned|confided|complained to? you ~3 @|@s|about|how|that
  tell|told you how|what|that|about ~3 @|@s
  <hear> ~3 tell|told|say|said ~1 you ~2 about|how|that|of @|@s
  do ~4 <hear> ~4 tell you
  on the|your|good|reliable grapevine|authority
  whose|what nickname
  nickname|nicknames
  ask|asked around
  do you know anyone|anybody who|with|whose
  popular opinion
  what would|will|might|do his|her|their|@s|the|your|other ~2 <hear> ~2 say|tell|think
  what if anything ~2 <hear> say|tell|said|told
  if we|i|you ask|asked|were|spoke|called ~4 <hear>
  legend ~1 has|have it
  do it get|go round|around|back
  go|went|going round|around ~2 about @
  leak|leaked|trickle|filter|filtered through|back
  story go|went|has
  complain to you|hr|management|anyone|others about
  do ~2 you learn|pick|gather from|up ~3 about @
  say|said|heard|hear|told ~2 behind
  popular|unpopular|liked|disliked|respected|well-liked|hated|feared with|by|among the|your|other|others|colleagues|staff|<people>
  what else do|did people|they
  speak|talk|think ~1 of @
`;

/** What the witness or the candidate said, and words that only look like hearsay. */
export const notHearsay = `
  do @ ~2 tell|say|mention|report|explain|hear|learn|gather ~9
  rumour|rumor|gossip of|about|on !@|@s ~
  firm|company|shop|school|hospital|bank|team|brand|store|hotel|product|organisation|organization|house 's ~1 reputation
  @ ~2 tell|told|said|say|mention|report ~9
  what do @ ~ say|tell|told|hear|mention
  do @ ~2 tell|say|hear|report|speak|talk|mention|explain
  @ hear|=told|=tells|=said|=spoke|=say|=talk|=speak
  according to the? plan|schedule|procedure|protocol|rule|contract|standard|recipe|manual|guideline|record|file|policy|rota|instruction|drawing|specification|budget|job|need|urgency|priority
  @s company|firm|brand|product|school reputation
  reputation of the|your|our company|firm|brand|product|school|hospital|bank|shop|supplier|restaurant|hotel|customer
  reputation management
  known as|by another|bug|issue|risk|problem|allergy
  well known
  how do you think|feel
  what do you think|say|remember
  hear|heard case|cases|appeal|appeals|complaint
  what do you hear|see yourself
  word processing|processor|count|document|file
  story points
  <think> of the|a
  user story|stories
  what|how do you
  in your opinion|view|eyes|judgement
`;
