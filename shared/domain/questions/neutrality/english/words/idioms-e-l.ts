/** Sayings that judge, e to l. */
export const idiomsEToL = `
  easy touch|target|prey
  economical|liberal|loose with the truth
  economical with
  elbow|elbowed ~2 way|aside|out
  elephant in
  empire building|builder
  empty promise|promises|words|threats|vessel
  enemy|enemies
  fair weather
  fall|fell out with
  fall ~2 apart|flat|pieces
  fast talking
  feather ~2 nest
  feet of clay
  fiddle|fiddled|fudge|fudged|massage|massaged|doctor|doctored ~2 books|figures|expenses|numbers|results|timesheet|timesheets|data|accounts
  fifth|third wheel
  final|last straw
  fingers in the
  fish out of
  flog ~3 dead
  fly|flew|flying into
  fly|flying off the handle
  fool 's
  force of nature
  foul mouthed
  free ride|rider
  full of @|himself|herself|hot|themselves|themself|it|excuses
  gang|ganged up
  get|got|getting on ~4 nerves
  get ~2 knickers|hackles|goat
  get away with
  give ~3 runaround|cold shoulder|grief|hard time|hell
  glass half
  glorified
  glue that
  go|went behind ~4 back|backs
  go|went to pieces|seed|pot
  go|went through the motions
  go ~2 pieces
  go ballistic|mental|nuts|bananas|berserk|postal|rogue|awol|missing|mad|crazy
  go to|getter
  gold digger
  gold dust
  gold star
  golden boy|girl|child
  good for nothing
  goody goody
  goody two
  got|get off lightly
  green fingers
  guinea pig
  half hearted|baked|assed
  hand holding
  hand in the till|cookie
  hang|hung ~4 out to dry
  happy clappy
  hard time
  has been $|?
  hash|pig|balls|hames|mess|fool|spectacle|mockery|meal of|out
  have|had|has the gall|nerve|cheek|audacity|temerity|guts|chutzpah
  have|has|had it in for
  have|had a go at
  have ~2 knives|knife out
  head and shoulders
  head in the
  heart and soul|of
  heart of gold
  heart of the team|office|shop|ward
  heavy handed
  heavy weather
  hidden agenda
  hide behind
  high and mighty
  high horse
  high maintenance|handed
  highway or my
  hit the bottle
  hit the roof|ceiling|bottle|sauce
  hog|hogging ~2 limelight|spotlight|credit|glory
  hoity toity
  hold ~2 hand through
  holier than
  hot air
  hot head|headed|tempered
  in a class apart|above
  in a class of @s|their
  in cahoots
  in name only
  iron fist
  jewel in
  job hopper|hopping
  jobsworth
  jump|abandon ship
  jumped up
  keep ~2 at arm 's
  keep ~3 nose clean
  keep ~4 under the|@s thumb
  kick|put ~2 boot
  kick ~2 fuss
  kick up
  knife in
  know all
  know it all
  lame|dead|sitting duck|loss
  law unto
  lay|laid into
  lead|led ~3 astray|garden|dance
  leave|left ~4 in the lurch
  leave|left ~3 mess
  leave ~6 lurch|high and|hanging|holding|dry|down
  leech|leeching off
  let ~3 down
  let @self|himself|herself|themselves go
  lick ~2 boots
  =lie|=lied|=lying to|through
  =lied about
  life|lives hell|misery
  life and soul|of
  life blood
  like|as a|an|the ~2 child|dog|slave|baby|king|queen|hurricane|bull|tank|shot|dream|trojan|robot|tyrant|house|log|bear|cat|fish|lamb|rock|clockwork|charm|maniac|lunatic|machine
  like dirt|rubbish|trash|fools|slaves|children|animals|royalty|idiots|clockwork|family|kids|servants
  limp wristed
  line|lined ~2 pockets
  lip service
  loggerheads
  lone wolf
  look|looked down on|@s|nose
  look ~2 fight
  loose cannon
  loose end|ends
  loose lips
  lord|lording it
  lose|lost the plot
  lose|lost ~2 bottle|nerve
  lose ~2 head
  lose ~2 temper|cool|rag|marbles|mind|nerve|composure|plot
  lose it
  loser
  love ~3 sound of
`;
