/** What somebody is blamed for doing; a fault is taken for granted when a question with "why", "how often" or "what" says so. */
export const faults = `
  make up stories|excuses|sick|lies|figures|numbers|data|results|quotes
  <badv>
  =slacking|=slacked|=slacks
  slack off
  hide|hid|conceal ~2 <neg>|truth|fact|money|evidence|losses|loss
  miss|missed|missing ~3 deadline|deadlines|target|targets|shift|shifts|meeting|meetings|appointment|appointments|date|dates|class|classes|train|call|calls|goal|goals|lesson|lessons|delivery
  turn|turned|arrive|arrived|show|come|came|report|start|run|be|hand|finish|call|submit ~4 late|drunk|hungover|unprepared|tired|absent
  late
  absent|missing|unavailable|unreachable|drunk|asleep|angry|upset|impatient|ill-tempered
  <be> ~2 <bad>
  so ~1 <bad>
  lose|lost ~2 temper|patience|interest|control|cool|heart|focus|motivation|file|files|clients|customers|client|customer|money|sale|sales|stock|account|accounts|job|case|contract|contracts|bid
  make|made|making ~2 mistake|mistakes|error|errors|blunder|blunders|mess|scene|enemies|fuss|excuses
  break|broke ~3 rule|rules|promise|promises|law|policy|protocol|confidence|word|trust|agreement|agreements
  let ~3 down
  fall|fell|falling short|behind|asleep|out|apart
  go|went|gone wrong|off|missing|behind|astray|rogue|quiet|absent|over
  get ~2 angry|upset|drunk|fired|sacked|trouble|stressed|confused|wrong|defensive|lost|bored|frustrated|nervous|flustered|warned|reprimanded|disciplined|demoted|suspended|caught|complaints|annoyed|worse|impatient|irritated|aggressive|emotional
  leave|left ~2 early|undone|unfinished|incomplete|unlocked|unattended|hanging|out|behind|others|mess
  have|had|need ~2 trouble|difficulty|difficulties|problem|problems|reminding|chasing|conflict|conflicts|arguments|row|rows|words|accident|accidents|issue|issues|complaints|outburst|breakdown|tantrum|reminders|nagging|chasing|prodding|rescuing
  give up ?|$|on|so|trying|too|when|easily|quickly|halfway
  walk|walked out|off
  cause|caused ~4 <badn>
  cause|caused ~3 accident|upset|offence|harm|injury|complaints|stress|anger|worry
  do ~1 wrong|badly|poorly|harm|damage
  do ~3 wrong ?|$
  skip|skipped|skipping
  blame|blamed|blaming
  cut|cutting corners
  drop|dropped ~3 project|task|standards|ball
  be|was ~2 disciplined|reprimanded|warned|sacked|fired|dismissed|suspended|demoted|criticised|criticized|blamed|rebuked|cautioned|passed|replaced|removed|rejected|hated|feared|disliked|avoided|shunned|unpopular|distrusted|mistrusted|excluded|sidelined|ignored|resented|isolated|bullied|teased|mocked|thrown|kicked|pushed|forced|caught|investigated|unable|unwilling|unhappy|reluctant|afraid|scared|overwhelmed|unfit|late|absent|slow
  lack|lacked
  want|wanted to quit
  act|behave|react|respond ~1 <bad> ?|$|to|in|when|towards|at
  act|behave|react ~1 strangely|badly|up|out
  treat ~3 badly|unfairly|differently|rudely|harshly|poorly|unkindly|cruelly|shabbily|disrespectfully|coldly|aggressively
  overrun|overran|overshot|underdeliver|underdelivered|underperform
  disappear|disappeared|vanish|vanished
  delay|delayed|drag|dragged|stall|stalled|withdraw|withdrew|regress|deteriorate|deteriorated|worsen|slip|slipped|burn|burnt|burned|crash|crashed
  dislike|disliked|hate|hated|despise|resent|mistrust|distrust
  take|took ~3 credit|sides|offence|offense|shortcuts|bribes|liberties|sick|longer|too
  pass|passed ~3 blame|buck
  push|pushed ~3 away|aside|around
  get|got ~2 into trouble|fights|arguments|debt
  hold|held ~2 grudge|grudges|up|back
  argue|argued|fight|fought|fighting with
  need|needed ~1 so|that|to be ~2 much|told|reminded|chased|corrected
`;

/** Where words of blame blame nobody. */
export const innocent = `
  from late payers|payments
  late payers|payer
  late shift|shifts|night|payment|payments|delivery|deliveries|order|orders|arrival|arrivals|change|changes|stage|notice|request|requests|fees|invoices|trains|orders|returns
  how late
  get|got ~3 back|hold|ready|in touch|involved|started|to|information|help
  have|had problem|problems|difficulty|difficulties|issues to|for
  fight fire|fires|fraud|infection
  argue|argued ~2 case|cases|appeal|motion|point|for
  drop|dropped ~2 off|in|by|lab
  fail|failing|failed test|tests|parts|safe|over|items|batch|batches|login|logins|payments|components|servers
  forget|forgotten password|passwords
  neglected child|children|area|site|garden
  struggling|struggle ~1 <people>|reader|readers|pupil|pupils|learners|student|students|business
  hold|held ~2 back stock
  go|went over the|a
  go|went off duty|shift
  go|went off to
  leave|left ~2 out in the
  leave|left behind ~ for
  left ~1 for|to|with|by|at
  complaint|complaints
  run late shift
  to get wrong
  angry|upset|drunk|absent|late|missing|impatient|frustrated|stressed|nervous|bored|difficult|aggressive <people>|parts|goods|items|data|orders|files|stock|payments
  missing person|persons|page|pages|values|entries
  delay|delayed|withdraw|withdrew the? start|payment|flight|flights|delivery|deliveries|cash|money|orders|trains|product|batch|shipments
  burn|burned wood|oil|disc|cd
  crash test|tests
  take longer hours
  take|took sick notes|calls
  treat|treated ~2 patients|wounds|timber|water|wood|burns
  question|warn|warned
  waste|wasted management|bins|collection|water|paper|food|removal|disposal
  wrong answer|order|address|dose|number|part|item
  dispute|disputed charges|bill|bills|invoice|invoices
  report|reported missing|late
  put|set out
`;
