export const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words without matter of their own, and fillers that an editor puts in or takes out. */
export const stopWords = new Set(
  list(`
a an the this that these those such same own other another each every either neither both all any some no
none few more most much many several less least lot lots bit plenty one ones i me my mine myself we us our
ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them
their theirs themselves who whom whose which what when where why how and or but nor so yet for of to in on
at by with without within from into onto upon over under out off up down about above below between among
through during before after since until till against toward towards across along around behind beside
besides beyond despite per via as than then if else unless while whereas although though because whether
am is are was were be been being do does did done doing have has had having can could may might must shall
should will would ought need dare cannot dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont
wouldnt shouldnt couldnt cant im ive id ill hes shes theyre theyve weve were youre thats theres not never
ever only just even also too very really quite rather pretty fairly truly actually simply basically
literally definitely certainly absolutely totally completely entirely extremely incredibly somewhat
perhaps maybe probably already still again once twice well here there now soon later ago back away
together apart almost nearly enough else instead however therefore thus hence moreover furthermore
meanwhile otherwise anyway indeed especially particularly generally usually often sometimes mostly mainly
get gets got getting gotten let lets put puts make makes made making go goes went gone going come comes
came coming take takes took taken taking give gives gave given giving seem seems seemed say says said
saying thing things something anything everything nothing someone somebody anyone anybody everyone
everybody nobody way ways kind sort etc ok yes mr mrs ms dr
`),
);

/**
 * What references are made of: praise, advice and the names of the trade. Two people choose the same ones
 * all the time.
 */
export const stock = list(`
always work team great good excellent outstanding nice best better strong strength weak weakness reliable
dependable responsible honest trustworthy trust integrity professional hardworking hard dedicated
committed commitment motivated enthusiastic positive attitude friendly kind calm patient polite respectful
respect pleasure enjoy happy glad love like help helpful support supportive willing willingness learn
learner knowledge knowledgeable skill skilled ability able capable competent experience experienced
quality communicate communication listen clear clearly deliver time deadline detail attention organised
organise plan punctual player leader leadership lead manage manager management colleague coworker boss
company department role job position career project task recommend recommendation highly hesitation
employer employee hire asset success successful contribute contribution valuable value impress impressive
improve improvement area develop development grow growth potential delegate delegation feedback confident
confidence creative problem solve solution solving challenge goal result performance perform talent
talented bright smart intelligent quick fast efficient effective productive proactive initiative
independent collaborate collaborative cooperative approachable open easy people person interpersonal adapt
adaptable flexible focus focused consistent consistently thorough careful accurate energy passion
passionate drive driven initiative ethic expectation exceed personality character humour welcome fit wish
future luck know known think feel find believe want try day week month year opportunity high low long
short level part important need require everyday question answer example ask tell describe say appreciate
regular relationship build exceed deadline standard demanding member oversight multiple several various
technical solid sound genuine generous humble modest loyal sincere warm cheerful caring kindness
compassionate empathy empathetic curious diligent conscientious meticulous methodical persistent resilient
resourceful tenacious versatile assertive decisive strategic analytical detail-oriented articulate
persuasive courteous tactful diplomatic mature stable tireless energetic dynamic eager inspire motivate
encourage mentor coach guide influence contribute cooperate coordinate prioritise multitask handle manage
perfectionist micromanage overwork impatient stubborn direct blunt shy quiet reserved sensitive opinion
suggestion advice respected liked loved admired valued trusted regarded recommended wonderful amazing
fantastic exceptional superb brilliant
`);

/** Ordinary verbs, adjectives and nouns. Each alone says little, many of them in one order say a lot. */
export const ordinary = list(`
accept accident account achieve act add admit advance advice affect agree aim allow announce appear apply
approach argue arrange arrive attend audience avoid balance ban base basic bear beat become begin benefit
block blame board body book bother brief broad care carry catch cause chance charge cheap choose clean
clever collect comfort comment complain complex concern conclude condition connect consider contact
content control convince correct cover crisis critical cross cut damage danger date deal debate define
degree depend design detail determine disagree discipline discover draft draw drive drop due duty easy
edge effect effort encourage end engage enter entire environment equipment escalate establish event
evidence exact exam exist expect explain express extend extra extreme face fair fall fear field fight
figure fill final fix food force forget form forward function gap gather grow guess habit happen hide hire
hope huge idea identify ignore impact include increase inform inspect insist interest interrupt invite
involve issue item join judge land large late lay lean limit link live load local look loss lower maintain
mark material matter measure mention method mind minor miss mix model mood movement nature negative
nervous normal notice object observe obvious offer operate order outcome output pace paper past pay
perfect permit phase physical place play policy poor possible power practice practise praise prefer press
pretend prevent previous print private produce programme progress promise promote proper propose protect
prove provide public publish pull purpose push quit raise rare rate react ready realise recent recognise
reduce refuse regard reject relax release remain remind remove repeat replace request resign resource
respond rest return reward role rude rule rush safe save scale schedule search season secure select sense
separate serious serve shape shift shout sign simple sit site size skip smile smooth space special spend
split spread stand standard start state status stick store story structure struggle study style subject
submit suffer suit support surprise survey switch talk teach term thank throw tidy tie tired topic total
touch track traffic transfer transform treat trial trip trouble trust type unclear update upset urgent
usual value vary view visit volunteer vote wait walk warn waste watch welcome wide wild window wonder
worry write wrong young transition transparent guidance knowledge responsible reputation satisfied
satisfaction security session setback target threat tough tutor workshop workload blame anger temper
argument rumour gossip complaint apology behaviour attendance absence sick illness holiday leave overtime
shift covered incident outage downtime migration ahead behind architecture microservices backend frontend
infrastructure cloud automation framework safety diagnosis treatment clinical surgery theatre bedside
discharge lesson syllabus curriculum classroom homework marking inspection inspector exam grade prospect
commission territory renewal upsell discount proposal presentation brand campaign
`);

/** Words that turn up in every account of a working day, whatever the trade. */
export const common = list(`
customer client user call phone mail email message meet meeting discuss talk speak speech conversation
report document note write read send show explain start begin begun end finish complete continue stop
change new old first last next second early late morning evening night weekend today yesterday hour minute
moment period quarter office site room place home desk system tool process procedure product service
business market sale sell order price cost budget money number figure data information list file record
error mistake bug issue fault risk delay failure fail wrong right big small large little whole full half
group staff shift member junior senior director head stakeholder partner supplier vendor owner engineer
developer designer analyst nurse doctor teacher student pupil class lesson school patient family parent
child ward care hospital medication code software test review release launch deploy deployment production
server database feature sprint pipeline account deal lead quota target contract negotiate campaign revenue
win lose decision decide agree disagree opinion idea suggest suggestion point step turn direction remember
notice see look watch hear understand clear leave join stay bring hold run set keep move pass reach pick
build create use check handle sort follow wait prepare train training coach mentor teach introduce share
present presentation responsibility pressure stress conflict difficult situation matter reason fact case
state life world country city public free available real own different similar certain sure simple main
major key top line side hand eye word voice worry care quiet loud slow busy tired angry afraid two three
four five six seven eight nine ten dozen hundred thousand million percent third quarter couple weekly
daily monthly yearly
`);

/** The words of a trade: who works in it cannot do without them. */
export const trade = list(`
code coding coder test tester testing deploy deployment release review database server pipeline
architecture architect microservice backend frontend developer engineer engineering designer programmer
junior senior sprint ticket feature backlog production cloud infrastructure automation framework api
library repository incident outage downtime mortem migration payment gateway monitoring alert latency
security data dashboard analyst analysis algorithm model quota lead account forecast territory rep
commission revenue client customer prospect deal renewal proposal contract negotiate negotiation campaign
brand marketing crm sales target upsell churn patient ward nurse nursing medication dose bed shift
handover family relative documentation chart care carer doctor consultant infection clinical theatre
surgery discharge admission diagnosis treatment safeguarding pupil student lesson class classroom homework
parent exam marking discipline curriculum syllabus differentiate inspection headteacher teacher school
grade subject seminar lecture invoice budget audit finance supplier vendor warehouse stock order delivery
logistics plant production machine operator site contractor recruit onboarding payroll staff rota
`);

/** Said together they say nothing: the words of a phrase weigh almost nothing where the phrase stands. */
export const phrases = list(`
pleasure_to_work_with joy_to_work_with easy_to_work_with great_to_work_with team_player
attention_to_detail above_and_beyond extra_mile on_time on_budget under_pressure eye_for_detail
asset_to_any asset_to_the asset_to_your without_hesitation would_recommend highly_recommend
strongly_recommend wholeheartedly_recommend work_with_again hire_again work_ethic can_do_attitude
positive_attitude all_the_best every_success any_company lucky_to_have fast_learner quick_learner
communication_skills people_skills self_starter thinks_outside_the_box sense_of_humour sense_of_humor
first_to_help willing_to_help happy_to_help ready_to_help open_to_feedback delegate_more say_no
room_for_improvement comes_to_mind in_my_opinion in_my_experience as_far_as_i as_long_as i_have_known
had_the_pleasure time_management problem_solving role_model go_to_person take_ownership takes_ownership
took_ownership big_picture at_the_end_of_the_day work_life_balance well_under_pressure works_well
stay_calm stays_calm calm_under strong_relationships built_strong good_discipline kept_everyone_informed
keeps_everyone_informed time_and_budget ahead_of_schedule behind_schedule met_deadlines meets_deadlines
quality_work high_quality high_standards met_her_deadlines met_his_deadlines met_all_deadlines
always_available areas_for_improvement could_improve_on day_to_day the_right_direction hands_on
from_day_one step_by_step
`).map((phrase) => phrase.split('_'));
