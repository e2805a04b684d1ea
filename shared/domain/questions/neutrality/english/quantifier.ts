import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';

const amounts = finder(`
  <often>
  often enough
  be @ mostly|largely|generally
  a lot|bit|little|few|handful|bunch|host|range|variety|ton|heap|pile|load|number|couple|mountain|string|series|wealth|multitude|plethora|minority|majority|proportion|touch|fraction
  a ~1 deal|amount|number|range|share|part|proportion|portion|chunk|percentage|fraction|quantity|volume of
  a good|great|fair|large|small|reasonable|considerable|substantial|significant|decent|sizeable|sizable|huge|big|certain|limited deal|number|amount|many|bit|few|part|share|proportion|portion|percentage|degree|while|extent|chunk
  lots|loads|tons|heaps|plenty|oodles|masses|dozens|scores|hundreds|piles|bundles|stacks|reams of?
  much
  many
  few
  several
  numerous
  countless
  various
  multiple
  sundry
  umpteen
  quite|pretty|rather|fairly|somewhat|reasonably|relatively|moderately|comparatively|mildly|slightly|passably|tolerably|largely
  at times
  from time to time
  time and again|time
  again and again
  over and over
  once in a while
  once or twice
  every now and|so
  every so often
  now and then|again
  every once in
  off and on
  on and off
  on ~1 occasion|occasions
  more than once|occasionally|enough|average|usual|most
  more often than
  most of|days|times
  half the time
  hardly ever|any|at
  scarcely|barely ever|any|at
  next to no
  as a rule
  in ~1 many|most cases|respects|ways
  to ~2 great|large|considerable|certain|some|significant degree|extent
  to ~1 degree|extent
  considerable|substantial|significant|sizeable|sizable|ample|sufficient|abundant|scant|minimal|extensive|appreciable|noticeable|noticeably|considerably|substantially|significantly|extensively
  habitually|routinely|commonly|customarily
  little|less !by|than
  enough|adequate !to|that
  in abundance|bulk
  on a regular|frequent basis
  some ~1 experience|difficulty|trouble|problems|issues|mistakes|delays|errors
  recently|lately
  long hours
  well over|above
  for ages|long
  large|big|small|high|low|limited|great number|amount|quantity|volume|quantities|numbers|share|part
  the bulk|majority|lion
  the lion
  upwards of
  mostly|mainly|primarily|predominantly|chiefly
  too often|much|many
  all too
  soon enough
  quickly enough
`);

/** Precise after all, or no amount. */
const precise = finder(`
  how ~1 many|much|often|frequently|regularly|little|few|long|large|extensive|significant
  as|so often|much|frequently|many|regularly|little|few ~2 as
  more|less|most|least|equally often|frequently|much !than
  one|two|three|four|five|six|first|last|past|next few|several
  very least
  little by little
  a little ones
  little one|ones
  more or less
  multiple choice|sclerosis
  various|multiple artists
  rather than
  pretty printing|printed
  range|number|part plate|plates|numbers
  a few examples|words|sentences|minutes|questions
  a load|pile|ton|heap|stack|string|series|range|number bearing|for|from|to|onto|in|that|was|before|with
  a number plate
  mostly|mainly|primarily|chiefly work|in|with|on|for|at|from|alone|or
  mostly|mainly|primarily|chiefly|largely ~5 or
  less|more than
  enough time|staff|information|to|stock|money|light|about|of
  adequate|sufficient time|staff|information|funds|stock
  recently|lately
  habitually|commonly|routinely
  routinely check|checked|tested|inspected
  low|small|large volume|numbers
  more than once
  little girl|boy|child|children
  the majority
  significant other|figures|digits
  to any|what|which degree|extent
  less
  little $
  mainly|mostly|primarily|predominantly|chiefly
`);

const find = except(amounts, precise);

/** Rests on an amount that each reader takes differently. Only where the answer is yes or no: "how often" asks for the amount. */
export const quantifier = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    sentence.kind === 'yes_no' || sentence.kind === 'statement'
      ? spotAll('vague_quantifier', find, sentence, ({ from }) => sentence.places[from] === 'main')
      : [],
  );
