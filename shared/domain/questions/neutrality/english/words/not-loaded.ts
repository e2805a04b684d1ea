/** Where words that judge judge nobody: "toxic waste", a to h. */
export const notLoadedAToH = `
  a|the|during|after|before|winter|snow|power|brain storm
  a|the|drainage|dig|dug|clear|of ditch|ditches
  a|the|by railroad
  a|the|security|access|auth|authentication|api|session|bearer|refresh token|tokens
  a|the|skin|nappy|heat|itchy rash|rashes
  a beast of burden
  a cheat sheet
  a class of|above thirty|twenty|pupils|children|students
  a drain pipe|cover|was|is|that|under|in
  a gem stone
  a machine|star|rock|mouse|robot ~1 shop|room|operator|operators|rating|ratings|pool|park|arm|line|wall|face|cell|cells|crusher|guard|trap|learning|part|parts|oil|hall|tool|model|was|broke|stopped|needed|failed
  a machine|robot|star|rock|mouse|mess $|,|<prep>|was|broke|stopped|needed|failed|had|is|on
  a rare breed|disease|book|books|plant|part|coin|case|blood
  abandoned ~1
  above|over ~1 station platform
  against|of|policy|about|on|reports|reported|cases|stop|prevent|between|among bullying
  aggressive dog|dogs|patient|patients|chemical|chemicals|customer|customers|growth|cells|tumour|tumours|cleaning
  angel cake
  angel investor|investors|investment
  anger management class|course|classes
  angry customer|customers|caller|callers|parent|parents|guest|guests|client|clients|email|emails|letter|letters|tenant|tenants|resident|residents|passenger|passengers|patient|patients|message|mail
  anti bullying
  awful weather
  awkward load|loads|corner|corners|shape|access|questions
  baby unit|ward|food|milk|clothes|room
  babysit|babysitting service|agency
  bad debt|debts|weather|news|batch|batches|data|sector|sectors|parts|cheque|cheques|smell|smells|reviews|connection|link|links|fall|loan|loans|requests|welds|light|bank|traffic|soil
  bad news
  badger sett|setts|cull
  <be>|been abandoned
  be ~1 bullied|victimised|tormented|harassed|persecuted|hounded
  beast|carp|leech|crane|hound pond|farm|fishing|fish
  bitter taste|chocolate|almond|beer|beers|cold
  blood|cervical smear|smears
  blood ~1 purge
  blunt knife|knives|blade|blades|tool|tools|instrument|force|chisel|chisels|needle
  boring machine|machines|mill|tool|tools|bar|hole|holes|rig
  box ticking form
  bring ~1 peace|war
  brutal weather
  brute force
  bully policy|policies
  by mean|means
  car crash victims|claim|claims|test
  careless customer
  carp in
  case|cases|report|reports|claim|claims|incident|incidents|allegation|allegations of bullying|harassment|sexist|racist
  chaos engineering|testing|theory|monkey
  circus ~1 act|tent|performers|school
  class of ~2 pupils|children|students|year|drugs|assets
  cold storage|store|chain|room|rooms|water|call|calls|calling|weather|start|food|dishes|meals|meat|kitchen|snap|caller|site|stores|backup|starts
  con man
  con side
  controlling interest|department|team|the|of|costs|access|stock|entry|traffic|pests
  cover ~2 backs? of
  cover up the|a wound|hole|pipes|skip
  crank shaft|handle|case|arm|up
  crank the
  crazy paving|golf
  crooked wall|teeth|line|lines|frame|floor|shelf|pipe|picture
  cut corners off
  cutting corners of
  dangerous goods|substance|substances|load|loads|machine|machines|dog|dogs|chemical|chemicals|waste|cargo|area|areas|work|equipment|materials|driving
  demanding customer|customers|client|clients|guest|guests|work|job|task|tasks|schedule|pupils
  dense traffic|fog|text|crowd|crowds|matrix|material|forest|data|populated
  desert|deserts island|climate|region|plant|plants|spoon|animals|menu
  desert in|of|the
  dessert
  difficult customer|customers|call|calls|caller|callers|case|cases|conversation|conversations|question|questions|client|clients|decision|decisions|pupil|pupils|parent|parents|patient|patients|situation|situations|passenger|passengers|task|tasks|news|conditions|access|terrain|parts|words|texts|topics|guest|guests|weather
  dinosaur exhibit|bones|gallery
  dirty laundry|linen ~1 bags|bag|bin|bins|trolley|room|from|to
  dirty work surface|surfaces|clothes|area|areas|clothing
  disaster recovery|relief|plan|planning|response|area|areas|zone|victims|drill|management|preparedness|fund
  distant learning|sites|branches|relatives
  ditch|ditches digging|crossing|along|was|were|with|water|and|drain
  doormat cleaning
  dragon|angel|witch|monster|beast|devil costume|costumes|character|mask
  dragon boat
  drama school|teacher|club|class|classes|lesson|lessons|department|group|production|therapy|student|students|therapist|workshop|workshops
  drama to|for|with|and|studies|degree
  dream team
  drop the balls
  drug|liver|acute toxicity
  dumb waiter|terminal|terminals|bells|bell
  emotional intelligence
  emotional support|needs|distress|state|wellbeing|safety
  enemy|war|battle museum
  enemy fire
  fall apart|off
  fawn coat|colour|colored
  feeble light
  feud letter
  fiery sauce|dish|curry
  flake off|flakes|of
  flaky test|tests|pastry|connection|paint|build|builds|network
  flop house
  flop house|disk
  foil seal
  fool proof
  fools mate
  fussy eater|eaters
  gem stone|stones|setting|cutting|file|files|ruby
  get|got on ~4 nerves system
  go|went postal code
  go missing|astray
  go to market|live|the|a|work|<prep>|sleep|court|trial|print|press
  grouse shooting|moor
  guru page
  hassle free
  hell for
  hero image|section|banner|shot
  hero image
  hide behind a|the screen|curtain|menu|login
  hold hands
  horrible weather|smell
  horror film|films|novel|story|stories
  horror play|tale|tales|genre|scene|scenes
  horse racing
  hostile takeover|takeovers|witness|witnesses|environment
  hot air balloon|dryer|blower|oven
  hound breed
  how|often|did|does|@|you|to|would|who|and|they go to
`;
