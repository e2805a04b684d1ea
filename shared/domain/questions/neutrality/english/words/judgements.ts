import { list } from './list.ts';

/** Adjectives and adverbs that blame: "How poorly did", "How rude was". */
export const badAdjectives =
  list(`bad badly poor poorly awful awfully terrible terribly dreadful dreadfully horrible horribly horrendous
  abysmal atrocious appalling lousy shoddy sloppy careless carelessly negligent reckless recklessly rude rudely impolite discourteous
  disrespectful disrespectfully aggressive aggressively hostile selfish selfishly stubborn stubbornly moody bossy difficult unreliable
  unpunctual tardy slow slowly sluggish late incompetent incompetently inept ineffective inefficient inadequate inadequately unsuitable
  unprofessional unprofessionally dishonest dishonestly deceitful untrustworthy unhelpful uncooperative unfriendly
  unpleasant unkind unfair unfairly unjust unreasonable irresponsible irresponsibly immature disorganised disorganized chaotic chaotically
  messy messily untidy untidily clumsy clumsily weak weakly ignorant clueless useless hopeless impatient impatiently short-tempered
  bad-tempered hot-headed angry angrily erratic erratically unpredictable inconsistent inconsistently unstable forgetful absent
  absent-minded distracted inattentive tactless abrasive harsh harshly blunt cold distant aloof arrogant arrogantly condescending defensive
  argumentative confrontational quarrelsome disruptive lazy lazily idle sulky resentful bitter jealous negative demotivated unmotivated
  uncommitted disloyal unreachable frustrating frustrated annoying annoyed irritating irritable disappointing disappointed
  worrying worried concerned mediocre substandard subpar inferior insufficient wrongly incorrectly improper improperly inappropriate
  inappropriately offensive insulting insensitive insensitively abusive nasty mean cruel unbearable intolerable unacceptable
  problematic troublesome costly damaging harmful destructive dangerous dangerously unsafe risky nervous insecure anxious
  stressed overwhelmed drunk hungover corrupt fraudulent greedy sneaky unfocused unproductive underprepared unprepared unqualified
  evasive cagey vague wasteful slapdash half-hearted uninterested disinterested bored boring dull tiresome tedious inflexible rigid
  neglectful unreceptive guilty ashamed embarrassing embarrassed unhappy upset dissatisfied miserable`);

/** What nobody does without being to blame. With the candidate before it, a question with "why" or "how often" takes it for granted. */
export const badVerbs =
  list(`lie cheat steal shout yell scream swear snap sulk moan whine bully harass insult offend humiliate  belittle
  bungle botch struggle quarrel squabble clash  skive shirk procrastinate panic explode crumble misbehave misuse mislead
  mishandle mismanage mistreat neglect fail forget ignore disobey defy antagonise antagonize alienate annoy irritate upset frustrate
  disappoint undermine sabotage underperform overspend overstep overreact dither falter flounder blunder intimidate threaten
  exaggerate fabricate falsify plagiarise plagiarize embezzle misreport misplace squander  gossip grumble complain whinge nag
  micromanage dawdle oversleep lag resent  refuse   dodge deny sneer scowl rant rage argue badmouth barge blackmail blab boast bleat butter cajole coddle coerce corrupt cower cringe dabble dally defraud
  deride dilly discriminate dodge dupe exploit extort fawn feign fib fiddle flail flout fob fritter fume gloat goof
  gripe grovel hector hog hoodwink huff idle intrude jeer lash laze loaf loiter lounge lurk malinger mope muddle
  natter nitpick ogle patronise patronize pilfer pout prevaricate pry quibble ramble renege scoff scold scrounge
  seethe shove simper skimp slam smirk snigger snoop snub snooze spy stew stonewall strut swagger tattle taunt terrify
  terrorise throttle undercut waffle wail wallow wheedle whimper whitewash misjudge mistrust overcharge oversell
  pocket ransack scupper shortchange torpedo trash derail jeopardise jeopardize alarm scare frighten cripple poison
  ridicule demotivate demoralise demoralize discourage exasperate infuriate enrage exhaust overwhelm burden overrun
  botch flunk blow ditch dump desert quit
  bicker flirt slacken slouch sneak wriggle crawl squirm meddle pry snoop boss smother stifle suffocate suppress overpower
  backstab bluff brag boast interrupt contradict damage spoil ruin wreck offload freeload deceive betray bribe conceal  disrupt
  dominate burn-out collapse crack disregard disrespect distract embarrass err explode flout fumble  miss obstruct 
  overlook overrule pester  provoke slander   stumble tamper trick underestimate violate  worsen worry`);

/** Those of them that say what happened and no more: a plain question may ask for them. */
export const factual = new Set(
  list(`fail forget ignore refuse complain damage interrupt miss err avoid resist evade obstruct conceal hide omit distract worry upset threaten
    misplace withhold argue contradict deny disregard overlook exaggerate struggle frustrate disappoint disobey violate collapse crack
    disrupt stall slip lag offload trick provoke dominate overspend oversleep underestimate annoy irritate question plot
    quit idle pocket scare alarm discourage overcharge misjudge overwhelm exhaust burden spy
    tamper falsify fabricate steal cheat lie neglect insult offend harass flirt bribe conceal complain quarrel`),
);

/** What somebody is said to have when they are to blame: "his temper", "her lateness". */
export const badNouns =
  list(`anger temper tantrum outburst rage fury mood moodiness sulking rudeness arrogance ego laziness idleness slowness
  lateness tardiness absenteeism absence unpunctuality unreliability carelessness negligence sloppiness clumsiness incompetence
  inexperience weakness shortcoming flaw fault failing failure deficiency deficit inadequacy mistake error blunder gaffe slip lapse mishap
  misstep misjudgement misjudgment oversight omission misconduct misbehaviour misbehavior dishonesty lie lying deceit theft
  stealing fraud cheating bullying harassment aggression aggressiveness hostility insubordination disobedience defiance stubbornness
  inflexibility impatience intolerance selfishness greed jealousy envy resentment bitterness negativity complaining moaning whining
  drinking drunkenness hangover addiction gambling smoking swearing shouting yelling gossip gossiping quarrel row argument
  spat feud dispute clash altercation fight falling-out showdown confrontation conflict warning reprimand sanction demotion dismissal
  firing sacking suspension disciplinary incident scandal affair disgrace breakdown collapse crisis problem trouble difficulty issue
  struggle misunderstanding rift friction tension grudge attitude disorganisation disorganization untidiness messiness forgetfulness
  absent-mindedness procrastination delay no-show overspend overspending overrun missed excuse neglect disloyalty betrayal irresponsibility
  immaturity rashness recklessness hot-headedness bluntness tactlessness insensitivity coldness aloofness nervousness anxiety insecurity
  indecision indecisiveness hesitation reluctance refusal resistance unwillingness inability incapacity lack underperformance
  nagging interference meddling micromanagement favouritism favoritism bias prejudice threat insult abuse breach violation
  offence offense wrongdoing malpractice mismanagement obstruction inaction inefficiency disappointment frustration dissatisfaction
  sarcasm cynicism negativity immaturity aggression volatility instability vanity hypocrisy snobbery brusqueness rigidity apathy lethargy
  indifference pettiness paranoia pessimism perfectionism defensiveness hostility envy pride brashness impulsiveness impulsivity
  punishment penalty sin vice temptation offence guilt blame regret shortfall setback quitting slacking cheating bragging
  mischief prank antics stunt loss damage debacle fiasco nightmare mess shambles disaster drama grievance downfall demise decline`);

/** Adjectives and adverbs that praise: "How brilliant was". */
export const goodAdjectives =
  list(`excellent excellently outstanding brilliant brilliantly amazing amazingly fantastic wonderful wonderfully
  superb superbly exceptional exceptionally great terrific awesome incredible extraordinary remarkable remarkably impressive impressively
  magnificent marvellous marvelous splendid stellar phenomenal sensational spectacular spectacularly fabulous lovely delightful charming
  perfect perfectly flawless flawlessly faultless impeccable impeccably exemplary ideal unmatched unrivalled unrivaled peerless
  talented gifted genius inspiring inspirational inspired admirable admired beloved adored popular legendary invaluable indispensable
  irreplaceable priceless beautiful beautifully masterful masterfully masterly skilful skilfully skillful skillfully dazzling stunning
  ace cracking fab immaculate inimitable invincible laudable luminous matchless unflappable unstinting unswerving
  unparalleled unsurpassed untiring uplifting vibrant wondrous winning sublime phenomenal pre-eminent prodigious
  renowned revered sparkling standout sterling superlative thrilling top-class triumphant trailblazing fearless
  dazzling radiant glorious heavenly enchanting captivating irresistible unforgettable memorable noteworthy enviable
  unmistakable rewarding refreshing heartwarming sensational miraculous
  heroic selfless tireless tirelessly unbeatable top-notch first-rate first-class world-class visionary charismatic
  formidable tremendous glowing enviable superior unfailing magical heavenly stupendous breathtaking praiseworthy commendable
  effortlessly elegantly gracefully ingenious ingeniously fondly pleased proud thrilled delighted impressed grateful thankful`);
