/** Several words that judge. */
export const loadedPhrases = `
  so called
  one of those|these !who|that|which|$
  one of those|these ~1 who
  have|had|has the gall|nerve|cheek|audacity|temerity|guts|chutzpah
  run|ran|rule|ruled|lead|led ~4 like
  by half ?|$
  to avoid|dodge|escape|skip|duck|shirk work|working|responsibility|duties|blame|duty
  fly|flew|flying into
  prison camp
  paper tiger
  snowflake
  heavy weather
  mountain out
  storm in
  one track
  broken record|reed
  loose end|ends
  odd one
  ugly duckling
  cash cow
  guinea pig
  sitting target
  easy touch|target|prey
  soft touch
  fair weather
  busy body
  sour grapes
  short straw
  final|last straw
  free ride|rider
  armchair
  also ran
  write off
  no good
  nobody 's fool
  fool 's
  fish out of
  on @s|their high horse
  high horse
  whip ~2 hand
  crack|cracked|cracking the whip
  rule ~2 book at
  wear ~2 heart
  bark ~2 orders
  bark|barked|growled|snarled|barking at|orders
  chew|chewed|chewing ~2 out
  tear|tore ~2 strips|into
  lay|laid into
  have ~2 knives|knife out
  bad|poor loser|sport
  loser
  sponge|sponged off
  leech|leeching off
  not right in
  mad as
  nutty|batty|barmy|bananas|potty
  lose ~2 head
  hit the bottle
  under the influence
  two left feet
  all thumbs
  cack handed
  third|second rate|class|string|best
  bargain basement
  bog standard
  run of the mill
  cut price
  penny wise
  tight fisted|lipped
  sharp practice|tongue|elbows|tongued|elbowed
  elbow|elbowed ~2 way|aside|out
  claw|clawed ~2 way
  sleep|slept ~2 way|through
  buy|bought ~2 way|favour|favours|votes
  talk|talked ~2 way out
  wheedle|worm|weasel|wriggle|wangle|squirm|slither ~2 way|out|into
  smooth talk|talker|operator|tongued
  silver tongued
  fast talking
  slick
  spin doctor
  window dressing
  lip service
  empty promise|promises|words|threats|vessel
  broken promise|promises
  cold fish|feet
  feet of clay
  rose tinted
  glass half
  head in the
  doom and gloom
  doom monger
  moaning minnie
  misery guts
  wet lettuce|fish|weekend
  party pooper
  spoil sport
  spoilsport
  goody two
  goody goody
  do gooder
  happy clappy
  tree hugger
  bleeding heart
  limp wristed
  chip off
  crawl|crawled|crawling|suck|sucked ~2 to|up the|@s|his|her|your|management|bosses|superiors|everyone
  call of duty
  old block
  act|behave|carry|strut|swan|treat ~5 like !a professional|how
  act|behave|carry ~2 as if|though
  like|as a|an|the ~2 child|dog|slave|baby|king|queen|hurricane|bull|tank|shot|dream|trojan|robot|tyrant|spoilt|house|log|bear|cat|fish|lamb|rock|clockwork|charm|maniac|lunatic|machine
  like dirt|rubbish|trash|fools|slaves|children|animals|royalty|idiots|clockwork|family|kids|servants
  whiff|hint|air|trace|smell|stench|streak|shred|ounce|modicum of
  ruin|poison|sour|spoil|wreck|kill|destroy ~2 atmosphere|mood|morale|team|spirit|day|fun|party|project|business|relationship|reputation
  wrecker
  all mouth
  prima donna
  control freak
  know it all
  loose cannon
  dead weight|wood
  waste of space|time|money|oxygen
  bad apple|egg|influence|news|blood
  rotten apple
  black sheep
  weak|weakest link
  problem child|employee|case
  yes man|men
  teacher 's pet
  one trick pony
  drama queen
  slave driver
  fly|flying off the handle
  lose ~2 temper|cool|rag|marbles|mind|nerve|composure|plot
  lose it
  blow ~2 fuse|gasket|top|stack|lid
  blow up at|over|in
  hit the roof|ceiling|bottle|sauce
  go ballistic|mental|nuts|bananas|berserk|postal|rogue|awol|missing|mad|crazy
  throw|hurl|toss ~6 under the bus
  throw ~2 toys|tantrum|fit|weight|wobbly|hissy
  stab ~4 in the back
  pass|passing the buck
  blame|shaming game
  shift|deflect|dodge ~2 blame
  point ~2 finger|fingers
  cover ~2 tracks|back|up
  cut|cutting corners
  phone|phoning it in
  coat tails|tail
  hog|hogging ~2 limelight|spotlight|credit|glory
  steal ~2 show|credit|limelight|thunder|glory|idea|ideas
  take|claim|grab|hog ~2 credit for
  play ~2 politics|favourites|favorites|games|victim|martyr|fool|truant|hooky|innocent|dumb|people
  play ~5 off|against
  political|mind games
  power trip|hungry|grab|play
  empire building|builder
  on the warpath
  stir|stirring ~2 trouble|pot|up
  make|cause ~2 trouble|mischief|scene|fuss|waves|havoc|drama|stink|mayhem
  rub ~4 wrong way
  get|got|getting on ~4 nerves
  drive|drove ~3 up the wall|mad|crazy|nuts|bonkers|insane|away|out
  off the rails
  drag ~2 heels|feet
  drop ~2 ball
  drop ~4 in it
  asleep at the|wheel
  asleep on the job
  out of ~2 depth|control|line|hand|order
  over|above|beyond ~2 station
  wash ~2 hands of
  sweep|brush ~5 under the carpet|rug
  hide behind
  pull|pulling ~2 wool
  crocodile tears
  holier than
  big head|headed|mouth
  full of @|himself|herself|hot|themselves|themself|it|excuses
  love ~3 sound of
  sound of @s|their own voice
  my|@s|their way or the highway
  highway or my
  chip on
  axe to grind
  hidden agenda
  airs and graces
  butter|buttering|buttered ~3 up
  suck|sucking|kiss|cosy|cozy|brown|sucked ~2 up|nose|ass|arse|nosing
  lick ~2 boots
  throw ~2 weight
  walk out on
  walk all over
  abandon ~2 <people>|ship|post|patients|it|them|us|project
  desert ~2 <people>|post|us
  jump|abandon ship
  leave ~6 lurch|high and|hanging|holding|dry|down
  leave|left ~4 in the lurch
  leave|left ~3 mess
  let ~3 down
  let @self|himself|herself|themselves go
  pull ~2 weight
  fall ~2 apart|flat|pieces
  go ~2 pieces
  screw|mess|cock|muck|foul|balls ~2 up
  screw ~2 over
  run ~3 into the ground
  run rings|roughshod
  ride roughshod
  cross the line
  break ~2 promise|promises|word|trust|faith
  bend the truth|rules
  economical with
  =lie|=lied|=lying to|through
  =lied about
  tell ~2 lies|fibs|tales
  make up stories|excuses
  cheat ~5
  cook|cooking the books
  hand in the till|cookie
  fingers in the
  bad|poor|shocking|terrible|rotten attitude|temper|egg|manners|mouth|habits
  attitude problem
  anger issues|problem|problems|management
  short fuse|temper
  hot head|headed|tempered
  short|bad|ill|foul|quick tempered|temper
  stuck up|in
  two faced
  thick skinned|headed
  thin skinned
  pig|bull|big|hard|block headed
  cold hearted|fish|blooded
  self centred|centered|serving|important|importance|absorbed|obsessed|righteous|pity|aggrandising
  high maintenance|handed
  heavy handed
  half hearted|baked|assed
  work shy
  clock watcher|watching|watch
  job hopper|hopping
  passive aggressive
  make ~3 life|lives hell|difficult|hard|misery|miserable
  life|lives hell|misery
  under performer|achiever
  underachiever|underperformer
  poor|low|bottom performer
  pain in|to
  thorn in
  millstone|albatross
  real|total|complete|absolute|utter ~2 pain|disaster|mess|star|joker|waste|nightmare|professional|gem
  bit of a mess|handful|nightmare|joke|pain|loner|diva|bully|snob|character|liability|worry|problem|slob|cowboy|dragon|softie
  a handful|joke|loner|mess|snob|cheat|thief|bore|mouse|robot|sheep|wreck|drain|cancer|cowboy|star|rock|machine|natural|cynic|gossip|flirt|drunk|grump|pushover
  walking disaster
  car crash
  train wreck
  ticking bomb
  time bomb
  red flag|flags
  dirty work|laundry|tricks
  skeleton|skeletons
  rule by fear
  reign|climate|culture of fear|terror|silence
  iron fist
  walk|walking on ~2 eggshells
  have|has|had it in for
  have|had a go at
  bite ~3 head|heads off
  snap|snapped at
  short with
  wind|wound ~2 up
  go|went behind ~4 back|backs
  talk|speak|spoke behind
  bad mouth|mouthing
  badmouth
  slag ~3 off
  run ~2 down
  put ~3 down in
  dig ~2 heels
  sit on @s|the hands|fence
  get away with
  got|get off lightly
  turn a blind
  cannot|can not be bothered
  could not be bothered
  bother to|turning|showing
  good for nothing
  not up to
  up to scratch|standard|par
  below par
  not|never ~2 pull
  dump|dumping|dumped ~5 on|onto
  palm|fob ~4 off
  offload|offloaded ~3 on|onto
  take|took ~4 for granted|ride
  take ~2 advantage
  bite off more
  swan|swanned off|in
  storm|stormed|flounced|stomped|marched off|out
  turn ~2 nose
  look|looked down on|@s|nose
  talk|talked|speak down to
  nose in the
  poke|stick|stuck ~2 nose
  rock star
  star performer|player|employee|worker|turn|pupil
  shining|rising|guiding star|light
  one in a million
  worth ~4 weight
  safe pair
  born leader
  tower|pillar of strength
  breath of fresh
  second to none
  head and shoulders
  model employee|worker|student|citizen|pupil
  team player
  life and soul|of
  wet blanket
  wallflower
  heart and soul|of
  heart of gold
  dream come|colleague|employee|team
  best thing since
  cream of the
  top of the class
  jewel in
  backbone of
  glue that
  go to|getter
  born ~2 leader|salesman
  shrinking violet
  square peg
  waste of
  damage done
  cost ~3 dear|dearly
  in cahoots
  gang|ganged up
  pick|picking|picked on @|<people>|the|new|younger|weaker|junior
  pick fights|fight
  look ~2 fight
  boss|bossed|order|ordered|push|pushed ~3 around|about
  mouth|mouthed off
  answer|answered|talk|talked back to
  kick up
  kick|put ~2 boot
  crack|cracked|buckle|crumble|fold|folded under
  lose|lost the plot
  over the top
  keep ~3 nose clean
  toe the line
  jobsworth
  skeleton in
  no show|shows
  walk over
  bull in a
  skin of
  cheap shot
  raise|raised ~2 voice
  fall|fell out with
  bad ~2 blood
  kick ~2 fuss
  slave to
  slave ~2 rulebook|rules|clock|job
  worm ~3 way|into|out
  too|@s big for
  big for @s|their boots
  talk|talked|talking|speak rubbish|nonsense|trash|garbage|drivel
  bang|banged|banging|drone|droned|droning|prattle|rattle|harp|harped|rabbit|ramble|rambled on|about ~2 about|on
  spout|spouted|spouting
  second fiddle
  backseat driver
  back seat driver
  bone idle
  big cheese
  golden boy|girl|child
  blue eyed boy|girl
  fifth|third wheel
  spare part
  lame|dead|sitting duck|loss
  sinking ship
  nasty|real|right|proper piece of work
  lone wolf
  law unto
  ray of sunshine
  closed book
  cog in
  one man|woman band|show|army
  thorn in
  bee in
  smart alec|aleck|arse|ass
  clever clogs
  high and mighty
  hoity toity
  con artist|man
  gold digger
  social climber
  stick in the mud
  has been $|?
  a has been
  dog 's breakfast|dinner
  pig 's ear
  hash|pig|balls|hames|mess|fool|spectacle|mockery|meal of|out
  make|made a hash|meal|pig|mess|mockery|fool|spectacle|nuisance|beeline
  cock|balls|screw|foul|mess|stuff|slip up $|?|of|on|the|again
  sell|sold ~3 out|river
  hang|hung ~4 out to dry
  stitch|stitched ~3 up
  lord|lording it
  milk|milked|milking the system|situation|firm|company|job
  swan|swanned around
  slope|sloped|slunk|skulked|slink off
  cave|caved|caving in
  crumble|crumbled|buckled|wilted|wilt|crack|cracked|fold under
  go|went to pieces|seed|pot
  out of their|@s league|depth
  feather ~2 nest
  line|lined ~2 pockets
  fiddle|fiddled|fudge|fudged|massage|massaged|doctor|doctored ~2 books|figures|expenses|numbers|results|timesheet|timesheets|data|accounts
  string|strung ~3 along
  lead|led ~3 astray|garden|dance
  pull|pulled ~3 fast one|rank|strings|leg
  pull rank
  keep ~2 at arm 's
  give ~3 runaround|cold shoulder|grief|hard time|hell
  cold shoulder
  silent treatment
  runaround
  hard time
  short shrift
  ride|riding ~2 coattails
  upstage|outstay|outstayed|upstaged
  throw|threw|chuck ~2 towel|tantrum
  rest|resting|rested on ~2 laurels
  coast|coasting|coasted along|through|to
  cruise control
  go|went through the motions
  bare minimum
  clock watching
  dine out on
  blow|blew ~2 own trumpet
  toot ~2 horn
  sing ~2 praises
  curry|curried favour|favor
  apple polish|polisher|polishing
  snake in
  wolf in
  bull at
  bull in
  elephant in
  rule ~2 roost
  call ~2 shots
  wear ~2 trousers
  keep ~4 under the|@s thumb
  under @s|the thumb
  bite the hand
  burn ~2 bridges
  cry wolf
  cry over
  flog ~3 dead
  open ~2 worms
  rotten to
  mother hen
  nanny|babysit|babysitting|baby|spoon feed|@|fed
  babysit|babysitter|babysitting ~2 @
  hand holding
  spoon feeding|feed|fed
  hold ~2 hand through
  wrap ~4 little finger
  wrapped ~2 around
  cover ~2 backside
  chicken|chickened out
  bottle|bottled it
  lose|lost ~2 bottle|nerve
  get ~2 knickers|hackles|goat
  spit ~2 dummy
  wash ~2 dirty
  pot calling
  can of worms
  own worst enemy
  worst enemy
  enemy|enemies
  war|battle|warpath with|against|between ~4 @
  at war|loggerheads|daggers
  loggerheads
  knife in
  bloody minded
  foul mouthed
  potty mouth
  loose lips
  trouble maker|making
  know all
  show off
  stir|stirred|stirring things|it up
  hot air
  all talk
  talk ~2 big
  tall tales|stories
  cock and bull
  smoke and mirrors
  economical|liberal|loose with the truth
  white lie|lies
  bald|bare|barefaced faced lie
  in name only
  glorified
  jumped up
  token
  box ticking|ticker
  pen pusher|pushing
  bean counter|counters
  desk jockey
  paper pusher
  brain box
  miracle worker
  unsung
  role model
  force of nature
  class act
  safe hands
  cut above
  diamond in
  in a class of @s|their
  in a class apart|above
  class of|above
  top notch|drawer
  a rare
  gold dust
  gold star
  poster boy|child|girl
  life blood
  beating heart
  the soul of
  heart of the team|office|shop|ward
  worth ~2 every penny
  walk on water
  walks on water
  midas touch
  green fingers
`;
