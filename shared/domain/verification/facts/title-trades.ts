/** Trades: words for the person, then after `>` words for the same work as a field. */
export const trades = `
engineer developer programmer coder ingenieur ingenieurin entwickler entwicklerin programmierer ingeniero
  desarrollador programador developpeur > engineering development programming coding entwicklung rnd
scientist researcher > science research forschung
analyst analytiker > analysis analytics
designer > design
architect > architecture
tester > testing qa
technician fitter > technik
mechanic
electrician
accountant bookkeeper buchhalter buchhalterin comptable contador > accounting bookkeeping accountancy
  accounts buchhaltung
auditor > audit auditing
controller comptroller > controlling
teacher instructor tutor educator lehrer lehrerin schoolteacher > teaching tuition education
lecturer
professor
trainer coach > training coaching learning
nurse staffnurse krankenschwester krankenpfleger infirmier infirmiere enfermero enfermera > nursing
carer caregiver careworker > care
doctor physician medic arzt medecin
surgeon
dentist
pharmacist apotheker > pharmacy
therapist > therapy
physiotherapist > physiotherapy
psychologist > psychology
veterinarian vet
midwife
paramedic
optician optometrist
lawyer attorney solicitor barrister counsel rechtsanwalt anwalt avocat abogado jurist > legal law
paralegal
driver chauffeur fahrer > driving
pilot
courier messenger
waiter waitress server kellner kellnerin serveur serveuse camarero
bartender barman barmaid barkeeper
barista
chef cook koch cuisinier cocinero > cooking culinary
baker
butcher
cleaner janitor housekeeper custodian > cleaning housekeeping
cashier
receptionist > reception frontdesk
librarian > library
writer copywriter author > writing copywriting
editor > editing editorial
journalist reporter correspondent > journalism
translator interpreter > translation
photographer > photography
illustrator
animator
artist
musician
actor actress
recruiter headhunter sourcer > recruitment staffing sourcing hiring
buyer purchaser einkaufer > procurement buying einkauf
salesperson salesman saleswoman seller verkaufer verkauferin vendeur vendeuse vendedor > sales selling
  vertrieb ventes ventas
marketer > marketing
merchandiser > merchandising
economist > economics
statistician > statistics
physicist > physics
chemist > chemistry
biologist > biology
consultant advisor adviser berater beraterin conseiller consultor > consulting consultancy advisory
counsellor counselor > counselling counseling
broker > brokerage
trader > trading
banker > banking
underwriter > underwriting
actuary > actuarial
inspector > inspection
surveyor > surveying
estimator
firefighter fireman
policeofficer policeman policewoman
soldier
machinist
welder > welding
plumber > plumbing
carpenter joiner > carpentry
painter decorator
roofer
bricklayer mason
gardener landscaper > gardening landscaping
builder
packer picker
hairdresser hairstylist stylist barber
nanny babysitter childminder
farmer
sysadmin
moderator
producer
planter
printer
miner
weaver
`;

/** Fields, and the wider ones that they are part of. */
export const fields = `
software app apps application applications
web website < software
frontend < web software
backend < software
fullstack < web software frontend backend
mobile < software
ios < mobile software
android < mobile software
java < backend software
kotlin < mobile backend software
python < backend software data
javascript typescript react angular vue < frontend web software
node php ruby rails < web backend software
net c# < backend software
c++ embedded golang rust < software
devops < software cloud platform infrastructure
sre < devops platform infrastructure
cloud < infrastructure it
platform < infrastructure software
infrastructure < it
network < it infrastructure
system < it
sysadmin < system it
helpdesk < it customerservice support
it informatik
technology < engineer it
data
ml ai algorithm < data
bi < data
database sql < data
ux ui < product
product
production manufacturing factory plant fertigung produktion
project < program
program programme programmes
productowner < product
scrummaster
operations
supplychain < logistics
logistics logistik
warehouse lager depot stockroom < logistics
packer < warehouse
planning scheduling
transport transportation
delivery
digital < marketing
content < marketing
socialmedia < marketing digital
brand < marketing
growth < marketing
seo < marketing
advertising < marketing
communications communication comms
pr < communications
community
bizdev commercial < sales
business
account < sales
keyaccount < account sales
customer
customerservice < support customer
support service services
success < customer
callcentre < customerservice support customer
hr people talent workforce
payroll < hr finance
recruitment < hr
finance finanzen treasury
accountant < finance
controller < finance
tax < finance accountant
administration administrative clerical
office < administration
dataentry < administration
quality
qa < tester quality
safety
security
compliance < legal
lawyer
risk
store shop retail outlet boutique
restaurant gastronomy
hotel hospitality
medical clinical
hospital
mechanical
electrical electronic electronics
civil
chemical
optical
physical
police
social
strategy
international
internal
partnering
maintenance
construction
property
investment
insurance
credit
events event
`;
