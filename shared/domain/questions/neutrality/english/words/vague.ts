import { list } from './list.ts';

/** Words that point back to something said before. */
export const standIns = new Set(
  list('it that this those these them one they matter issue situation business affair incident episode'),
);

/** Words that do not say what is asked about. */
export const light = new Set(
  list(`do does did done was were is are be been being am has have had having can could how what why when where who which the a an @ @s you your yours we us our i me my it its
    that this those these them they one well good bad fine ok okay alright right all nice great decent satisfactory acceptable
    ever then there here in at on with about of to for by as from up out over really or and not please would will any so than too
    cope coped coping handle handled handling manage managed managing go going went gone get got getting on along come came across do perform performed performing fare fared act
    find found like liked feel felt think thought take took taken turn turned work worked working make made seem seemed look looked say said end ended
    deal dealt dealing react reacted respond responded behave behaved measure measured shape shaped pan panned
    role job position post person employee colleague worker overall general generally whole time times company opinion impression view experience
    candidate thing things stuff everything something anything nothing matter issue business area aspect side part bit
    issue issues problem problems concern concerns difficulty difficulties trouble any some
    improve improved progress progressed develop developed fit fitted settle settled through back just also quite very while still now your`),
);

/** A yes-or-no question of light words is about nothing with one of these. */
export const loose = `
  it|that|this|things|stuff|everything|all|these|those
  ok|okay|fine|good|bad|alright|well|nice|great|decent|satisfactory|acceptable|right
  issue|problem|concern|difficulty|trouble
  cope|perform|fare|progress|improve|develop|manage|settle|fit|behave|shape|pan|measure
`;

/** Nouns that "that" and "this" may point with: what a reference is about. */
export const clearNouns = new Set(
  list(`post role position job period time times year years month months team company capacity respect field organisation organization department
    site ward branch school kitchen shop office candidate person employee question questions reference form candidates people task tasks skill
    skills duty duties kind sort way statement statements following project person's scale case cases day days colleague level place
    of far many much often long statement sentence qualification qualifications machine area areas answer answers`),
);

/** What cannot be told. */
export const vaguePhrases = `
  etc
  and so on|forth
  and|or the like|rest
  and|or whatever|whatnot|suchlike|stuff|things
  and|with|by all|everything that|this|the rest
  all that|this|the|of that|rest|stuff|business|jazz ~1 ?|$
  and such $|,|?
  or something|anything $|like|?
  and that sort|kind
  that|this sort|kind|side|part|aspect|end|front|department|respect|regard of ~4 ?|$|<prep>|ok|okay|fine|good|go|work
  that|this side|part|aspect|end|front of the job|work|role|business|things
  in|on that|this front|score|respect|regard|department|matter|connection|direction
  kind|sort|type of thing|things|stuff
  the|that|this|those|some|any|his|her|@s|your|of|with|do|did|about|all|and|other|usual|handle|how|were|are|like|between|for things|thing|stuff !belonging|you|@|to|we|that|which|would|did|could
  other matter|thing|issue|business|stuff|topic|point|subject|aspect we|you|i|?|$|with|about
  that|the|this other ~1 matter|thing|issue|business|stuff|topic|point|subject|aspect|affair
  <be> ~1 that|this|the matter|issue|incident|situation|business|topic|affair ~1 ?
  with|about|after|over|regarding|on|of the ~1 matter|issue|situation|business|topic|affair|incident|episode|thing ~1 ?|$
  what|how about !the|your|a|an
  what|how about @ ?|$
  ^ and? ~1 @ ?|$
  the|@s usual ?|$
  you know what
  what be that|this|it|all ~1 about
  be it|that|this the same ~3 ?
  such ~1 thing|matter|issue|case|situation|stuff|problem|occasion|question ~1 ?|$
  ok|okay|alright with|in|at|on
  rest of it|that|them
  what do you ~1 think|reckon|say|make|feel ?|$
  how be @ ~1 as|in|at a|an|the|his|her|@s|your ~3 ?|$
  tell|say us|me? everything|all|anything|something|what ~2 about|of @
  notice|noticed|see|observe|observed anything|something ~2 ?|$|about
  anything|something we|i should|need|ought|must
  how be @s ~1 work|performance|job|time|stay|attitude|behaviour|conduct ~2 ?|$
  what be @s ~1 work|performance|time like ~3 ?|$
  do @ ~1 meet|meets|met ~1 expectation|expectations|requirement|requirements|standards ~2 ?|$
  ^ <be> this|that ~5 ?
  be|do this|that ~1 typical|usual|normal|common|the|happen|unusual|rare|deliberate|because|due|like|help|work|affect|matter|come|stop|change|go
  ^ anything|something|someone ~2 ?
  know|about|of|understand|with @s situation|case|matter ?|$
  thing|things|stuff !you|@|to|we|that|which|would|did|could|went|go|they|people|clearly|simply|about|like
  how do that|this|it make ~2 things|it|@|you|the|others
  say|said|think|thought|do|did|done to|of|about|with that|this|it|those|these ?
  what be|are the|his|her|@s|some ~1 issue|problem|concern|matter|difficulty|situation ?
  on the other side|hand|front ~2 ?
  tell|say|share us|me|a|something ~1 bit|little|something|more about @ ~1 ?|$
  and|with all that|this|the
  do|did|done the necessary|needful|usual|right|honours|same|rest|whole ~1 ?|$
  up to it|that|scratch|this
  as|we|you|i discussed|mentioned|talked|touched|spoke ~3 ?|earlier|before|above|on|about
  we touched|talked|spoke|discussed|mentioned
  ^ any ~1 comment|thought|concern|remark|opinion|feedback|issue|problem|view|idea|impression|observation|insight|reflection|point|word|highlight|lowlight ~3 ?|$
  ^ anything|something ~1 ?
  ^ anything|something to say|report|note|share|on|about|there|special|interesting|wrong|good|bad
  ^ and ?
  what be|do @ ~1 like ~1 ?|$
  what be @ like as|in|at|around|to|on ~6 ?|$
  what be it|that|this|things|everything ~2 like ~5 ?|$
  what be it ~1 like ~3 with|having|working ~4 ?|$
  what do you ~1 think|make|feel|say|believe|remember|know|recall|reckon ~1 of|about @|it|that|this|things ~3 ?|$
  what|how be ~1 your|the overall|general ~1 impression|opinion|view|experience|verdict|assessment|thought|feeling|take|judgement
  what be|is your ~1 impression|opinion|view|experience|verdict|assessment|thought|feeling|take|judgement|story
  your|an|the ~1 impression|opinion|view|verdict|assessment|thought|feeling|take|judgement|experience ~1 of|about|on|with @ ~3 ?|$|.
  how do|would|can you ~1 rate|describe|assess|find|see|judge|evaluate|characterise|characterize|sum|summarise|summarize|score|grade|rank|view ~1 @ ~1 up|overall|in|generally|as|out|on ~4 ?|$|.
  how do|would|can you ~1 rate|describe|assess|find|judge|evaluate|characterise|characterize|summarise|summarize|score|grade|view @ ?|$|.
  how would|do you sum ~1 @ up? ?|$
  ^ please? rate|describe|assess|judge|evaluate|characterise|characterize|summarise|summarize|score|grade|rank @ ~1 ?|$|.|overall|in|as
  ^ please? tell|say|talk|comment|share|write|give ~2 us|me|something|anything|more|bit|little|on|about ~4 about|on|of @ ~1 ?|$|.|as
  ^ please? tell|say|comment|share|write ~2 about @ ?|$|.
  ^ please? comment|elaborate|expand|report|reflect on @|it|that|this|things ~1 ?|$|.
  how well|good|satisfactorily do|be @ ~1 do|perform|fare|work|?|$ ~1 ?|$|overall|in|generally|there
  how do @ ~1 do|perform|fare ~1 ?|$|in|at|as|with|on|overall|over|during ~2 ?|$|role|job|post|work|year|time|position|company|team|office|general
  how good|well|nice|okay|ok|fine|bad be @|it|that|this|everything|things ~1 ?|$
  how|so be it|that|this|everything|things|life|all|work ~3 with|for @|you|her|him|them
  how do it|that|this|everything|all|things ~1 go|work|feel|turn|come|look|seem|pan
  do it|that|this|everything|things ~1 work|go|turn|pan ~1 out|well|ok|okay|fine|right|as|for|with|on
  be @ ~2 ok|okay|fine|alright|good|great|bad|nice|decent|satisfactory|acceptable|normal|all ~1 good|right|? ?|$
  be it|that|this|everything|all|these|those|things ~1 ok|okay|fine|good|alright|bad|well|satisfactory|right|normal|enough|successful|useful|helpful|hard|all|a|clear|true ~2 ?|$
  do|have|be|can|could @ ~3 handle|do|manage|deal|cope|finish|get|complete|solve|like|enjoy|sort|fix|mind|see|help|discuss|mention|work|report|know|use|understand|learn|agree|want|address|approach|react|respond|feel|look|try|find|say|talk|involved|part|aware|responsible|good|happy|ok|okay|fine|contribute|take ~2 it|that|this|those|these|them ~3 ?|$
  how|why|when|what|where|who do|be|have ~3 handle|do|deal|cope|react|respond|feel|manage|work|approach|like|find|look|go|see|learn|address|enjoy|happen|mean|know ~2 it|that|this|those|these ~3 ?|$
  get|go|come on|along|through with everything|things|it|that|this
  everything ~1 ok|okay|alright|fine|well|go|properly|right|smoothly
  in|at|on|with|about everything ~1 ?|$
  do everything
  and? what else ?|$
  what|anything|something|who else ?|$
  how so
  why not? so? ?
  why be|do it|that|this ~2 ?|$
  be|do ~2 they|these|those ~1 ?|$
  similar|other stuff|things|matters|issues $|?|.
  whatever|whatnot|thingy|thingummy
  the|these|those latter|former|above|aforementioned|foregoing ~1 !colleague|manager|employee|team|company|post|job|role
  certain|some|various thing|aspect|matter|issue|area|respect|way|situation|topic ~1 ?|$
  as such ?
  the other one|ones|side of
  that one|ones|way|lot|bit|again ?|$
  do so|likewise|the? same ?|$
  what happened|happens there|then|with|here ?|@|it|that|this
  what happened ?|$
  the incident|episode|situation|issue|affair|business|thing ~1 with|in|last|of ~4 ?
`;

/** Where the same words are clear. */
export const notVague = `
  anything|something else ~1 you|we|that|to|about|which|on
  anything|something|thing|things you|that|which|@ ~1 would|could|can|do|did|should|have|had|want|saw|like|noticed|learn|need|change|improve
  what|which|one|two|three|four|five|most|first|last|next|same|few|new|first thing|things
  thing|things ~2 do|went|go|work|to|are|were|was|change|changed|differently
  how do @ go about
  internet of things
  how be it that
  that|this|these|those area|issue|matter|situation|incident|event|topic|part|side of
  what be the|@s
  be it easy|hard|possible|clear|necessary|difficult|usual|common|normal|unusual|useful|helpful to|for|that
  how easy|hard|clear|quick|simple be it
  the same|above work|job|task|tasks|hours|day|time|shift|team|way|as
  things|stuff|thing up|off
  explain things
  a few things
  the usual step|steps|way|hours|time|order|procedure|number|place|route|practice|process|pace|rate|day
  what|how about the
  find it
  take|make|find|think it easy|hard|clear|possible
  the other day|side|part|end|one of|team|teams|shift|office|department
  certain people
  over|under this|that threshold
  what happened when|if|to|after|before|next|between|on|at|in|during|while|once
  about the ~1 way|work
  like|love that|when
`;
