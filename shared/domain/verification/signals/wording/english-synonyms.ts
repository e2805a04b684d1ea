/** Words that an editor puts for one another. Each line is one class; its first word stands for all. */
export const englishGroups: readonly string[][] = `
customer client buyer purchaser
colleague coworker teammate peer workmate
manager boss supervisor superior
employee staff personnel worker workforce
company firm organisation business enterprise employer
supplier vendor provider
fix repair mend resolve solve remedy rectify correct sort
error mistake bug fault defect flaw glitch
problem issue trouble difficulty
help assist support aid assistance
begin start commence kick initiate
finish complete conclude wrap finalise end
fast quick swift rapid prompt speedy
big large huge major enormous massive substantial
biggest largest
small little tiny minor
show demonstrate display exhibit
explain clarify describe outline
teach train coach instruct tutor
mentor guide
build create construct develop
rebuild rewrite reconstruct redo rework overhaul redesign restructure revamp remake
invoice bill billing
system platform
important crucial vital essential critical key
difficult tough challenging tricky demanding
easy simple straightforward effortless direct blunt
calm composed unruffled collected cool
angry furious upset irate annoyed irritated
happy pleased glad delighted content
sad unhappy
talk speak chat converse
discuss debate
conversation discussion
tell inform notify
ask request enquire inquire
answer reply respond response
meeting session appointment
plan schedule timetable
rota roster
idea suggestion proposal
suggest propose recommend
improve enhance better upgrade
reduce cut lower decrease drop shrink halve fall
increase raise grow rise boost climb
save rescue salvage
lose loss
leave quit depart resign resignation
stay remain
late delayed overdue behind
delay postpone setback
early ahead beforehand advance
evening night overnight midnight
job role position post
task duty assignment chore
buy purchase acquire
money cash funds
cost expense
cheap inexpensive
release launch rollout ship
change alter modify amend adjust adapt
choose select pick opt
decide decision
find discover spot locate detect uncover identify notice
search hunt
check verify inspect examine
test trial
careful cautious meticulous thorough painstaking
honest truthful frank candid sincere open
trust rely
reliable dependable
leader head chief
lead steer
manage handle run oversee
organise arrange coordinate
collect gather assemble
share distribute circulate
send mail forward dispatch
call phone ring telephone
write draft compose author pen
note memo
document documentation paperwork
list checklist
understand grasp comprehend
remember recall recollect
think consider reckon
argue quarrel dispute
agree consent
refuse decline reject
allow permit
stop halt cease prevent avoid
continue carry
keep retain maintain
throw discard scrap
watch observe
try attempt
fail collapse crash failure
break broke pause
accident incident mishap
emergency crisis
pressure stress strain
busy hectic
quiet silent
loud noisy
new novel fresh
junior newcomer starter beginner trainee apprentice novice
old former previous prior
strange odd unusual weird uncommon
wrong incorrect inaccurate
right accurate
exact precise
clear plain
whole entire full
part section portion
double twice
teacher educator
student pupil learner schoolchild
class classroom
child kid youngster
parent mother father
family relative
doctor physician consultant
ward unit
medicine medication drug dose dosage
sick ill unwell
holiday vacation
warehouse depot storeroom
factory plant
shop store outlet branch
shipment consignment delivery deliver
lorry truck
screen monitor
spreadsheet excel
software application app program
outage downtime blackout
deploy deployment
contract agreement
bid tender
renew extend
revenue turnover
target goal objective quota aim
complaint grievance
complain moan grumble
apologise sorry apology
praise compliment
thank grateful
shout yell scream
ignore overlook neglect
hide conceal
admit confess acknowledge
promise pledge vow commit
demand insist
convince persuade
encourage motivate inspire
confident assured
shy timid reserved
afraid scared frightened fearful
worried anxious nervous concerned
tired exhausted weary
enthusiastic keen eager
friendly warm
rude impolite
fair impartial evenhanded
smart clever intelligent bright
skill ability capacity capability talent knack
result outcome
figure number
method approach technique
process procedure
rule policy guideline
audit inspection
auditor inspector
risk hazard danger
safe secure
damage harm
team group crew squad
department division
director executive
negotiate bargain
example instance
reason cause
often frequently regularly
rare seldom
always constantly consistently invariably
immediately instantly straightaway
finally eventually ultimately
suddenly unexpectedly abruptly
personally individually
voluntarily volunteer
approximately roughly around
separate split divide
combine merge unite
replace substitute swap
remove delete eliminate
copy duplicate
move shift transfer migrate migration
draw sketch
calculate compute
predict forecast
warn alert caution
blame accuse
rush hurry
clean tidy
simplify streamline
soothe reassure comfort
hate dislike
surprise astonish amaze
wonderful fantastic excellent superb outstanding exceptional great
terrible awful dreadful horrible bad poor
perfect flawless
useful valuable
queue backlog
shortage scarcity
strike walkout
hire recruit
fire dismiss sack
pay salary wage payroll
workshop seminar course
grade mark
playground schoolyard
headteacher principal headmaster main primary
annual yearly
trip journey
donation gift
ensure sure guarantee
receive obtain gain earn
complex complicated intricate
extreme intense severe
topic subject theme matter
atmosphere climate environment mood morale
analogy metaphor comparison
become turn
transform revolutionise
affect impact influence
fear dread terror
credit recognition merit
project programme
slip slide
succeed success successful
temper anger rage
enable empower
concise brief short succinct
detailed elaborate
hostile aggressive
bully intimidate harass
humiliate embarrass ridicule mock belittle
gossip rumour
favour favourite favouritism
steal theft
cheat fraud fake forge falsify
disappear vanish
arrogant condescending patronising
lazy idle
absent absence missing
punctual timely
diplomatic tactful
humble modest
curious inquisitive
creative inventive imaginative innovative
persistent tenacious determined
adaptable flexible versatile
competent capable proficient
expert specialist
cooperate collaborate collaboration cooperation
relation relationship rapport
obstacle hurdle barrier
opportunity chance
growth expansion
weakness shortcoming drawback
advice counsel recommendation
approve approval
behaviour conduct
benefit advantage
boring dull tedious
brave courageous bold
broken damaged
centre middle
compete competition
competitor rival
concern worry
condition circumstance
connect link
contact reach
current present
custom tailored
destroy ruin wreck
different distinct
disagree disagreement
disaster catastrophe
effective efficient
efficiency effectiveness
energy vigour
engage involve participate
envy jealous
establish found
evaluate assess appraise
evidence proof
exceed surpass outperform beat
expand widen
expect anticipate
focus concentrate
forbid ban prohibit
frustrate frustrating frustrated
fund finance
hardly barely
illness disease
improvement enhancement
joint shared
limit restrict
machine device equipment
multiple various several
normal usual ordinary typical
operate operation
opinion view viewpoint
outside external
pace speed
phase stage
proper suitable appropriate
punish penalise
question query
recovery recover
refund reimburse
rehearse practise
require need
retire retired
serious grave
silly foolish
slow sluggish
standard norm
strict stern
style manner
survey poll
threat threaten
urgent pressing
vague unclear
visitor guest
waste squander
willing prepared
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
