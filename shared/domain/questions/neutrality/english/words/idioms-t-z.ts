/** Sayings that judge, t to z. */
export const idiomsTToZ = `
  take|claim|grab|hog ~2 credit for
  take|took ~4 for granted|ride
  take ~2 advantage
  talk|talked ~2 way out
  talk|speak|spoke behind
  talk|talked|speak down to
  talk|talked|talking|speak rubbish|nonsense|trash|garbage|drivel
  talk ~2 big
  tall tales|stories
  teacher 's pet
  team player
  tear|tore ~2 strips|into
  tell ~2 lies|fibs|tales
  the soul of
  thick skinned|headed
  thin skinned
  third|second rate|class|string|best
  thorn in
  throw|hurl|toss ~6 under the bus
  throw|threw|chuck ~2 towel|tantrum
  throw ~2 toys|tantrum|fit|weight|wobbly|hissy
  throw ~2 weight
  ticking bomb
  tight fisted|lipped
  time bomb
  to avoid|dodge|escape|skip|duck|shirk work|working|responsibility|duties|blame|duty
  toe the line
  token
  too|@s big for
  toot ~2 horn
  top notch|drawer
  top of the class
  tower|pillar of strength
  train wreck
  tree hugger
  trouble maker|making
  turn ~2 nose
  turn a blind
  two faced
  two left feet
  ugly duckling
  under performer|achiever
  under @s|the thumb
  under the influence
  underachiever|underperformer
  unsung
  up to scratch|standard|par
  upstage|outstay|outstayed|upstaged
  walk|walking on ~2 eggshells
  walk all over
  walk on water
  walk out on
  walk over
  walking disaster
  walks on water
  wallflower
  war|battle|warpath with|against|between ~4 @
  wash ~2 dirty
  wash ~2 hands of
  waste of
  waste of space|time|money|oxygen
  weak|weakest link
  wear ~2 heart
  wear ~2 trousers
  wet blanket
  wet lettuce|fish|weekend
  wheedle|worm|weasel|wriggle|wangle|squirm|slither ~2 way|out|into
  whiff|hint|air|trace|smell|stench|streak|shred|ounce|modicum of
  whip ~2 hand
  white lie|lies
  wind|wound ~2 up
  window dressing
  wolf in
  work shy
  worm ~3 way|into|out
  worst enemy
  worth ~2 every penny
  worth ~4 weight
  wrap ~4 little finger
  wrapped ~2 around
  wrecker
  write|wrote|written|writing off !debt|debts|bad|stock|assets|asset|losses|loans|inventory|the|old|unpaid
  yes man|men
`;
