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
