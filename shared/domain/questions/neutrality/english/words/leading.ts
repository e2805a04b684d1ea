/** Wordings that ask for agreement. */
export const leadingWords = `
  <aux> you|we|one|i|anyone|anybody|it|that|this not <think>|agree|say|admit|concede|call|like|love|want|prefer|accept|acknowledge|share|see|enjoy|support|appreciate|recognise|recognize|have|also|rather|just|be|a|the|true|fair|clear|right|correct|obvious|strange|odd|wonderful|great|remarkable|good|nice|impressive|amazing|brilliant|terrible|awful|time
  ^ <aux> not <you>|@|there|it|that|this|the|your|my|our|@s|most|all|some
  ^ <aux> it|that|this|there not
  ^ would|do|will|can|could|should|must|might you surely|also|then|just|still|really? agree|concur|admit|concede|acknowledge|accept|endorse
  you|you'll|we|i must|will|would|should|surely agree|admit|concede|acknowledge|concur
  ^ <aux> you agree|concur
  to what extent ~3 agree that|with !statement|statements|sentence
  how far|strongly|much ~3 agree that
  <aux> you also|too|likewise|equally
  do not tell me
  like|unlike other|others|most|many|all|everyone|everybody|us|our ~3 ,
  as with other|others|most|many|all|everyone|everybody|us|our ~3 ,
  reason not? to believe|doubt|think|suspect|distrust|question|assume
  those|people who say|claim|think|believe
  ^ admit|concede it|that|,
  can|could|would|do|will you|anyone|we|anybody seriously? deny|doubt|dispute
  say|feel|think|see|find|conclude|experience|notice|believe the same
  our|my impression|view|understanding|feeling|belief|experience|opinion|sense|information|records|guess|bet|hunch|assumption be|suggest|show|tell|indicate|say that|:|,
  do|can|would|will you ~1 support|back|share|endorse|second|subscribe|corroborate|echo ~3 view|claim|opinion|statement|assessment|verdict|belief|impression|feeling|idea|praise|criticism|judgement
  as we|i do|did|have
  just between us
  between you and me
  let us be honest|frank|clear|fair
  in all honesty|fairness
  be honest
  true|correct|right is it that
  how true|right be it|those
  is it any surprise|wonder
  ^ <aux> @ not a|an|the|also|rather|simply|one|just|clearly
  do you share ~ view|opinion|belief|impression|enthusiasm|concern|worry|assessment|sense|feeling|verdict
  do you see it the same way
  see it the same
  feel the same way?
  do you accept that
  would you accept|admit|concede|acknowledge|grant|endorse|support|second that|the
  would it be fair|right|correct|accurate|true|safe|reasonable|wrong|unfair|an exaggeration|too much to say|call|conclude|assume|suggest|claim|describe|think|state
  be it not? fair|right|correct|accurate|true|safe|reasonable|wrong|unfair to say|call|conclude|assume|suggest|claim|describe|think|state
  be it not? the case|true|right|correct|a fact|fair|obvious|clear|evident|likely that
  be it not? true|correct|right that
  can|could|may|shall|should i|we|one safely? assume|conclude|take|infer|presume|say|count|expect|agree|put
  can|could|would|will you please? also? confirm|verify|corroborate|attest|vouch !whether|if|the|your|how|when|what|which|from|dates|job
  ^ confirm that
  am|are i|we right|correct|wrong|mistaken|justified in|to|that|if|about
  ^ please? confirm that
  can|could|would|will you vouch
  i|we|i'd|we'd assume|presume|suppose|imagine|gather|trust|bet|guess|reckon|expect|conclude|infer|believe|suspect|fancy !to|you|your
  i|we be sure|certain|confident|convinced|told|aware|guessing|assuming|hoping|under
  i|we take it
  i|we understand|hear|see|think|know|feel|hope|doubt|note|heard|notice that|@|you|your|it|the|this
  i|we dare say
  dare say
  ^ you must|will|would have|be|know|agree|remember|miss|find|think|feel|see|notice|want|wish
  it|that|this|@|there|<people> must|can have|be|not
  ^ must ~ have|be
  be|would you not? inclined to agree|think|say|share|believe
  do you not <think>|agree|say
  surely
  obviously
  undoubtedly
  doubtless
  doubtlessly
  unquestionably
  indisputably
  undeniably
  presumably
  naturally ,
  ^ naturally
  certainly
  ^ clearly
  ^ evidently
  , clearly ,
  , evidently
  <be> clearly|evidently|plainly|obviously|undoubtedly
  @ clearly|evidently|plainly|obviously|undoubtedly|certainly|definitely|surely
  plainly ,
  ^ plainly|needless|admittedly|understandably|certainly|definitely|clearly|evidently|hopefully|thankfully|fortunately|unfortunately|sadly|luckily|predictably|inevitably|apparently
  of course
  no doubt|question|denying|secret|surprise|wonder !about
  without ~ doubt
  beyond ~1 doubt|question|dispute
  needless to say
  it go without saying
  as we|you all? know|see|agree|can|may|will|are
  as everyone|everybody|anyone|anybody know|agree|see|say|can
  we all know|agree|see|think|feel|love
  everyone|everybody|anyone|anybody agree|think|say|know|feel|accept|see|would|will|can agree|see|say|tell
  everyone|everybody|most|many|all of? ~2 people|referee|manager|colleague|us|else ~3 agree|think|say|tell|describe|rate|praise|call|admire|confirm
  it be|seem|look|appear clear|obvious|evident|plain|apparent|undeniable|known|no|common|well|fair|safe to?|that|secret|known
  is there any doubt|question|denying
  be there any doubt
  the truth be
  to be honest|frank|fair
  like us|me|everyone|everybody|most ,
  in line with what
  do not you
  just say|answer|tick|confirm yes
  say yes
  glad|happy|pleased|delighted to confirm|recommend|endorse|say
  you will|would|might|may|should|'d probably|surely|certainly|doubtless|no agree|recall|remember|confirm|recommend|say|know
  are you one of the many|those
  how could|can anyone|anybody|one|you not
  who would|could not
  who could|would|can deny|doubt|forget|blame|argue|disagree
  why not admit|agree|say
  is it any wonder
  is it not
  surely you
  ^ you ~ @ ~ ?
  agree with us|me|that|our|my|the|him|her !statement|sentence|following|extent|view
  you would not? say|agree|call|deny|hesitate
  would you go so|as far as
  join us|me|in ~ in praising|thanking|saying|recognising
  as impressed|disappointed|pleased|surprised|happy|delighted|worried|concerned as we|i|us|everyone|everybody
  have you too|also noticed|found|seen|felt
  did you too|also notice|find|see|feel
`;

/** Where the same words leave the answer open. */
export const notLeading = `
  to what extent ~ agree|disagree or|and disagree|agree
  to what extent ~3 agree with this|the|each|following ~1 statement|statements|sentence|sentences
  how far|strongly|much ~ agree|disagree or disagree|agree
  do|would you agree|disagree or disagree|agree
  disagree or agree
  agree that it was time
  do you not know
  is that right away
  how clearly
  certainly not
  i|we understand|see|know you
  how|what do you think
  what|how|which|whom|who|when|where would you say
`;
