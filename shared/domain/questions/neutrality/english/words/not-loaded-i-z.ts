/** Where words that judge judge nobody: "lazy loading", i to z. */
export const notLoadedIToZ = `
  idle time|machine|machines|connection|connections|state|timeout|timeouts|threads|servers|capital|equipment|engine|hours|vehicles|stock|funds|cash
  infantile paralysis
  juvenile court|offender|offenders|justice|fish|arthritis|detention|ward|diabetes|birds|literature
  juveniles
  lazy loading|loaded|load|evaluation|susan|river|initialisation|initialization|import
  leech therapy
  legend of|on the|a map|chart|graph
  legend says
  let down ~1 tyre|ladder
  lift|machine|printer|toilet|till|pump|boiler be out of order
  linchpin pin
  lose|lost ~1 nerve agents
  mad cow
  make scene changes
  manage|run ~2 go to
  manipulate data|text|images|files|strings|objects|spreadsheets
  map|chart|chart's legend
  marvel comics|film
  mean that
  mean time|value|values|temperature|squared|average|score
  mess hall|room
  messy room|desk|data|kitchen|job|jobs|stockroom
  mock|dummy ups
  mock exam|exams|trial|trials|interview|interviews|up|ups|data|object|objects|test|tests|audit|inspection|service|services|api|server|court|drill
  monster truck
  nag screen
  nasty surprise
  natural disaster|disasters
  negative feedback|test|tests|result|results|number|numbers|balance|balances|pressure|cash|review|reviews|news|values|comments|control|equity|cells|margin|margins
  negative pressure
  not up to @|you|the|me|others|them|date ~
  oily rag|rags|water|floor|surface|surfaces|waste|parts|skin|fish
  out of hours|stock|date|scope|office|use|order ~
  out of order sign|signs|machine|lift|lifts|cash|messages|events|notice|toilets
  over the top shelf|edge|of
  pain in the|a? ~2 back|chest|leg|arm|hip|knee|joints|patient|patients|tooth|shoulder
  pain to the? patient
  passing the test
  passive income|house|voice|fire|listening|component|components|safety|smoking|candidates
  pastry flaky
  patient|patients in pain
  pest|pests in|on|from|off
  pest control|controller|controllers|management|prevention|infestation|infestations|trap|traps
  petty cash|officer|theft|session|sessions
  point ~2 finger print|prints
  poisonous plant|plants|substance|substances|gas|gases|mushrooms|fumes|cleaning|snakes|chemicals
  poodle grooming|clip
  poor|bad readings
  poor weather|visibility|soil|light|signal|connection|families|households|areas|lighting|quality|results|harvest|credit
  prickly heat|plants|bushes
  pros and cons
  pupils|pupil|children|child|student|students|boy|girl|classmates be bullied
  puppet show|theatre|shows|maker
  purge the|data|line|pipe|logs|valve|records|old|system|tank
  purged|purging|purges
  quack of
  railroad crossing|track|tracks|car|cars|yard|company|worker
  rash on|in|or|guards|guard|spread
  rave review|reviews
  rebel model
  reckless driving
  red flag|flags ~2 symptom|symptoms|checklist|rule|transactions|in a
  red flag|flags system|law
  rogue trader|traders|cell|wave|process|processes|access|device|devices
  rotten ~1 eggs|leaves
  rotten wood|food|fruit|timber|beam|beams|boards|floor|planks|joist|joists
  ruby gem|gems
  rude customer|customers|caller|callers|guest|guests|passenger|passengers|email|emails|remark|remarks
  run down the|a list|corridor|battery|stock
  running out of control
  sad|loud noise|noises|machine|machines|speaker|speakers|alarms
  saint|saints day|street
  saint john|patrick|peter|mary|nicholas|george|paul
  savage dog
  school|television|tv|period|radio|costume drama|dramas
  screw up|in|down the|a lid|bolt|cap
  secretive cell
  set the scene
  set up|install|installation|setup wizard
  sexist|racist|bullying|mocking|nasty|vile|abusive remark|remarks|comment|comments|language|message|messages|joke|jokes|incident|incidents|post|posts ~1 by|from|about|among|between|of ~1 <people>
  sham marriage
  sharks|shark tank|fin
  short with|of the? cash|staff|money
  sit on the board|committee|council
  slimy surface
  slow cooker|query|queries|season|day|days|period|periods|payers|payer|connection|lane|lanes|trade|hours|months|tests|moving|selling|network|pages|page|week|weeks|response|database
  smear test|tests|slide|slides|samples|sample
  snail mail
  snake plant|plants|bite|bites
  snarl up
  spare parts
  spoilt food|goods|milk|ballot|stock|ballots|paper|papers
  storm drain|drains|damage|water|warning|gutters|report|reports|cover
  storm out of
  strange|odd|weird noise|noises|smell|smells|behaviour|number|numbers|jobs|reading|readings|results|result|entry|entries|hours|page|pages|error|errors|transaction|transactions|payment|payments
  stubborn stain|stains|weeds|bug|bugs|bolts|dirt
  take credit cards|card|notes|checks
  teach|study|studied|direct|write|wrote ~2 drama ~
  terrible weather|storm
  the|a|at|in|our|city zoo
  the|a circus in|tour|came
  the|guide|police|rescue hound|hounds
  time bomb
  token ring|card|cards|system|machine|based|access|refresh|ticket|tickets|number|expired|for|was|economy
  touchy|sensitive subject
  touchy subject|subjects
  toxic waste|chemical|chemicals|substance|substances|material|materials|gas|gases|fumes|dose|asset|assets|loans|plants|effects|load|cleaning|products|solvents|paint|vapour
  toxicity test|tests|report|study|studies|data|level|levels|screening|assay
  train wreck scene
  turn up
  unfair dismissal|competition|terms|contract
  unicorn company
  unpleasant smell|smells|task|tasks|news|weather
  unstable ground|load|loads|connection|network|patient|patients|build|builds|ladder|compound|compounds|isotope|isotopes|structure
  up to @|you|the|me|others|them|date ~
  use|using|operate|operating|run|running|set|maintain|repair|clean|program|stop|start|with|on|of|from|by|switch|handle|oil|service|check|to|move|lift|drive|control|calibrate|guard|near|when|if a machine|robot|mouse|rock|star|drain
  vague answer|answers|request|requests|question|questions|brief|instruction|instructions|order|orders|spec|specification|requirement|requirements
  vicious|nasty dog|dogs|cut
  victimised|bullied pupils|pupil|child|children|staff|colleague
  volatile memory|market|markets|prices|price|compound|compounds|liquid|liquids|substances|organic|data|storage|fields|variables|demand
  vulture enclosure
  waste of material|materials|food|water|paper|energy|ingredients|heat
  weak|weakest link in|of
  weak point|points|acid|acids|spots|spot|password|passwords|signal|signals|entries|concrete|reference|references|joint|joints|demand
  went to
  what|did|does|do ~4 mean
  whizz kid
  wind turbine
  wind up the|a company|estate|clock|mechanism
  winding up petition|order
  witch hazel
  wizard|genius bar|of oz
  wizard step|steps|page|dialog|screen
  zoo keeper|keepers|visitors|animals|vet|shop
`;
