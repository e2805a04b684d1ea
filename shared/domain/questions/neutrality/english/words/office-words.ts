/** The language of the office. */
export const officeWords = `
  30 , 000 foot
  30,000|30000|10,000 foot|feet
  360 degree|feedback|review|$|?|appraisal|evaluation
  360s
  9 box
  a 360
  accountability culture
  actionable
  action|actioned|actioning item|items|the|points|able
  agile ceremony|ceremonies|methodology|methodologies|maturity|coach|transformation|rituals
  alignment
  alignment|align|aligned|aligning ~2 with|around|on|to|the|goals|team|teams|strategy|values|vision|expectations|stakeholders|across
  as is process
  ask ~1 was the ask
  balanced scorecard
  bandwidth
  benchmark|benchmarks|benchmarked|benchmarking
  best in class|breed
  best of breed
  big picture thinker|thinking
  blue sky|ocean
  boil the ocean
  bottom line
  bottom|top line growth|impact
  break down silos
  burn rate
  buy in
  c level
  c suite
  calibration session|sessions|meeting|round
  capacity planning
  cascade|cascaded|cascading !style
  champion|championed ~1 initiative|change|values
  change agent|champion|management|readiness|maker
  change journey
  churn|attrition rate
  circle|circling|loop|looping back
  close|closing the loop
  comp and ben
  competency framework|model|matrix|map
  competency|competencies
  continuous improvement|delivery culture
  contributor
  conversion funnel
  core competency|competencies|competence|competences|value|values
  core deliverable
  cross functional|functionally|pollinate|pollination|silo
  cross sell|selling
  cultural fit
  culture fit|add
  customer lifetime
  customer|client|user centric|centricity|journey|facing|obsession|success
  dashboard metrics
  data driven
  deep dive|dives
  deliverable|deliverables
  direct report|reports
  dogfood|dogfooding
  dotted line
  double click
  drill|drilling down
  drive|drove|driving|driven ~2 results|engagement|growth|change|adoption|value|outcomes|innovation|efficiencies|transformation|excellence|accountability|alignment|performance|impact|improvement
  ducks in a row
  eat ~3 dog food
  ecosystem|ecosystems
  employee engagement|experience|lifecycle|value
  empower|empowered|empowering|empowerment
  end to end
  executive presence
  feedback loop|loops|culture
  foot view
  force multiplier
  framework|frameworks for
  full stack ownership
  funnel
  future state
  game changer|changing
  gap analysis
  go live readiness
  go to market
  granular|granularity
  growth|agile|can|startup|founder mindset
  hard|soft stop|skills|skill
  headcount
  helicopter view
  high|hi potential|potentials|po
  hipo|hipos
  hit the ground
  holistic|holistically
  human capital|resources business
  ideal state
  ideate|ideation
  impactful
  incentivise|incentivize|incentivised|incentivized|incentivisation
  individual contributor|contributors
  iterate|iterated|iterating
  kaizen|gemba|poka|kanban|hoshin|lean|six sigma|methodology|methodologies|principles|walk
  key performance
  key results|takeaways
  key result|results|takeaway|takeaways|account|accounts|performance indicator|indicators
  l & d
  lean|six sigma|methodology|methodologies|principles|tools|thinking
  learnings
  lessons learned|learnt
  leverage|leveraging|leveraged !ratio|buyout
  low hanging
  m & a
  matrix|matrixed org|organisation|organization|structure|environment|reporting|team
  mentor mentee
  metric|metrics
  mindset
  mission critical
  mission statement
  move|moving|moved the needle|dial
  n - 1
  net net
  nine box
  north star
  on boarding
  onboard|onboarding|offboarding|upskill|upskilling|reskill|reskilling|cross-skill
  on|in the same page
  open the kimono
  operationalise|operationalize|operationalised|operationalized|operationalising|operationalizing
  optimise|optimize|optimised|optimized|optimising|optimizing the? ~1 workflow|workflows|resources|performance|outcomes
  org
  org chart|design
  out of the box
  outcome based
  outside the box
  own|owned|owning the? ~1 outcome|outcomes|narrative|space|process|roadmap
  p & l
  pain point|points
  paradigm shift
  paradigm|paradigms
  parking lot
  peel the onion
  people management
  people manager|leader|person
  performance management|calibration|improvement plan
  pivot|pivoted|pivoting !table|chart
  pre|post mortem|mortems
  proactive|proactively|proactivity
  productise|productize|monetise|monetize|strategise|strategize|conceptualise|conceptualize|institutionalise|institutionalize|socialise|socialize !with
  psychological safety
  push the envelope
  quick win|wins
  radical candor|candour
  raise|raised|raising the bar
  ramp|ramped|ramping up|time
  reinvent the wheel
  reporting line|lines
  resource allocation|allocate|planning|utilisation|utilization
  resource|resources ~1 utilisation|utilization|levelling
  results|result|outcome|purpose|metric|metrics|values|mission driven|oriented
  retro|retros
  rightsize|rightsizing|rightsized|downsizing
  right|down sizing|size
  roadmap|roadmaps
  robust framework
  root cause analysis
  run it up
  runway|burn rate
  scalable|scalability solution|solutions|process|processes
  scale|scaled|scaling up|out !of|drawing
  scorecard|scorecards
  scrum ceremonies
  sea change
  self starter
  servant leader|leadership
  silo|silos|siloed
  single source of truth
  situational leadership
  skill set|sets
  skillset|skillsets
  skip level
  soft skill|skills
  solutioning|solutionise|solutionize
  solution|solutions oriented|focused|driven
  span of control
  spearhead|spearheaded|spearheading
  sprint velocity
  stakeholder alignment|management|buy|engagement|mapping|map
  stakeholder|stakeholders
  stand ups
  step change
  story points
  strategic ~1 vision|alignment|thinking|initiative|initiatives|imperatives|roadmap|priorities|levers
  streamline|streamlined|streamlining
  succession plan|planning|pipeline
  swim lane|lanes
  swimlane|swimlanes
  synergy|synergies|synergise|synergize|synergistic
  t shaped
  tactical execution
  take ~2 offline
  takeaway|takeaways
  talent pipeline|pool|management|development|review|density|strategy
  think ~2 box
  thought leader|leadership
  tier one|1
  time to market|value
  topline
  total reward|rewards
  touch point|points
  touchpoint|touchpoints
  touch|touching base
  transformation|digital transformation|journey
  unlock|unlocking|drive|add|deliver|create ~1 value !of|vouchers
  upsell|upselling|cross-sell|cross-selling|upsold
  up|re|cross skill|skilling|skilled
  utilisation|utilization rate
  value add|adds|adding|adder|proposition|stream|driver|creation|chain
  value for the org|organisation|business|shareholders
  value stream|streams
  visibility of|into deliverables
  visioning
  wear|wore many|several|multiple hats
  work stream|streams
  workstream|workstreams
`;
