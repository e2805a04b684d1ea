/** Guesses about the future or another world. */
export const guesses = `
  will @|he|she|they ~ !you
  @ ~1 will
  would|will|might you ~3 hire|rehire|employ|engage|appoint|reappoint|recruit|re-hire|take|recommend|trust|choose|pick|bet|put|have|want|work|promote|let|welcome|invite|entrust|offer|give|hesitate|miss|leave|rely|depend|bring|consider|prefer|buy|stake|ask|retain|keep|sponsor|feel|back|vouch|support|nominate|select|team|see|advise @|@s|with|on|again|back|money|that|the|as|your|about|having|anything|comfortable|confident|happy|safe
  would|will you ~2 be ~1 happy|glad|willing|prepared|ready|sorry|pleased|comfortable|sad|keen|surprised|delighted|eager|reluctant|relieved|content|interested|open|tempted|worried
  would you hire|rehire|employ|re-employ|reemploy|reappoint
  hire|rehire|employ|engage|take|work|have|recruit ~4 again|back ?|$
  would it surprise|bother|worry|matter|make|be|have|take|help|suit
  would @
  do you think|feel|believe|reckon ~4 <people> ~1 would|will|might
  would @ ~ be|make|fit|suit|thrive|succeed|cope|have|do|work|struggle|handle|manage|perform|adapt|last|stay|like|enjoy|need|prefer|want|accept|react|respond|feel|deal|flourish|rise|survive|get|benefit|excel|settle|go|take|know|choose|say
  how|what|when|where|why|who|which|whom|whether|if would|might @
  what|which|how ~4 would|might @
  be @ ~2 likely|going|bound|set|destined|liable|due|apt|sure|certain to
  be it ~1 likely|probable|possible|conceivable|plausible|realistic that
  likely that @
  likelihood|probability|odds|chance|chances|prospect of|that|@s @|@s|his|her
  @s chance|chances|prospect|prospects|future|potential|promise|odds
  how likely|probable
  =do you think|believe|expect|feel|reckon|imagine|suppose|foresee|predict|see|picture|envisage|envision ~2 @ ~2 will|would|can|could|might|may|to|as|be|has|have|in|becoming|running|leading|doing|growing|suit|fit|ready
  you expect|predict|foresee|anticipate|envisage|envision|forecast ~5 @|@s
  expect @|of|from ~3 to|in|as|next
  future for|with|in|of @|ours|our|us|this
  see|have a|any|much ~2 future
  if ~9 , ~2 would|will|could|might
  =do|can|could you ~1 expect @
  would|will|might ~1 suit|please|motivate|satisfy|challenge|tempt
  what|which ~2 suit|suits @ ~1 best
  be @ ~1 someone|somebody|anyone|person|worker|employee you|who|we|that|i ~2 would|will|could|can|might
  going places
  where|what|how =do|=would|=can you see @|@s
  =do|can|could you see @ ~1 as|in|becoming|running|leading|doing|being|working|growing|managing|succeeding|here|staying|fitting|at
  =do|can|could you imagine|picture|envisage|envision|visualise|visualize|conceive @|@s|yourself
  ^ imagine|suppose|picture|say|assuming|assume|supposing|pretend|envisage|consider|think
  , suppose|imagine|say|assuming|supposing
  let us say|suppose|imagine|assume|pretend
  if ~9 , would|will
  if @ were|was|had|ever|came|come|joined|join|took|take|got|worked|stayed|started|became|moved ~9 would|will|could|might
  would|will|could|might ~9 if
  if @ were to
  if you could|had|were|was|needed|ran|did ~9 would
  given the|a|another chance|choice|opportunity|option
  knowing what you know
  what if
  what would have
  would @ ~1 have
  could|would|might ~4 have been|gone|done|become|turned|happened
  had @ <not>? ~4 , ~3 would|could|might
  ^ had @
  ^ were @|you to
  ^ should @|you
  in an ideal|another|a perfect world
  hypothetically
  theoretically
  in theory
  cut out for
  have|has|had what it takes
  what it takes
  be @ ~3 ready|suited|suitable|fit|qualified|equipped|right|material|capable|prepared for|to|of|person|candidate|choice|fit
  be|make|as @? ~1 a|the right|good|suitable|ideal|perfect|strong|natural|best|safe fit|match|candidate|choice|person|man|woman|hire|pick|bet|addition
  right|good|ideal|perfect|best|suitable|wrong person|man|woman|candidate|fit|match|choice|hire|pick|bet for|in
  <be> @ ~2 a good|right|great|poor|bad|safe fit|match|hire|bet
  good|right|strong|cultural|culture|better fit|match for|with|in|to
  fit in|into|with our|your|us|the|a|this
  would|will|could|might|does ~2 suit|fit our|this|the|us|a ~2 job|role|team|culture|post|position|company|office|shop|vacancy|opening|environment|us|here|?
  promotable|employable|trainable|rehirable|re-hirable
  material|timber ?
  management|leadership|partner|director|executive|senior|officer|head material|timber|potential
  have|has|show|see the? potential|makings|promise|future
  the makings of
  destined for
  go far|places|all
  far ~1 @ go
  how far|high|long will|might|would @
  how far|high can|could @ go|rise|get|climb|advance
  what|which|who ~4 would|will|might !you|@|have|the|a|your|they
  can|could|might|may|should @ ~1 run|lead|head|succeed|become|replace|take|grow|step|handle|cope|be|rise|fill|make|develop|manage|do|master|adapt|survive|carry ~6 next|bigger|larger|one|someday|future|our|new|over|again|soon|eventually|a|more|up|another
  can|could|may|might we|our|i|they|the ~2 expect|count|rely|trust|depend|hope|look|leave|give|put
  can|could we expect|count|rely
  five|ten|three|two years from now|time
  long-term|long term prospects
  if given|offered|asked|promoted|hired|put|appointed|allowed|left|faced
  if we|our hire|hired|take|took|put|gave|give|offer|offered|appoint|were|employ|let|leave
  be able to @? ~6 next|new|our|future
  will ~5 be able
  stay with us|long
  should we|i|our|@ hire|employ|take|trust|worry|expect|be|give|appoint|offer|know|look|watch|choose
  what|how|which should @ ~4 next|in|as
  what|which do|does the future
  future hold
  succeed|thrive|flourish in|as|with|at our|this|us|a|the new|job|role|team|position|post|us|director
  would|will|could|can|might|may ~3 do in|as|with|at our|this|us|a|the new|job|role|team|position|post|us|director
  follow you|@
  if you were|had
  you were ~3 , would
  would you
  would your
  your money on
  were you in our|my
  in our|my shoes
  better|best off in|with|as
  @ still be
  will our|the|this|your|it|there|that
  would the|your|a|any|our ~4 be|have|do|go|happen|want|like|change|look
  would it
  what will
  would not @
  can you see|imagine|picture
  might @|that|this|it
  kind|sort|type of ~3 who|that might|would|will|could
  would our|we
`;

/** Times to come. In a question about the past they belong to the task: "sales for the next quarter". */
export const later = `
  in|for|over|within the? five|ten|three|two|next|coming|near|future|a|few ~1 years|year|decade|future
  in|for the ~1 future
  in future
  next|coming year|role|job|employer|step|level|boss|manager|position|decade|months|career|post
  future|prospective|potential|new employer|role|employers|manager|boss|job
  years from now
  down the line|road|track
  one|some day
  some day|time soon
  someday|tomorrow|eventually|henceforth
  for the next
`;

/** Polite requests, and what only looks like a guess. */
export const noGuess = `
  would|will|could|can you please? describe|tell|say|explain|give|rate|share|name|add|outline|list|state|mind|like|be|assess|characterise|characterize|judge|summarise|summarize|compare|call|estimate|put|rank|score|note|illustrate|sketch|write|provide|indicate|help|elaborate|expand|show|specify|classify|define|grade|evaluate|recall|know|care|agree|confirm|accept|admit|disagree|deny|object|dispute|concede|acknowledge|consider|not|go|walk|point|briefly|kindly|also|in|use|single|pick|select|choose|now|talk ~6 !recommend|happy|glad|willing
  would you be|like so? kind|able|to add|share|tell|say|describe
  would|could|can|will you let us|me
  would you prefer to be|answer|speak
  what|how|which would you say|call|describe|rate|add|consider
  what would you like|add
  would you say
  is|was|would it be? ~1 possible|okay|ok|convenient|alright|helpful|all to|if|for|right
  what|which ~3 would ~3 have helped|eased|allowed|improved ~4
  you would have done|do|preferred|liked|wanted|handled|chosen ~5
  could|might|should|can @ ~1 have ~3 differently|better|instead|sooner|earlier|more|less
  could|can|should @ ~2 do|done|improve|learn ~3 differently|better|instead|more|less ~4
  would ~3 have helped|eased|allowed|enabled|supported|improved|made ~4
  @s next manager|boss|employer|team|supervisor
  expected|expect of|from @
  =did you expect ~2 @ to
  =did you ~1 expect of|from ~1 @ in|at|during|as|to?
  would you usually|typically|normally|generally|ordinarily ~3
  in the first|last|past|three|six|two|twelve ~2 months|years|weeks
  over the last|past|first ~2
  next shift|day|morning|week|step|person|team|colleague|stage|customer|door|to|crew|nurse
  in the next|coming room|door|town|street|shift|office
  be|was|were you ~ next
  had @ !stayed
  had @ ~4 before|when|already|ever|any|to
  can|could|may|might be seen|read|reached
  think back|of the|about the|of a|back
  ^ think|consider|picture !@
  ^ say which|how|what|when|who|where|whether|in|if|for|briefly
  say|said that
  for the next shift|day|week|colleague|crew|team|person
  follow up
`;
