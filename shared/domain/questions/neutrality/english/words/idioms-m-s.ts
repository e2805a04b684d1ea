/** Sayings that judge, m to s. */
export const idiomsMToS = `
  mad as
  make|cause ~2 trouble|mischief|scene|fuss|waves|havoc|drama|stink|mayhem
  make|made a hash|meal|pig|mess|mockery|fool|spectacle|nuisance|beeline
  make ~3 life|lives hell|difficult|hard|misery|miserable
  make up stories|excuses
  midas touch
  milk|milked|milking the system|situation|firm|company|job
  millstone|albatross
  miracle worker
  misery guts
  moaning minnie
  model employee|worker|student|citizen|pupil
  mother hen
  mountain out
  mouth|mouthed off
  my|@s|their way or the highway
  nanny|babysit|babysitting|baby|spoon feed|@|fed
  nasty|real|right|proper piece of work
  no good
  no show|shows
  nobody 's fool
  nose in the
  not|never ~2 pull
  not right in
  not up to
  nutty|batty|barmy|bananas|potty
  odd one
  off the rails
  offload|offloaded ~3 on|onto
  old block
  on @s|their high horse
  on the warpath
  one in a million
  one man|woman band|show|army
  one of those|these !who|that|which|$
  one of those|these ~1 who
  one track
  one trick pony
  open ~2 worms
  out of ~2 depth|control|line|hand|order
  out of their|@s league|depth
  over|above|beyond ~2 station
  over the top
  own worst enemy
  pain in|to
  palm|fob ~4 off
  paper pusher
  paper tiger
  party pooper
  pass|passing the buck
  passive aggressive
  pen pusher|pushing
  penny wise
  phone|phoning it in
  pick|picking|picked on @|<people>|the|new|younger|weaker|junior
  pick fights|fight
  pig|bull|big|hard|block headed
  pig 's ear
  play ~5 off|against
  play ~2 politics|favourites|favorites|games|victim|martyr|fool|truant|hooky|innocent|dumb|people
  point ~2 finger|fingers
  poke|stick|stuck ~2 nose
  political|mind games
  poor|low|bottom performer
  poster boy|child|girl
  pot calling
  potty mouth
  power trip|hungry|grab|play
  prima donna
  prison camp
  problem child|employee|case
  pull|pulling ~2 wool
  pull|pulled ~3 fast one|rank|strings|leg
  pull ~2 weight
  pull rank
  put ~3 down in
  raise|raised ~2 voice
  ray of sunshine
  real|total|complete|absolute|utter ~2 pain|disaster|mess|star|joker|waste|nightmare|professional|gem
  red flag|flags
  reign|climate|culture of fear|terror|silence
  rest|resting|rested on ~2 laurels
  ride|riding ~2 coattails
  ride roughshod
  rock star
  role model
  rose tinted
  rotten apple
  rotten to
  rub ~4 wrong way
  ruin|poison|sour|spoil|wreck|kill|destroy ~2 atmosphere|mood|morale|team|spirit|day|fun|party|project|business|relationship|reputation
  rule ~2 book at
  rule ~2 roost
  rule by fear
  run|ran|rule|ruled|lead|led ~4 like
  run ~2 down
  run ~3 into the ground
  run of the mill
  run rings|roughshod
  runaround
  safe hands
  safe pair
  screw|mess|cock|muck|foul|balls ~2 up
  screw ~2 over
  second fiddle
  second to none
  self centred|centered|serving|important|importance|absorbed|obsessed|righteous|pity|aggrandising
  sell|sold ~3 out|river
  sharp practice|tongue|elbows|tongued|elbowed
  shift|deflect|dodge ~2 blame
  shining|rising|guiding star|light
  short|bad|ill|foul|quick tempered|temper
  short fuse|temper
  short shrift
  short straw
  short with
  show off
  shrinking violet
  silent treatment
  silver tongued
  sing ~2 praises
  sinking ship
  sit on @s|the hands|fence
  sitting target
  skeleton|skeletons
  skeleton in
  skin of
  slag ~3 off
  slave ~2 rulebook|rules|clock|job
  slave driver
  slave to
  sleep|slept ~2 way|through
  slick
  slope|sloped|slunk|skulked|slink off
  smart alec|aleck|arse|ass
  smoke and mirrors
  smooth talk|talker|operator|tongued
  snake in
  snap|snapped at
  snowflake
  so called
  social climber
  soft touch
  sound of @s|their own voice
  sour grapes
  spare part
  spin doctor
  spit ~2 dummy
  spoil sport
  spoilsport
  sponge|sponged off
  spoon feeding|feed|fed
  spout|spouted|spouting
  square peg
  stab ~4 in the back
  star performer|player|employee|worker|turn|pupil
  steal ~2 show|credit|limelight|thunder|glory|idea|ideas
  stick in the mud
  stir|stirring ~2 trouble|pot|up
  stir|stirred|stirring things|it up
  stitch|stitched ~3 up
  storm|stormed|flounced|stomped|marched off|out
  storm in
  string|strung ~3 along
  stuck up|in
  suck|sucking|kiss|cosy|cozy|brown|sucked ~2 up|nose|ass|arse|nosing
  swan|swanned off|in
  swan|swanned around
  sweep|brush ~5 under the carpet|rug
`;
