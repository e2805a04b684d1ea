import type { Token } from '../tokens.ts';
import { list } from './list.ts';

const verbs = new Set(
  list(`communicate deliver deal explain organise organize arrange prepare write handle manage solve resolve serve greet respond react reply listen
  treat motivate delegate supervise support train teach coach mentor help assist guide lead direct hire recruit follow meet keep maintain
  hold bring take give get make do go come put set send receive store stock order buy sell price negotiate persuade convince present
  report record document file note log check test review inspect verify monitor control measure count calculate estimate budget
  plan schedule prioritise prioritize coordinate co-ordinate cooperate collaborate contribute participate share join attend arrive leave
  finish complete start begin open close clean tidy wash cook bake fix repair mend install assemble build construct design draw draft
  develop create invent improve change adapt adjust modify update upgrade replace remove move carry lift load unload pack drive
  operate use run program code debug deploy release analyse analyze research investigate study learn understand know remember think
  decide choose select recommend suggest propose advise consult inform tell notify warn alert ask answer speak talk discuss debate
  debrief brief translate interpret edit publish post print copy scan type submit sign approve authorise reject refuse accept
  accommodate achieve act address administer admit agree allocate allow apologise apply appoint appreciate approach assess assign
  assure avoid balance behave believe book calm care challenge clarify classify coach collect comfort comply compose conduct
  confirm connect consider contact continue convey cope correct cover defend define demonstrate describe detect determine diagnose
  display distribute dress earn educate empathise empathize encourage enforce engage enjoy ensure enter entertain escalate evaluate
  examine exceed execute express facilitate feed find focus gain gather generate grow hand identify implement inspire instruct interact
  interview introduce involve issue judge justify label launch look love maximise mediate memorise minimise mix need observe obtain
  offer orient oversee own paint pay perform pick place praise present prevent process produce promote protect prove provide purchase
  pursue raise reach read realise recognise reconcile recover reduce refer reflect register relate rely remain report represent
  request research respect restore retain return save say see seek seem serve settle ship show simplify sort stay step stick stop
  strengthen structure succeed summarise supply survive tackle thank track transfer travel trust try turn uphold visit wait want watch
  weigh welcome win work behave stand stay meet hit beat keep sweep mop weld cut drill dig plant harvest sew knit iron
  audit reconcile invoice bill charge collect lend borrow invest trade file litigate argue cite counsel
  administer bandage bathe medicate nurse lift admit discharge vaccinate anticipate trouble-shoot troubleshoot mitigate document`),
);

/** Verbs that are hardly ever nouns, so that after "and" they begin a second thing. */
const onlyVerbs = new Set(
  list(`communicate deliver deal explain organise organize arrange prepare write handle manage solve resolve serve greet respond react reply
  listen treat motivate delegate supervise train teach mentor assist guide hire recruit follow meet keep maintain hold bring give get make
  send receive sell negotiate persuade convince inspect verify measure calculate prioritise prioritize coordinate cooperate collaborate
  contribute participate attend arrive complete begin tidy cook bake install assemble build construct develop create invent improve
  adapt adjust modify replace remove carry unload operate deploy analyse analyze investigate learn understand know remember think
  decide choose select recommend suggest propose advise consult inform tell notify ask speak discuss translate interpret publish submit
  authorise reject accept accommodate achieve administer admit agree allocate allow apologise apply appoint appreciate assess assign assure
  avoid behave believe clarify classify collect comply conduct confirm connect consider continue convey correct defend define demonstrate
  describe detect determine diagnose distribute earn educate empathise encourage enforce engage enjoy ensure enter entertain escalate
  evaluate examine exceed execute express facilitate gather generate grow identify implement inspire instruct interact introduce involve
  justify maximise mediate minimise observe obtain oversee perform prevent produce promote protect prove provide pursue reach realise
  recognise reconcile recover reduce refer reflect relate rely remain represent retain see seek seem settle simplify stay strengthen
  succeed summarise survive tackle thank uphold welcome win take put go come`),
);

/** What hands do one after the other. */
export const handwork = new Set(
  list(`lift move carry pack ship store load unload wash dry fold cut fit sort file weigh label clean tidy wipe sweep mop lock open close mix
  pour bake cook receive count bag wrap measure dig fill peel chop slice stack shelve scan print copy bind pick sew hem press iron plant
  water prune mow rake grease oil solder weld grind sand paint prime seal drill screw bolt mount install feed walk groom bathe dress`),
);

const adjectives = new Set(
  list(`interesting lively varied boring entertaining thrilling punctual friendly reliable honest kind polite quick slow fast careful clear calm patient fair strict firm flexible creative thorough accurate
  precise exact neat tidy clean open direct loyal warm helpful useful easy hard good well fine safe sound sharp smart clever bright wise
  mature modest humble brave bold proud eager keen willing able ready happy glad cheerful positive pleasant nice gentle tough strong
  steady stable consistent constant constructive productive effective efficient innovative inventive proactive assertive decisive
  persuasive responsive attentive supportive cooperative competitive imaginative sensitive perceptive receptive objective
  professional practical logical analytical critical technical rational formal personal social loyal punctual methodical impartial
  diligent competent confident independent intelligent efficient consistent patient prudent convincing understanding caring
  hardworking hard-working outgoing engaging motivating inspiring demanding welcoming encouraging trusting organised organized
  disciplined motivated committed dedicated qualified experienced skilled skilful trained prepared informed respected liked trusted
  focused focussed relaxed composed interested involved concise sincere discreet discrete complete timely orderly courteous
  conscientious industrious ambitious cautious curious serious generous courageous tactful respectful resourceful truthful
  thoughtful trustworthy responsible dependable approachable sociable adaptable capable knowledgeable accountable available
  likeable amiable personable reasonable sensible comfortable energetic enthusiastic realistic pragmatic optimistic diplomatic
  empathetic sympathetic dynamic systematic articulate literate numerate considerate accurate deliberate appropriate adequate up-to-date
  on-time late early rude careless sloppy lazy arrogant stubborn quiet shy loud busy healthy hungry thirsty dry hot cold legible readable
  complete correct right wrong true new old young long short high low big small large popular successful fluent proficient
  adept versed versatile agile resilient persistent tolerant observant vigilant alert`),
);

const adjectiveEnd = /(?:ful|ous|ive|able|ible|ical|less|ish)$/;
const notAdjective = new Set(
  list(
    'objective initiative table vegetable archive executive representative relative detective native perspective alternative incentive drive five olive give live receive arrive archive locomotive motive finish publish polish english spanish british polish establish dish fish wish accomplish distinguish chemical medical enable syllable cable unless handful spoonful mouthful',
  ),
);

export const isAdjective = (here: Token | undefined): boolean =>
  here !== undefined &&
  (adjectives.has(here.text) ||
    (adjectiveEnd.test(here.text) && !notAdjective.has(here.text)) ||
    here.forms.includes('<good>') ||
    here.forms.includes('<bad>'));

export const isAdverb = (here: Token | undefined): boolean =>
  here !== undefined &&
  (/^(well|often|fast|hard|early|late|soon|much|far|openly)$/.test(here.text) ||
    (/..ly$/.test(here.text) &&
      !/^(family|supply|reply|apply|only|daily|weekly|monthly|early|friendly|likely|july|italy|assembly|comply|rely|ally|lovely|lively|orderly|timely|costly|elderly|quarterly|yearly|hourly|multiply|fly)$/.test(
        here.text,
      )));

/** Whether a word is the base form of a verb. */
export const isKnownVerb = (word: string): boolean => verbs.has(word);

/** Whether a word may be the base form of a verb here. */
export const isVerb = (here: Token | undefined, next: Token | undefined): boolean =>
  here !== undefined && verbs.has(here.text) && !(next?.forms.includes('be') ?? false);

export const sureVerb = (here: Token): boolean => onlyVerbs.has(here.text);
