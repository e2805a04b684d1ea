/** Where the same words judge nobody. */
export const notLoaded = `
  be ~1 bullied|victimised|tormented|harassed|persecuted|hounded
  toxic waste|chemical|chemicals|substance|substances|material|materials|gas|gases|fumes|dose|asset|assets|loans|plants|effects|load|cleaning|products|solvents|paint|vapour
  toxicity test|tests|report|study|studies|data|level|levels|screening|assay
  drug|liver|acute toxicity
  disaster recovery|relief|plan|planning|response|area|areas|zone|victims|drill|management|preparedness|fund
  natural disaster|disasters
  lazy loading|loaded|load|evaluation|susan|river|initialisation|initialization|import
  drama school|teacher|club|class|classes|lesson|lessons|department|group|production|therapy|student|students|therapist|workshop|workshops
  school|television|tv|period|radio|costume drama|dramas
  chaos engineering|testing|theory|monkey
  dumb waiter|terminal|terminals|bells|bell
  fool proof
  fools mate
  rebel model
  snake plant|plants|bite|bites
  angel investor|investors|investment
  hero image|section|banner|shot
  map|chart|chart's legend
  legend of|on the|a map|chart|graph
  gem stone|stones|setting|cutting|file|files|ruby
  ruby gem|gems
  sharks|shark tank|fin
  saint john|patrick|peter|mary|nicholas|george|paul
  set up|install|installation|setup wizard
  wizard step|steps|page|dialog|screen
  unicorn company
  storm drain|drains|damage|water|warning|gutters|report|reports|cover
  a|the|during|after|before|winter|snow|power|brain storm
  con man
  pros and cons
  con side
  mock exam|exams|trial|trials|interview|interviews|up|ups|data|object|objects|test|tests|audit|inspection|service|services|api|server|court|drill
  dense traffic|fog|text|crowd|crowds|matrix|material|forest|data|populated
  volatile memory|market|markets|prices|price|compound|compounds|liquid|liquids|substances|organic|data|storage|fields|variables|demand
  oily rag|rags|water|floor|surface|surfaces|waste|parts|skin|fish
  slimy surface
  poisonous plant|plants|substance|substances|gas|gases|mushrooms|fumes|cleaning|snakes|chemicals
  idle time|machine|machines|connection|connections|state|timeout|timeouts|threads|servers|capital|equipment|engine|hours|vehicles|stock|funds|cash
  cold storage|store|chain|room|rooms|water|call|calls|calling|weather|start|food|dishes|meals|meat|kitchen|snap|caller|site|stores|backup|starts
  difficult customer|customers|call|calls|caller|callers|case|cases|conversation|conversations|question|questions|client|clients|decision|decisions|pupil|pupils|parent|parents|patient|patients|situation|situations|passenger|passengers|task|tasks|news|conditions|access|terrain|parts|words|texts|topics|guest|guests|weather
  weak point|points|acid|acids|spots|spot|password|passwords|signal|signals|entries|concrete|reference|references|joint|joints|demand
  slow cooker|query|queries|season|day|days|period|periods|payers|payer|connection|lane|lanes|trade|hours|months|tests|moving|selling|network|pages|page|week|weeks|response|database
  bad debt|debts|weather|news|batch|batches|data|sector|sectors|parts|cheque|cheques|smell|smells|reviews|connection|link|links|fall|loan|loans|requests|welds|light|bank|traffic|soil
  poor weather|visibility|soil|light|signal|connection|families|households|areas|lighting|quality|results|harvest|credit
  poor|bad readings
  negative feedback|test|tests|result|results|number|numbers|balance|balances|pressure|cash|review|reviews|news|values|comments|control|equity|cells|margin|margins
  hostile takeover|takeovers|witness|witnesses|environment
  aggressive dog|dogs|patient|patients|chemical|chemicals|customer|customers|growth|cells|tumour|tumours|cleaning
  dangerous goods|substance|substances|load|loads|machine|machines|dog|dogs|chemical|chemicals|waste|cargo|area|areas|work|equipment|materials|driving
  rude customer|customers|caller|callers|guest|guests|passenger|passengers|email|emails|remark|remarks
  awkward load|loads|corner|corners|shape|access|questions
  distant learning|sites|branches|relatives
  sad|loud noise|noises|machine|machines|speaker|speakers|alarms
  mean time|value|values|temperature|squared|average|score
  what|did|does|do ~4 mean
  by mean|means
  mean that
  go to market|live|the|a|work|<prep>|sleep|court|trial|print|press
  went to
  how|often|did|does|@|you|to|would|who|and|they go to
  angry customer|customers|caller|callers|parent|parents|guest|guests|client|clients|email|emails|letter|letters|tenant|tenants|resident|residents|passenger|passengers|patient|patients|message|mail
  bitter taste|chocolate|almond|beer|beers|cold
  secretive cell
  emotional support|needs|distress|state|wellbeing|safety
  out of hours|stock|date|scope|office|use|order ~
  out of order sign|signs|machine|lift|lifts|cash|messages|events|notice|toilets
  lift|machine|printer|toilet|till|pump|boiler be out of order
  running out of control
  mess hall|room
  drop the balls
  cover ~2 backs? of
  cover up the|a wound|hole|pipes|skip
  take credit cards|card|notes|checks
  lose|lost ~1 nerve agents
  let down ~1 tyre|ladder
  screw up|in|down the|a lid|bolt|cap
  storm out of
  make scene changes
  set the scene
  run down the|a list|corridor|battery|stock
  wind up the|a company|estate|clock|mechanism
  winding up petition|order
  red flag|flags ~2 symptom|symptoms|checklist|rule|transactions|in a
  red flag|flags system|law
  a machine|star|rock|mouse|robot ~1 shop|room|operator|operators|rating|ratings|pool|park|arm|line|wall|face|cell|cells|crusher|guard|trap|learning|part|parts|oil|hall|tool|model|was|broke|stopped|needed|failed
  a machine|robot|star|rock|mouse|mess $|,|<prep>|was|broke|stopped|needed|failed|had|is|on
  use|using|operate|operating|run|running|set|maintain|repair|clean|program|stop|start|with|on|of|from|by|switch|handle|oil|service|check|to|move|lift|drive|control|calibrate|guard|near|when|if a machine|robot|mouse|rock|star|drain
  a cheat sheet
  a drain pipe|cover|was|is|that|under|in
  dirty work surface|surfaces|clothes|area|areas|clothing
  dirty laundry|linen ~1 bags|bag|bin|bins|trolley|room|from|to
  hide behind a|the screen|curtain|menu|login
  stubborn stain|stains|weeds|bug|bugs|bolts|dirt
  nasty surprise
  fussy eater|eaters
  crazy paving|golf
  rotten wood|food|fruit|timber|beam|beams|boards|floor|planks|joist|joists
  horse racing
  snail mail
  spoilt food|goods|milk|ballot|stock|ballots|paper|papers
  reckless driving
  brute force
  brutal weather
  bully policy|policies
  anti bullying
  against|of|policy|about|on|reports|reported|cases|stop|prevent|between|among bullying
  pupils|pupil|children|child|student|students|boy|girl|classmates be bullied
  sexist|racist|bullying|mocking|nasty|vile|abusive remark|remarks|comment|comments|language|message|messages|joke|jokes|incident|incidents|post|posts ~1 by|from|about|among|between|of ~1 <people>
  case|cases|report|reports|claim|claims|incident|incidents|allegation|allegations of bullying|harassment|sexist|racist
  manage|run ~2 go to
  crooked wall|teeth|line|lines|frame|floor|shelf|pipe|picture
  dinosaur exhibit|bones|gallery
  vulture enclosure
  guru page
  pest control|controller|controllers|management|prevention|infestation|infestations|trap|traps
  leech therapy
  feud letter
  flake off|flakes|of
  flaky test|tests|pastry|connection|paint|build|builds|network
  flop house
  touchy subject|subjects
  rave review|reviews
  emotional intelligence
  demanding customer|customers|client|clients|guest|guests|work|job|task|tasks|schedule|pupils
  vicious|nasty dog|dogs|cut
  negative pressure
  blunt knife|knives|blade|blades|tool|tools|instrument|force|chisel|chisels|needle
  messy room|desk|data|kitchen|job|jobs|stockroom
  awful weather
  terrible weather|storm
  horrible weather|smell
  unpleasant smell|smells|task|tasks|news|weather
  boring machine|machines|mill|tool|tools|bar|hole|holes|rig
  unfair dismissal|competition|terms|contract
  unstable ground|load|loads|connection|network|patient|patients|build|builds|ladder|compound|compounds|isotope|isotopes|structure
  controlling interest|department|team|the|of|costs|access|stock|entry|traffic|pests
  feeble light
  passive income|house|voice|fire|listening|component|components|safety|smoking|candidates
  vague answer|answers|request|requests|question|questions|brief|instruction|instructions|order|orders|spec|specification|requirement|requirements
  strange|odd|weird noise|noises|smell|smells|behaviour|number|numbers|jobs|reading|readings|results|result|entry|entries|hours|page|pages|error|errors|transaction|transactions|payment|payments
  mad cow
  careless customer
  fall apart|off
  bad news
  passing the test
  go missing|astray
  anger management class|course|classes
  waste of material|materials|food|water|paper|energy|ingredients|heat
  pain in the|a? ~2 back|chest|leg|arm|hip|knee|joints|patient|patients|tooth|shoulder
  pain to the? patient
  patient|patients in pain
  short with|of the? cash|staff|money
  cut corners off
  cutting corners of
  over the top shelf|edge|of
  go|went postal code
  above|over ~1 station platform
  get|got on ~4 nerves system
  turn up
  wind turbine
  sit on the board|committee|council
  time bomb
  dream team
  point ~2 finger print|prints
  car crash victims|claim|claims|test
  train wreck scene
  a beast of burden
  desert|deserts island|climate|region|plant|plants|spoon|animals|menu
  desert in|of|the
  dessert
  snarl up
  horror film|films|novel|story|stories
  zoo keeper|keepers|visitors|animals|vet|shop
  the|a|at|in|our|city zoo
  circus ~1 act|tent|performers|school
  the|a circus in|tour|came
  puppet show|theatre|shows|maker
  poodle grooming|clip
  dragon boat
  witch hazel
  monster truck
  savage dog
  hell for
  beast|carp|leech|crane|hound pond|farm|fishing|fish
  carp in
  crank shaft|handle|case|arm|up
  crank the
  ditch|ditches digging|crossing|along|was|were|with|water|and|drain
  a|the|drainage|dig|dug|clear|of ditch|ditches
  rogue trader|traders|cell|wave|process|processes|access|device|devices
  flop house|disk
  sham marriage
  the|guide|police|rescue hound|hounds
  smear test|tests|slide|slides|samples|sample
  blood|cervical smear|smears
  railroad crossing|track|tracks|car|cars|yard|company|worker
  a|the|by railroad
  angel cake
  saint|saints day|street
  legend says
  rotten ~1 eggs|leaves
  enemy fire
  quack of
  linchpin pin
  spare parts
  token ring|card|cards|system|machine|based|access|refresh|ticket|tickets|number|expired|for|was|economy
  a|the|security|access|auth|authentication|api|session|bearer|refresh token|tokens
  a class of|above thirty|twenty|pupils|children|students
  class of ~2 pupils|children|students|year|drugs|assets
  box ticking form
  hot air balloon|dryer|blower|oven
  baby unit|ward|food|milk|clothes|room
  babysit|babysitting service|agency
  hold hands
  a rare breed|disease|book|books|plant|part|coin|case|blood
  bring ~1 peace|war
  enemy|war|battle museum
  hassle free
  dragon|angel|witch|monster|beast|devil costume|costumes|character|mask
  prickly heat|plants|bushes
  touchy|sensitive subject
  foil seal
  fawn coat|colour|colored
  mock|dummy ups
  pest|pests in|on|from|off
  nag screen
  rash on|in|or|guards|guard|spread
  a|the|skin|nappy|heat|itchy rash|rashes
  wizard|genius bar|of oz
  marvel comics|film
  hero image
  a gem stone
  petty cash|officer|theft|session|sessions
  juvenile court|offender|offenders|justice|fish|arthritis|detention|ward|diabetes|birds|literature
  juveniles
  infantile paralysis
  blood ~1 purge
  purge the|data|line|pipe|logs|valve|records|old|system|tank
  purged|purging|purges
  whizz kid
  pastry flaky
  victimised|bullied pupils|pupil|child|children|staff|colleague
  badger sett|setts|cull
  hound breed
  fiery sauce|dish|curry
  doormat cleaning
  grouse shooting|moor
  manipulate data|text|images|files|strings|objects|spreadsheets
`;
