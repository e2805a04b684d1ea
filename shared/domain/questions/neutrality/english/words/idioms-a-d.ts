/** Sayings that judge, a to d. */
export const idiomsAToD = `
  cry baby
  brown noser|nose|nosing|tongue
  @ ~1 abandon|desert|ditch|jilt|dump !off
  a handful|joke|loner|mess|snob|cheat|thief|bore|mouse|robot|sheep|wreck|drain|cancer|cowboy|star|rock|machine|natural|cynic|gossip|flirt|drunk|grump|pushover !<people>|guest|driver|tool
  a has been
  a rare
  abandon ~2 <people>|ship|post|patients|it|them|us|project
  act|behave|carry|strut|swan|treat ~5 like !a professional|how
  act|behave|carry ~2 as if|though
  airs and graces
  all mouth
  all talk
  all thumbs
  also ran
  anger issues|problem|problems|management
  answer|answered|talk|talked back to
  apple polish|polisher|polishing
  armchair
  asleep at the|wheel
  asleep on the job
  at war|loggerheads|daggers
  attitude problem
  axe to grind
  babysit|babysitter|babysitting ~2 @
  back seat driver
  backbone of
  backseat driver
  bad|poor loser|sport
  bad|poor|shocking|terrible|rotten attitude|temper|egg|manners|mouth|habits
  bad ~2 blood
  bad apple|egg|influence|news|blood
  bad mouth|mouthing
  badmouth
  bald|bare|barefaced faced lie
  bang|banged|banging|drone|droned|droning|prattle|rattle|harp|harped|rabbit|ramble|rambled on|about ~2 about|on
  bare minimum
  bargain basement
  bark|barked|growled|snarled|barking at|orders
  bark ~2 orders
  bean counter|counters
  beating heart
  bee in
  below par
  bend the truth|rules
  best thing since
  big cheese
  big for @s|their boots
  big head|headed|mouth
  bit of a mess|handful|nightmare|joke|pain|loner|diva|bully|snob|character|liability|worry|problem|slob|cowboy|dragon|softie
  bite ~3 head|heads off
  bite off more
  bite the hand
  black sheep
  blame|shaming game
  bleeding heart
  bloody minded
  blow|blew ~2 own trumpet
  blow ~2 fuse|gasket|top|stack|lid
  blow up at|over|in
  blue eyed boy|girl
  bog standard
  bone idle
  born ~2 leader|salesman
  born leader
  boss|bossed|order|ordered|push|pushed ~3 around|about
  bother to|turning|showing
  bottle|bottled it
  box ticking|ticker
  brain box
  break ~2 promise|promises|word|trust|faith
  breath of fresh
  broken promise|promises
  broken record|reed
  bull at
  bull in
  bull in a
  burn ~2 bridges
  busy body
  butter|buttering|buttered ~3 up
  buy|bought ~2 way|favour|favours|votes
  by half ?|$
  cack handed
  call ~2 shots
  call of duty
  can of worms
  cannot|can not be bothered
  car crash
  cash cow
  cave|caved|caving in
  cheap shot
  cheat ~5
  chew|chewed|chewing ~2 out
  chicken|chickened out
  chip off
  chip on
  class act
  class of|above
  claw|clawed ~2 way
  clever clogs
  clock watcher|watching|watch
  clock watching
  closed book
  coast|coasting|coasted along|through|to
  coat tails|tail
  cock|balls|screw|foul|mess|stuff|slip up $|?|of|on|the|again
  cock and bull
  cog in
  cold fish|feet
  cold hearted|fish|blooded
  cold shoulder
  con artist|man
  control freak
  cook|cooking the books
  cost ~3 dear|dearly
  could not be bothered
  cover ~2 backside
  cover ~2 tracks|back|up
  crack|cracked|cracking the whip
  crack|cracked|buckle|crumble|fold|folded under
  crawl|crawled|crawling|suck|sucked ~2 to|up the|@s|his|her|your|management|bosses|superiors|everyone
  cream of the
  crocodile tears
  cross the line
  cruise control
  crumble|crumbled|buckled|wilted|wilt|crack|cracked|fold under
  cry over
  cry wolf
  curry|curried favour|favor
  cut|cutting corners
  cut above
  cut price
  damage done
  dead weight|wood
  desert ~2 post|us
  desk jockey
  diamond in
  dig ~2 heels
  dine out on
  dirty work|laundry|tricks
  do gooder
  dog 's breakfast|dinner
  doom and gloom
  doom monger
  drag ~2 heels|feet
  drama queen
  dream come|colleague|employee|team
  drive ~3 mad|crazy|nuts|bonkers|insane|bananas
  drive ~3 up the wall
  drop ~2 ball
  drop ~4 in it
  dump|dumping|dumped ~5 on|onto
`;
