import type { Token } from '../tokens.ts';
import { list } from './list.ts';

/** Pairs that are one thing. */
export const pairs = `
  health and safety
  safety and health
  research and|& development
  r & d
  terms and conditions
  pros and cons
  roles|role|duties|tasks and responsibilities|responsibility|duties
  rights and|& duties|responsibilities|obligations
  you and @|i|your
  @ and you|your|the|@|@s|others|other|<people>|a|an|colleagues
  between ~8 and
  from ~6 and
  both ~3 and ~3 and
  by and large
  back and forth
  up and down|running
  in and out|around
  on and off
  now and then|again
  over and over|above
  again and again
  more and more
  time and again|time|effort|money|motion|materials
  first and foremost|last
  trial and error
  cut and paste|dried
  copy and paste
  drag and drop
  pick and pack|place|choose
  load|loading and unload|unloading
  open|opening and close|closing|shut|lock
  buy|buying and sell|selling
  come|coming and go|going
  wait and see
  try|come|go and !was|is
  bed and breakfast
  bread and butter
  food and drink|drinks|beverage|beverages|wine
  tools|plant|furniture|machinery and equipment|machinery|materials|fittings|tools
  supply|supplies and demand
  profit and loss
  profits and losses
  sales and marketing|service
  marketing and sales
  import|imports and export|exports
  goods and services
  products and services
  wear and tear
  track and trace
  lost and found
  question|questions and answer|answers
  null and void
  law and order
  facts and figures
  men|women|boys|girls and women|men|girls|boys
  ladies and gentlemen
  mother|mothers|father|fathers|parents and baby|babies|child|children|fathers|mothers|pupils|teachers
  friend|friends|family and family|friends
  accident|accidents and emergency
  a and e
  arts and crafts
  maths and english|physics|science
  science and technology|engineering
  mergers and acquisitions
  income and expenditure|expenses
  costs|cost and benefit|benefits
  health and social|beauty
  social and health
  learning|training and development|teaching
  teaching and learning
  hopes and fears
  likes and dislikes
  do|dos and do|donts|dont
  ins and outs
  highs and lows
  ups and downs
  strengths|strength and weakness|weaknesses
  black and white
  hot and cold
  hide and seek
  loud and clear
  safe and sound
  sick and tired
  neat and tidy
  clean and tidy
  nice and clear
  short and sweet
  peace and quiet
  fair and square
  part and parcel
  odds and ends
  nuts and bolts
  bits and pieces
  rules|laws and regulations|rules
  policies|policy and procedures|procedure
  processes and procedures
  aims|goals and objectives|aims|targets
  wants|wishes and needs
  needs|wishes and wishes|wants|expectations
  skills and experience
  knowledge and experience|skills
  checks and balances
  name and address|number|date|title
  names and addresses|dates
  date and time|place
  dates and times
  time|place and place|date|time
  day|days and night|nights|date
  start|starting and end|finish|finishing|stop
  beginning and end
  arrivals and departures
  arrival and departure
  pickup and delivery
  collection and delivery
  inputs and outputs
  input and output
  reading|read and writing|write
  spelling and grammar
  gas and electricity|oil
  oil and gas
  water and electricity
  heating and cooling|ventilation
  fruit and vegetables|veg
  fish and chips
  salt and pepper
  tea and coffee
  plus|pros or|and minus
  plus size|sized
  plus or minus
  plus sign
  hardware and software
  employer|employers and employee|employees
  landlord|landlords and tenants|tenant
  teacher|teachers and pupil|pupils|students|parents
  doctors and nurses
  nurses and doctors
  pupils|students|children|patients|clients|customers|staff|colleagues|teachers|nurses|guests|buyers|drivers|suppliers|managers|visitors|residents|relatives|families and ~1 <people>
  <people> and ~1 <people>
  and such
  and so on|forth
  and the like|rest
  and above|over|under|below|beyond|later|earlier|older|younger|more|less|back|now
  / 7
  24 / 7
  he / she
  his|her|him / her|his|him
  he / she / they
  she / he
  s / he
  and / or
  half and half
  one and|by the|only
  each and every
  two|three|four|one|first|second and a? ~1 half|three|four|five|six|third|second|quarter|two
  hundred|thousand and
  twenty|thirty|forty and
  hit and run|miss
  stop and search|go|start
  check and double
  double and triple
  give and take
  live and learn
  meet and greet
  mix and match
  park and ride
  plug and play
  rise and fall
  search and rescue
  show and tell
  spick and span
  standard and poor
  tried and tested
  up and coming
  wash and dry|fold
  stocks and shares
  bricks and mortar
  cash and carry
  cat and mouse
  nice and easy|quiet
  sooner|more|less|better and sooner|more|less|better
  planning and control|design|building
  design and build|development|technology
  repair|repairs and maintenance|service
  maintenance and repair|repairs
  fit and proper
  hand|hands and foot|feet
  heart and soul
  flesh and blood
  sight and sound
  time and attendance
  compare and contrast
  cause and effect
  signs and symptoms
  diagnosis and treatment
  medicine|drugs and drugs|dressings
  due diligence
  well and good|truly
  and thus|hence|therefore|thereby
  equality|diversity and diversity|inclusion|equality
  diversity|equity|inclusion and inclusion|diversity
  ladies and gents
  cap and gown
  parents|parent and teacher|teachers
  hr and payroll
  payroll and hr
  sickness and absence
  in words and
  privacy and security|data
  security and privacy
  and write|wrote down
`;

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
const notAdjective = new Set(list('objective initiative table vegetable archive executive representative relative detective native perspective alternative incentive drive five olive give live receive arrive archive locomotive motive finish publish polish english spanish british polish establish dish fish wish accomplish distinguish chemical medical enable syllable cable unless handful spoonful mouthful'));

export const isAdjective = (here: Token | undefined): boolean =>
  here !== undefined &&
  (adjectives.has(here.text) || (adjectiveEnd.test(here.text) && !notAdjective.has(here.text)) || here.forms.includes('<good>') || here.forms.includes('<bad>'));

export const isAdverb = (here: Token | undefined): boolean =>
  here !== undefined && (/^(well|often|fast|hard|early|late|soon|much|far|openly)$/.test(here.text) || (/..ly$/.test(here.text) && !/^(family|supply|reply|apply|only|daily|weekly|monthly|early|friendly|likely|july|italy|assembly|comply|rely|ally|lovely|lively|orderly|timely|costly|elderly|quarterly|yearly|hourly|multiply|fly)$/.test(here.text)));

/** Whether a word is the base form of a verb. */
export const isKnownVerb = (word: string): boolean => verbs.has(word);

/** Whether a word may be the base form of a verb here. */
export const isVerb = (here: Token | undefined, next: Token | undefined): boolean =>
  here !== undefined && verbs.has(here.text) && !(next?.forms.includes('be') ?? false);

export const sureVerb = (here: Token): boolean => onlyVerbs.has(here.text);
