import { list } from './list.ts';

/** Abbreviations of the office; only those in capitals. */
export const abbreviations = new Set(
  list(`kpi kpis okr okrs sla slas nps roi fte ftes mbo mbos pip raci swot usp gtm qbr qbrs yoy eod eow
  ytd mom b2b b2c csat aht fcr arr mrr cagr ebitda capex opex tco poc pocs mvp mvps sme smes ic ics
  dri bau wfm lms hcm hris ats eba evp esg dei idp idps ld hrbp hrbps kra kras kri coe pmo rfp rfps
  rfi sow sows tbd fyi asap wip vuca ttm asp tat lti stip esop rpo csr gmv ltv cac dau mau ctr cpc
  cpa abm bant bdr sdr ae csm gtd mece tqm dmaic fmea oee jd jds lob tam aop sbu crm erp seo sop
  sops smart cxo chro saas paas bpm bpo ooo rto tldr hipo nsm tcv acv mql plg ppc uat`),
);

/** The language of the office. */
export const officeWords = `
  unlock|unlocking|drive|add|deliver|create ~1 value !of|vouchers
  value for the org|organisation|business|shareholders
  org
  org chart|design
  p & l
  m & a
  l & d
  360 degree|feedback|review|$|?|appraisal|evaluation
  a 360
  360s
  9 box
  nine box
  stakeholder alignment|management|buy|engagement|mapping|map
  stakeholder|stakeholders
  leverage|leveraging|leveraged !ratio|buyout
  synergy|synergies|synergise|synergize|synergistic
  bandwidth
  value add|adds|adding|adder|proposition|stream|driver|creation|chain
  low hanging
  quick win|wins
  deep dive|dives
  circle|circling|loop|looping back
  close|closing the loop
  move|moving|moved the needle|dial
  drill|drilling down
  touch|touching base
  touchpoint|touchpoints
  touch point|points
  pain point|points
  blue sky|ocean
  out of the box
  outside the box
  think ~2 box
  thought leader|leadership
  best in class|breed
  best of breed
  core competency|competencies|competence|competences|value|values
  competency framework|model|matrix|map
  competency|competencies
  skill set|sets
  skillset|skillsets
  learnings
  ideate|ideation
  onboard|onboarding|offboarding|upskill|upskilling|reskill|reskilling|cross-skill
  on boarding
  up|re|cross skill|skilling|skilled
  deliverable|deliverables
  action|actioned|actioning item|items|the|points|able
  actionable
  cascade|cascaded|cascading !style
  operationalise|operationalize|operationalised|operationalized|operationalising|operationalizing
  incentivise|incentivize|incentivised|incentivized|incentivisation
  productise|productize|monetise|monetize|strategise|strategize|conceptualise|conceptualize|institutionalise|institutionalize|socialise|socialize !with
  right|down sizing|size
  rightsize|rightsizing|rightsized|downsizing
  span of control
  matrix|matrixed org|organisation|organization|structure|environment|reporting|team
  dotted line
  reporting line|lines
  direct report|reports
  skip level
  t shaped
  change agent|champion|management|readiness|maker
  growth|agile|can|startup|founder mindset
  mindset
  mission critical
  paradigm shift
  paradigm|paradigms
  holistic|holistically
  granular|granularity
  scalable|scalability solution|solutions|process|processes
  ecosystem|ecosystems
  north star
  runway|burn rate
  burn rate
  go to market
  go live readiness
  time to market|value
  end to end
  full stack ownership
  customer|client|user centric|centricity|journey|facing|obsession|success
  data driven
  results|result|outcome|purpose|metric|metrics|values|mission driven|oriented
  outcome based
  servant leader|leadership
  situational leadership
  executive presence
  talent pipeline|pool|management|development|review|density|strategy
  succession plan|planning|pipeline
  employee engagement|experience|lifecycle|value
  human capital|resources business
  headcount
  performance management|calibration|improvement plan
  calibration session|sessions|meeting|round
  individual contributor|contributors
  contributor
  people manager|leader|person
  people management
  high|hi potential|potentials|po
  hipo|hipos
  cross functional|functionally|pollinate|pollination|silo
  silo|silos|siloed
  break down silos
  buy in
  alignment|align|aligned|aligning ~2 with|around|on|to|the|goals|team|teams|strategy|values|vision|expectations|stakeholders|across
  alignment
  strategic ~1 vision|alignment|thinking|initiative|initiatives|imperatives|roadmap|priorities|levers
  tactical execution
  visioning
  roadmap|roadmaps
  workstream|workstreams
  work stream|streams
  swim lane|lanes
  swimlane|swimlanes
  sprint velocity
  story points
  kaizen|gemba|poka|kanban|hoshin|lean|six sigma|methodology|methodologies|principles|walk
  lean|six sigma|methodology|methodologies|principles|tools|thinking
  agile ceremony|ceremonies|methodology|methodologies|maturity|coach|transformation|rituals
  scrum ceremonies
  retro|retros
  stand ups
  key result|results|takeaway|takeaways|account|accounts|performance indicator|indicators
  key performance
  key results|takeaways
  takeaway|takeaways
  value stream|streams
  balanced scorecard
  scorecard|scorecards
  dashboard metrics
  metric|metrics
  benchmark|benchmarks|benchmarked|benchmarking
  gap analysis
  root cause analysis
  force multiplier
  game changer|changing
  step change
  sea change
  big picture thinker|thinking
  helicopter view
  30,000|30000|10,000 foot|feet
  30 , 000 foot
  foot view
  boil the ocean
  eat ~3 dog food
  dogfood|dogfooding
  open the kimono
  peel the onion
  reinvent the wheel
  run it up
  ducks in a row
  single source of truth
  on|in the same page
  hit the ground
  push the envelope
  raise|raised|raising the bar
  wear|wore many|several|multiple hats
  hard|soft stop|skills|skill
  soft skill|skills
  empower|empowered|empowering|empowerment
  proactive|proactively|proactivity
  impactful
  mission statement
  psychological safety
  radical candor|candour
  feedback loop|loops|culture
  continuous improvement|delivery culture
  self starter
  culture fit|add
  cultural fit
  total reward|rewards
  comp and ben
  c suite
  c level
  n - 1
  tier one|1
  pre|post mortem|mortems
  lessons learned|learnt
  resource allocation|allocate|planning|utilisation|utilization
  resource|resources ~1 utilisation|utilization|levelling
  utilisation|utilization rate
  capacity planning
  bottom|top line growth|impact
  topline
  bottom line
  double click
  take ~2 offline
  parking lot
  net net
  core deliverable
  solution|solutions oriented|focused|driven
  solutioning|solutionise|solutionize
  robust framework
  framework|frameworks for
  optimise|optimize|optimised|optimized|optimising|optimizing the? ~1 workflow|workflows|resources|performance|outcomes
  streamline|streamlined|streamlining
  spearhead|spearheaded|spearheading
  drive|drove|driving|driven ~2 results|engagement|growth|change|adoption|value|outcomes|innovation|efficiencies|transformation|excellence|accountability|alignment|performance|impact|improvement
  champion|championed ~1 initiative|change|values
  own|owned|owning the? ~1 outcome|outcomes|narrative|space|process|roadmap
  transformation|digital transformation|journey
  change journey
  accountability culture
  customer lifetime
  churn|attrition rate
  conversion funnel
  funnel
  upsell|upselling|cross-sell|cross-selling|upsold
  cross sell|selling
  pivot|pivoted|pivoting !table|chart
  iterate|iterated|iterating
  ramp|ramped|ramping up|time
  scale|scaled|scaling up|out !of|drawing
  mentor mentee
  ask ~1 was the ask
  ideal state
  future state
  as is process
  visibility of|into deliverables
`;

/** Where the same words are plain. */
export const plainWords = `
  scale|scaled up ~1 drawing|model|recipe
  mom and|or
  retro furniture|clothes|games|style
  the|a|by|school|on|night|tour bus|buses
  sow|sows|sowed seeds|pigs|litter
  apple pip
  key account|accounts
  cascade style
  network|internet|memory|available|server|line|cable|link|of|in bandwidth
  bandwidth of|limit|limits|test|usage|meter|in|on|for the? ~1 network|line|connection|link|cable|server
  metric system|units|unit|thread|threads|bolts|tonnes|tons|measurements|spanners|size|sizes
  server|system|app|database|test metrics|benchmark|benchmarks
  wheel|sheet|belt|beam|text|align|column alignment
  align|aligned|aligning the wheels|text|parts|beam|tyres|columns|laser|sheets|lens|shaft|shafts|boards|tiles|edges|panels
  onboard computer|camera|kitchen|unit|crew|catering|systems
  key performance
  direct report !s
  benchmark mark|height|point
  airport|plane|aircraft runway
  runway lights|inspection|checks|works
  hr|it|vat|uk
  methodology|framework
  capacity planning
  resource room
  streamline
  contributor
  root cause
  funnel cake|into|for
  pivot table|tables|chart|joint|door|hinge
  parking lot attendant|was|at|of|barrier|in
  lean on|over|against|meat|to
  scorecards for golf
  raise|raised the bar code|height|stool
  ramp up|for the? wheelchair
  roadmap|iterate
  smart phone|phones|meter|meters|card|board|watch
`;
