/** Praise or blame in the asking. */
export const praiseAndBlame = `
  really that|so good|bad|special|great|important|difficult
  just|exactly how good|well|bad|much|hard|fast|strong|smart|clever|big|reliable|late|slow|talented|honest
  how <good>
  how <bad>
  how <intense> !much|many|long|often|far
  how big|great|huge|large|heavy|valuable|much ~2 a? loss|asset|help|mistake|failure|disappointment|success|difference|problem|blow|waste|benefit|boost|contribution|burden|strain|relief|pleasure|pain|risk|danger|liability|gain|nuisance
  how much better|worse|stronger|weaker|smoother|faster|slower|happier|easier|harder|damage|harm|trouble|pleasure|joy|fun|pain|value|good ~3 @|do|be|to
  how much worse|better|damage|harm|trouble|grief
  how much ~5 enjoy|love|like|admire|miss|appreciate|value|respect|suffer|hate|dislike|regret|dread|benefit|profit|adore|cherish|resent|trust|owe|improve|worsen|lose|gain
  how deeply|sorely|badly|dearly|keenly|greatly|strongly|warmly|highly be|do|have ~4 missed|miss|appreciated|appreciate|valued|value|regret|regretted|respected|affect|affected|hurt|liked|regarded|damage|damaged|suffer|recommend|recommended
  how far below|above|behind|beyond|ahead|short|exceed
  how many of ~4 mistakes|errors|failures
  how very|really|utterly|truly|too
  such a|an
  do @ ~2 wow|dazzle|delight|inspire|impress|charm|captivate|enchant|thrill|amaze|astound|astonish|bewitch|mesmerise
  how little be|do|have @
  how vital|crucial|essential|instrumental|pivotal|critical|precious|dear be @|@s
  how big|great|large|huge|serious|deep|bad|good|real|terrible|poor|strong|fine|dear|hard|smart a|an
  well|richly deserved|earned|merited
  best|worst|nicest|finest quality|qualities|side|sides|thing|things|part|parts|feature|features|trait|traits|habit|habits|asset|assets|about|aspect
  far|vastly|clearly|much|way superior|inferior|better|worse|ahead|behind|above|below !than|usual|average
  no one else could|can|did|had|would|was
  nobody else could|can|did|had|would|was
  how much more|less <good>|<bad>|reliable|productive|pleasant|efficient|useful|careful|difficult|stressful|organised|effective|skilled ~1 be|do
  how much happier|sunnier|busier|easier|tidier|messier|friendlier|healthier|lazier|angrier|livelier|luckier|wealthier|calmer|safer|cleaner|quieter|louder|brighter|poorer|richer|warmer|colder|longer|slower|quicker
  such <bad>|<good>|good|strong|hard|talented|poor|high|low|fine
  so very? <good>
  so very? <bad>
  so very? good|well|hard|strong|quickly|popular|reliable|valuable|successful|effective|helpful|special|loved|liked|trusted|respected|highly|quick|fast|easily|effective|effectively|smoothly|much !far|that|as
  ^ what ~1 make|made ~6 so|such|<good>|great|special|unique|different|stand|good|joy|pleasure|<bad>|effective|successful|valuable|strong|popular|respected|better|stronger|likeable|trusted|outstanding|asset|reliable|love|trust|difficult|hard|fail
  what ~1 make|made ~3 @ ~6 !use|move|take|choose|change|decide|leave|join|order|apply|ask <good>|great|special|good|joy|pleasure|valuable|strong|effective|asset|stand|successful|hard|difficult|better
  what it be about @ that
  what be it about @
  what|which ~6 do <you> ~2 most|best|least ~1 admire|love|like|enjoy|value|appreciate|respect|miss|dislike|hate|dread|trust
  what|which ~4 <you> admire|love|enjoy|treasure|cherish|miss|dislike|hate|dread|resent|adore ~4 @|working|about|most
  what impressed|impress|disappoint|annoy|frustrate|worry|concern|bother|irritate|delight|surprise|amaze|anger|upset|inspire|disturb|please|charm|alarm|fascinate|thrill you
  what do|be you ~1 like|love|admire|miss|hate|dislike|appreciate|enjoy most|least|best|about
  what|which most|least impressed|impress|disappoint|annoy|frustrate
  most|least|so|particularly|especially|really impressed|impressive|disappointing|disappointed|annoying|frustrating|memorable|admirable|inspiring|irritating|valuable|talented|gifted|capable|reliable|unreliable|skilled|difficult|troublesome
  the ~1 most|least impressive|annoying|memorable|brilliant|frustrating|disappointing|embarrassing|glaring|irritating|outstanding|amazing|shocking|stupid|idiotic|hurtful|ridiculous|wonderful|admirable
  @s ~1 most|least <badn>|impressive|annoying|valuable|memorable|brilliant|frustrating|disappointing|serious|costly|embarrassing|glaring|irritating|outstanding|notable
  @s|the ~1 worst|greatest|finest|biggest|proudest|lowest|weakest|strongest|outstanding|remarkable|poorest|sloppiest|ugliest|darkest|crowning <badn>|<quality>|moment|achievement|work|hour|failure|trait|habit|success|triumph|feature|quality|point|contribution|accomplishment|gift|asset|problem|fault|blunder|impressive|annoying|valuable|memorable|brilliant|frustrating|disappointing|serious|costly|embarrassing
  @s ~1 worst|greatest|finest|proudest|poorest|many|numerous|countless|obvious|evident|clear|remarkable|impressive|<good>|natural|well-known|famous|rare|unique|special|strong|high|proven|undoubted|undeniable|amazing|constant|endless|frequent|repeated|persistent|continual|chronic|usual|typical|lasting|typical
  worst|greatest|finest ~3 @
  @s <bad>
  the|a worst ~5 @
  by|on a scale from|of good to great|excellent
  be @ ~2 <intense> ~2 <bad>|<good>|good|reliable|helpful|careful|kind|honest|diligent|quick|fast|strong|punctual|popular|loyal|accurate|skilled|capable|competent|thorough|effective|efficient|hardworking|dedicated|committed|valuable|friendly|polite|tidy|patient|successful|clever|intelligent|smart|creative|professional|dependable|calm|clear|precise|useful|trustworthy|trusted|experienced|knowledgeable|motivated|hard|supportive|conscientious|observant|resourceful|easy|nice|pleasant|bright|fair|productive|cooperative|flexible|methodical|organised|organized|warm|generous|responsible|disciplined|consistent
  <intense> <good>
  <intense> <bad>
  <intense> good|reliable|helpful|careful|kind|honest|diligent|quick|strong|punctual|popular|loyal|accurate|skilled|capable|competent|thorough|effective|efficient|hardworking|dedicated|committed|valuable|friendly|polite|tidy|patient|successful|clever|intelligent|smart|creative|professional|dependable|calm|precise|useful|trustworthy|trusted|experienced|knowledgeable|motivated|supportive|conscientious|resourceful|pleasant|bright|productive|cooperative|organised|organized|generous|responsible|disciplined|consistent|regarded|respected|valued|recommended|well|hard
  be @ ~1 one of ~3 best|finest|greatest|worst|brightest|strongest|weakest|top|most|least
  the|your best|finest|greatest|worst|brightest|strongest|weakest ~3 employee|worker|colleague|nurse|teacher|driver|manager|person|leader|member|programmer|developer|engineer|one|hire|boss|chef|cook|clerk|seller|salesperson|you|ever|we|that
  among ~2 best|finest|worst|greatest|brightest|strongest|weakest
  <good> leader|manager|colleague|worker|employee|job|work|nurse|teacher|driver|performance|result|results|team|asset|addition|service|attitude|ability|talent|contribution|communicator|organiser|skills|skill|record|manner|feel|eye|sense|cook|chef|developer|engineer|person|planner|listener|standard|quality|value|success
  do @ ~1 an|a|such ~1 <good>|great|good|bad|terrible job|work
  excel|shine|sparkle|dazzle|outshine|outperform|outclass
  exceed|surpass|smash|crush|beat ~3 expectation|expectations|target|targets|goals
  go|went above and beyond
  go|went the extra mile
  above and beyond
  beyond the call
  extra mile
  make|made ~2 such
  lucky|fortunate|glad|grateful|thankful|sorry|sad|relieved|proud|privileged|blessed|delighted|thrilled ~2 to|that|when|about ~4 @|have|lose|see
  how lucky|fortunate|glad|grateful|thankful|sorry|sad|relieved|proud|happy|pleased|delighted|upset|disappointed|annoyed|frustrated|angry|worried|shocked|devastated|surprised
  <you> ~2 <be> ~1 lucky|fortunate|glad|grateful|sorry|sad|relieved|proud
  a joy|pleasure|delight|privilege|treat|honour|nightmare|pain|dream|struggle|chore|blessing|breeze|godsend|credit|burden|drain|disgrace|tower|breath|safe|natural|born|rare to|for|of|pair|leader|find|gem|talent|on
  pleasure|joy|delight|dream|privilege to work
  key|secret to|of|behind @s success|popularity|<quality>
  secret|secrets of|to|behind
  talent|gift|genius|flair|knack|charm|charisma|magic|brilliance|excellence|greatness|mastery|wizardry
  what|which ~3 wonderful|great|terrible|awful
  shining|outstanding|glowing|stellar|sterling|unsung
  sadly|tragically|regrettably|unfortunately|luckily|fortunately|thankfully|disappointingly|impressively|remarkably|amazingly|surprisingly|unsurprisingly|shockingly|alarmingly
  how hard|difficult|tough|painful|tiring|exhausting|stressful|frustrating ~2 be @ to
  how tiring|trying|rewarding|taxing|draining|inspiring|satisfying|annoying|awkward|embarrassing|hard|difficult|tough|painful|exhausting|stressful|frustrating|unpleasant|pleasant|enjoyable|wonderful|refreshing ~1 be|do ~2 it ~5 with|for|under|beside|alongside|having|to ~5 @
  how ~1 much of a|an
  so far below|above|behind
  no match|equal for
  better|worse|faster|smarter|quicker|cleverer|stronger than the|others|her|his|@s|other|average|anybody|everyone|everybody|most|any|all
  best|worst|finest|greatest in the|your
  too slow|late|fast|loud|soft|quiet|strict|lenient|lax|proud|weak|young|blunt|harsh|emotional|sensitive|nice|eager|easy|cautious|timid|shy|rigid|busy|aggressive|trusting|demanding|talkative|hasty
  badly|poorly|terribly|dreadfully|appallingly|hopelessly|miserably|woefully behave|behaved|handle|handled|treat|treated|perform|performed|do|did|manage|managed|damage|organised|run|affect|affected|hurt|let|late|prepared|written
`;

/** Where the same words are plain. */
export const plainDegrees = `
  how great|large|big be|was|were the distance|share|difference|number|amount|budget|team
  how late|slow|cold|harsh|unsafe|dangerous|risky do|did|be|was|were the|a|your|it|buses|shops|trains
  how late ~2 shop|store|office|branch|line|counter|train|bus|delivery|evening|deliveries
  how negative|bad|poor|weak|angry|upset|dissatisfied|difficult|rude|aggressive|abusive|late|unsafe|dangerous ~1 <people>|news|feedback|results|debts|reviews|loans|cheques|payments|parts|batches|readings|deliveries|weather|invoices
  in what|which conditions ~9
  best|finest practice|practices|before|interest|interests|way|time
  their best work
  @s best work
  do @s best
  great|big deal|britain
  perfect|excellent|ideal pitch|binding|market|storm
  greatest|biggest|largest|most share|part|number|customer|customers|client|contract|account|difference|project|share|order|risk|site|branch|contact|time
  such as
  so that|far|long|called
  too much|many|few|little|late to|for
  secret key|keys|ingredient|santa|manager|service
  gift shop|card|cards|voucher|vouchers|wrapping|wrap|box|boxes|aid|certificate|certificates|policy
  to excel
  in|use|used|with|an excel
  excel file|files|sheet|sheets|macro|macros|list|lists|spreadsheet|spreadsheets
  talent density|acquisition|pool|manager|agency|team|scout|management
  outstanding invoice|invoices|balance|payment|payments|debt|debts|order|orders|item|items|task|tasks|work|amount|bill|loan|loans|issues|issue|claim|claims|case|cases|tickets|fees|rent|repairs|snags|points
  great|superior court|courts
  the|your|a|@s superior|superiors !to
  superior officer
  magic link|link|number|numbers
  genius bar
  idle time|machine|machines
  highly flammable|infectious|toxic|contagious|regulated|secure|available|sensitive|confidential|dependent|active|automated
  grateful customers
  perfect tense
  shining metal|surface
  natural gas|stone|light|language|person|hair|science|sciences|history|disaster|number|products
  impressed by
  strong acid|acids|room|currents|winds
`;
