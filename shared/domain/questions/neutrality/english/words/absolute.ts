/** Without exception wherever they stand. */
export const flat = `
  <always>
  never
  every single|last|possible|conceivable
  each and every
  each|every one of
  every time|inch|turn|respect|way|occasion|instance|case|deadline|detail
  everywhere
  <completely>
  without exception|fail|fault|error|errors|mistake|mistakes|question|interruption|flaw
  without a single|any
  without ever|once
  not once|one|a single
  at no time|point|stage|moment
  the only one|person ~2 ever|who
  ^ <aux> there no ~1
  even once|one
  even a single
  at all|any times|time
  all the|of the time|way
  one|a hundred per cent|percent
  100 %|percent|per
  100 per
  hundred percent
  24 / 7
  day in and? ,? day out
  day and night
  round the clock
  from start to finish
  from day one
  in|under|at|on all|any|every circumstances|case|cases|situation|situations|conditions|occasions|respect|respects|weather|weathers
  no matter what|how|who|when
  no exception|exceptions
  zero mistakes|errors|complaints|absences|faults|defects|tolerance|days
  to the letter
  not ~1 slightest|least|tiniest
  slightest doubt|mistake|error
  anything and everything
  come rain or
  come what may
  whatever the|happened|you circumstances|weather|asked|situation|needed
  in full , every
  fully fully
  error|fault|mistake free
  unfailing|faultless|flawless|unblemished|spotless|infallible|unerring|unerringly|undeviatingly|unwavering|unwaveringly|ceaselessly|incessantly|relentlessly
  single mistake|error|deadline|day|complaint|minute|fault|slip|shift|lesson
  any and all
  whole time|way
  with everyone|everybody
  by everyone|everybody
`;

/** Of everybody or everything: in a yes-or-no question an honest yes is impossible. */
export const ofAll = `
  all
  everyone
  everybody
  everything
  every
  nobody
  none
  nothing
  nowhere
  no one
  no ~1 <people>
  no mistake|mistakes|error|errors|complaint|complaints|fault|faults|deadline|deadlines|exception|exceptions|problems|problem|trouble|delay|delays|accident|accidents|difficulty|difficulties
  fully
  thoroughly fully
  full|whole team|staff|office|crew|company|department|class
  solely|exclusively
`;

/** Where the same words allow of exceptions. */
export const notAbsolute = `
  at all !times|time|hours|stages|levels|points
  all in all
  above|after|first|overall of? all
  all together|round|hands|rounder|staff|day|right|inclusive|weather|terrain|risks|saints|fresco|purpose|natural|night|year|over|along
  in all $|,
  of|if|not|when all
  almost|nearly|practically|virtually all|every|everyone|everything|nothing|always|never
  every day|week|month|year|morning|evening|night|shift|hour|other|quarter|two|three|four|five|few|monday|tuesday|wednesday|thursday|friday|saturday|sunday|term|ten|fifteen|thirty|minute|half|second|third|fourth|day|season|weekday|weekend|fortnight|term|six
  every now
  every so often
  everyday
  everything else
  in everything
  anything|anyone|anybody|any else|in|about|to|that|you|we|@|for|like|missing|on|of|ever|special|there|at|between|not|other|more|changes
  is|are|was|were|do|did|has|have there any|anything|anyone|anybody
  ^ ~2 any|anything|anyone|anybody
  <aux> @ ~3 anyone|anybody|anything|any
  if any|anything|anyone|ever
  not a single
  one of
  when|if|once|before|after|until not? all|everyone|everybody|nobody|nothing
  make|made|making sure|certain ~1 that? ~2 all|everyone|everybody|every|nothing|nobody|none|no|always|never|everything
  ensure|check|see|checked|ensured|ensuring|checking|guarantee to? that? ~3 all|everyone|everybody|every|nothing|nobody|none|no|never|always|everything|completely|fully
  so|know that? ~1 all|everyone|everybody|nothing|nobody|none
  keep|tell|inform|let|help|give|treat|reach everyone|everybody
  everybody|everyone 's
  all you|that you
  that all
  any other|of|training|part|people|staff|tools|budget
  more|less|fewer than every
  nothing but|else|to
  none of these|them|the above|those
  from anywhere
  fully booked|qualified|trained|licensed|automated|automatic|remote|remotely|staffed|grown|furnished|electric|time|loaded|charged|paid|insured|fledged
  not fully|completely|entirely|always|perfectly|wholly|totally
  how|as|so completely|fully|thoroughly
  perfectly fine
  completely new|different|separate
  always open|available|on be|was|were
  never mind
  hardly|scarcely|or|than ever|never|always
  mostly|almost|nearly|rarely or
  no one else
  all three|four|five|both|kinds|sorts
  single page|sign|parent|parents|point|room|rooms|market|entry|source
  whole week|day|month|year|team|number|numbers|milk|food|foods|grain|blood
  any time
  at any time
  who|that|which|if had|have|has never
  whether|how everyone|everybody|all|everything
  from day one hundred
  every time when|a|the|that
`;
