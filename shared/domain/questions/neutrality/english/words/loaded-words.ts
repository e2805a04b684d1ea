import { list } from './list.ts';

/** Emotive and pejorative wherever they stand, with the adverbs and nouns made of them. */
export const loadedWords = list(`
  lazy slothful indolent workshy shirk shirker skive skiver slacker loafer layabout malinger malingerer laggard lackadaisical slovenly
  slouch dawdler timewaster idler freeload freeloader sponger scrounge scrounger leech parasite parasitic deadwood
  arrogant arrogance haughty conceited pompous smug snob snobbish snooty supercilious condescending patronising patronizing
  overbearing bigheaded egotist egotistical egoistic egocentric egomaniac egomania ego cocky cocksure swagger braggart boastful uppity pretentious
  imperious disdainful scornful contemptuous grandstand grandstanding narcissist narcissistic narcissism pushy bossy domineering
  brash bumptious vainglorious
  irascible hothead temperamental livid seethe snarl tirade rant rave tantrum outburst meltdown strop stroppy huff petulant petulance hissy
  vitriol vitriolic fiery ballistic berserk apoplectic hysterical hysterics hysteria histrionic histrionics melodramatic drama diva
  liar dishonest dishonesty deceitful deceptive duplicitous duplicity hypocrite hypocritical hypocrisy fraudster swindle swindler crook crooked
  shady dodgy shifty sneaky underhand underhanded devious cunning sly scheming schemer connive conniving machiavellian manipulative
  manipulator embezzler pilfer fleece hoodwink dupe bamboozle disingenuous insincere phoney phony charlatan impostor quack sham bogus
  treacherous treachery traitor turncoat betray betrayal disloyal disloyalty snitch smear slander backstab backstabber backstabbing backstabbed
  cruel cruelty vicious ruthless merciless heartless callous savage sadistic sadist bully bullying bullied torment tormentor persecute
  victimise victimize terrorise terrorize tyrant tyrannical tyranny tyrannise despot despotic dictator dictatorial autocrat autocratic
  spiteful spite malicious malice vindictive malevolent venomous hateful hurtful nasty vile bitchy catty monster monstrous ogre beast
  brute thug thuggish battleaxe harridan shrew witch dragon brutal menace menacing obnoxious odious loathsome
  despicable contemptible detestable abhorrent repulsive revolting disgusting disgust disgusted sickening
  stupid stupidity idiot idiotic idiocy moron moronic imbecile cretin dunce simpleton nitwit halfwit dimwit dope dopey blockhead brainless
  mindless witless clueless gormless hapless daft foolish fool clown buffoon loony lunatic deranged unhinged senile crackpot harebrained
  ludicrous absurd preposterous farcical farce asinine inane laughable risible ridiculous ridicule nonsense insane psycho psychopath
  paranoid paranoia crazy nutcase nutter weirdo oddball creepy freak freakish misfit loner recluse crank
  incompetent incompetence inept ineptitude useless hopeless worthless bumbling blunder blundering bungle bungler botch amateurish
  feckless ineffectual flop washout underachiever underperformer slipshod slapdash sloppy shoddy shambolic shambles scatterbrained
  scatterbrain scatty muddled flaky feeble pathetic pitiful spineless gutless cowardly coward cowardice craven wimp wimpish
  pushover doormat snivel snivelling grovel grovelling servile subservient obsequious toady lackey lapdog poodle stooge puppet minion flunky
  crony sycophant sycophantic fawn fawning bootlicker smarmy slimy oily ingratiate flatterer
  stubborn obstinate obstinacy mulish intransigent headstrong dogmatic blinkered bigot bigoted bigotry hidebound fossil dinosaur fogey luddite
  jobsworth pedant pedantic nitpick nitpicker nitpicking fussy fusspot finicky
  greedy greed grasping avaricious mercenary miserly miser stingy cheapskate skinflint selfish selfishness opportunist opportunistic
  careerist
  moody sulky sulk sullen surly grumpy grouchy grouch crabby cranky tetchy testy touchy prickly cantankerous crotchety curmudgeon
  dour morose miserable killjoy embittered petty peevish childish babyish infantile juvenile puerile spoilt brat bratty whine whiner
  whiny whinge whinger moan moaner gripe griper grouse carp bleat bellyache crybaby neurotic needy clingy maudlin
  gossipmonger busybody nosy nosey pry snoop meddle meddler meddlesome meddling interfering blab blabbermouth bigmouth chatterbox windbag
  loudmouth mouthy gobby lippy insolent insolence impudent impertinent insubordinate insubordination uncouth boorish boor loutish lout crass
  vulgar churlish uncivil flippant glib cavalier
  disaster disastrous catastrophe catastrophic calamity calamitous debacle fiasco nightmare nightmarish chaotic chaos bedlam pandemonium havoc
  mayhem carnage scandal scandalous outrage outrageous disgrace disgraceful shame shameful shameless humiliation humiliating humiliate travesty
  horror hellish hell hellhole bloodbath purge witch-hunt massacre circus zoo madhouse
  sabotage saboteur undermine hound badger pester nag hassle browbeat bulldoze railroad steamroller steamroll belittle
  demean deride sneer jeer taunt scorn disparage badmouth vilify malign defame lambast lambaste berate squander fritter skulk slink
  wangle weasel wheedle cadge preen gloat scapegoat flounder micromanage micromanager micromanagement micromanaging
  rogue firebrand troublemaker agitator ringleader rebel mutineer mutinous wrecker nuisance culprit pest albatross thorn
  mediocre mediocrity lacklustre lackluster dismal woeful lamentable deplorable wretched abject paltry derisory appalling appallingly atrocious abominable
  abysmal horrendous hideous horrid ghastly frightful dreadful awful terrible horrible lousy crummy crappy crap crud rotten
  notorious notoriety infamous disreputable unscrupulous unprincipled immoral amoral sordid sleazy sleaze seedy tawdry
  favouritism favoritism nepotism cronyism backbiting infighting sniping bitching bickering squabbling squabble rudeness laziness cluelessness
  pigsty madness whitewash rubberneck freeloading dogsbody wriggle squirm smother stifle
  headache ordeal filth garbage nonsense backbiter
  blatant flagrant brazen glaring inexcusable unforgivable indefensible insufferable unbearable intolerable exasperating infuriating maddening
  reckless rash negligent headless toxic toxicity poisonous volatile cutthroat
  sexist racist misogynist chauvinist pervert bigmouth yob
  mere
  genius superstar rockstar hero heroic heroine heroics saint saintly angel angelic gem legend legendary godsend lifesaver wizard guru ninja unicorn
  whizz maestro virtuoso powerhouse dynamo superhero superwoman superman trailblazer visionary mastermind prodigy wunderkind darling marvel
  linchpin paragon trooper stalwart golden-boy supermum goddess idol
`);

/** Said of the candidate these judge; said of customers, goods or the weather they may be plain facts. */
export const judging = list(`
  rude aggressive hostile difficult angry impatient careless cold distant aloof unreliable unprofessional lax messy untidy
  disorganised disorganized immature irresponsible disrespectful unhelpful uncooperative unfriendly unpleasant unkind unfair argumentative
  confrontational defensive disruptive quarrelsome unmanageable inflexible loud mean bitter jealous resentful negative demotivated
  idle bored weak slow timid awkward weird strange odd annoying irritating frustrating disappointing tiresome dull boring unbalanced
  unstable erratic unpredictable emotional oversensitive vain aimless evasive secretive harsh bad poor mad vague wasteful tactless
  blunt dangerous forgetful corrupt controlling calculating overconfident undisciplined demanding ungrateful unambitious uncommitted passive
  shocking filthy dirty disgraceful chaotic rubbish lamentable worrying suspicious dubious questionable laughable embarrassing
  antagonistic antisocial audacious authoritarian barbaric biased blase bothersome cagey capricious caustic
  chauvinistic clannish combative complacent contentious contrary crafty cringing crusty defeatist despondent
  destructive detached dictatorial dishonourable disobedient disorderly elitist envious exacting excitable explosive
  extravagant fatalistic fearful fidgety flighty foul frazzled fretful frivolous frosty garrulous glum graceless
  guarded hasty icy ill-mannered ill-prepared imprudent incoherent inconsiderate indecisive indifferent indiscreet
  inhibited insensitive insipid intolerant intrusive irksome irrational irreverent lewd meek misguided mischievous
  monotonous morbid naughty neglectful oafish obtuse offensive opinionated oppressive ornery outspoken overambitious
  overcautious overzealous panicky parochial perverse picky possessive preachy prejudiced presumptuous prim prudish
  quirky rambling ratty restless reticent sanctimonious sassy shortsighted silly simple-minded skittish smutty soppy
  standoffish stern strident stuffy superstitious thankless thoughtless trivial truculent unappreciative unbending
  uncaring undependable undiplomatic unforgiving ungracious unimaginative uninspired unrealistic unreasonable
  unscrupulous unsympathetic untactful untruthful vacuous vengeful willful wilful withdrawn workaholic zealous zealot
  unethical unlawful lawless deluded delusional arbitrary partisan two-faced inhumane untamed grabby cutting biting
  withering scathing stinging crippling wishy-washy half-hearted nervy jittery twitchy sloppy scruffy unkempt
  dishevelled smelly drunken tipsy boozy hungover lecherous flirtatious flirty
  thick dim daft dense rough coarse crude abrupt curt gruff brusque offhand snappy snappish short smarmy cheeky wild rigid lethargic listless
  apathetic clumsy fickle false fake greasy shallow superficial hollow bland wooden robotic invisible useless wet soft tight mercurial
  obsessive obsessed fanatical compulsive cynical sarcastic snide sharp-tongued abrasive evil wicked sinister slippery unruly wayward
  unapproachable intimidating unlikeable unlikable unpopular untrustworthy unsuitable paranoid incapable ineffective inefficient
  ignorant naive gullible tedious long-winded verbose irritable grim gloomy nervy highly-strung frantic hyper manic impulsive rebellious`);
