/**
 * Short forms, compounds and words of Chinese titles, each with the word that is compared instead: what
 * stands in one line is the same title. One line per word; spaces part words.
 */
const lines = `
senior: sr, snr, 高级, 资深
junior: jr, jnr, 初级
mid: mid level, intermediate, 中级
lead: team lead, tech lead, technical lead
leader: team leader, teamlead, teamleader, teamleiter, group leader, squad lead, 组长, 班长, 队长
engineer: eng, engr, engnr, 工程师
developer: dev, devel, 开发工程师, 开发人员
programmer: 程序员
development: 开发, 研发
manager: mgr, mngr, mgmt, 经理
director: dir, 总监
executive: exec
assistant: asst, assist, 助理
associate: assoc
administrator: admin, admn, administr, 管理员
representative: rep, reps, 代表
coordinator: coord, co ordinator, 协调员
specialist: spec, 专员, 专家
officer: offr
consultant: consult, 顾问
analyst: analyt, 分析师, 分析员
architect: arch, 架构师
technician: 技术员, 技工, 技师
accountant: acct, accnt, 会计, 会计师
technology: tech, technical, 技术
software: sw, s w, 软件
hardware: hw, 硬件
system: sys, systems, 系统
network: networks, 网络
sysadmin: system administrator, systems administrator, sys admin
vp: vice president, v p, 副总裁, 副总
svp: senior vice president, senior vp, sr vp, sr vice president
evp: executive vice president, executive vp
avp: assistant vice president, associate vice president
ceo: chief executive officer, chief executive, 首席执行官
cto: chief technology officer, chief technical officer, 首席技术官
cfo: chief financial officer, chief finance officer, 首席财务官
coo: chief operating officer, chief operations officer, 首席运营官
cmo: chief marketing officer, 首席市场官, 首席营销官
cio: chief information officer, 首席信息官
ciso: chief information security officer
cpo: chief product officer, 首席产品官
chro: chief human resources officer, chief people officer, 首席人力资源官
cro: chief revenue officer
cco: chief commercial officer
gm: general manager, 总经理, 厂长
md: managing director, geschaftsfuhrer, geschaftsfuhrerin
chair: chairman, chairwoman, chairperson, 董事长
hr: human resources, human resource, personnel, personalwesen, 人力资源, 人事, 人力
management: 管理
it: information technology, edv, 信息技术
qa: quality assurance
pr: public relations, 公关
ux: user experience, ui ux, ux ui
ui: user interface
ml: machine learning, 机器学习
ai: artificial intelligence, 人工智能
bi: business intelligence
bizdev: business development, 商务拓展, 业务拓展
rnd: research and development, research development, r and d, r d
learning: learning and development, l and d
frontend: front end, 前端
backend: back end, server side, 后端
fullstack: full stack, 全栈
devops: dev ops
sre: site reliability, site reliability engineering
socialmedia: social media, 新媒体
supplychain: supply chain, 供应链
callcentre: call center, call centre, callcenter, contact center, contact centre
helpdesk: help desk, service desk
recruitment: talent acquisition, recruiting, 招聘
success: customer success, client success, 客户成功
keyaccount: key account, key accounts, 大客户
productowner: product owner
scrummaster: scrum master
partnering: business partner, hrbp
personalassistant: personal assistant, executive assistant, p a
dataentry: data entry
net: dotnet, dot net
kindergarten: nursery school, 幼儿园
earlyyears: early years
selfemployed: self employed, freelancer, freelance, 自由职业者, 自由职业, 个体户
policeofficer: police officer, 警察
staffnurse: registered nurse, rn
project: proj, 项目
product: prod, 产品
production: 生产, 制造
sales: 销售, 营业
account: 客户
marketing: mktg, mkt, 市场, 营销, 市场营销
operations: operation, ops, 运营
finance: fin, financial, 财务
customer: cust, client, clients, customers
support: 支持
supervisor: supv, 主管
quality: 质量, 品质
procurement: purchasing, 采购
logistics: logistic, 物流
warehouse: 仓库, 仓储
data: 数据
algorithm: 算法
design: 设计
designer: 设计师
testing: test, 测试
security: 安全
legal: 法务
administration: 行政
strategy: 战略
brand: 品牌
content: 内容
media: 媒体
training: 培训
mathematics: math, maths, 数学
software engineer: swe, sde
doctoral student: phd student, doctoral candidate, phd candidate, doctoral researcher, doktorand, 博士生
clerk: sachbearbeiter, sachbearbeiterin
chief editor: chefredakteur, 主编
android: 安卓
architect: 建筑师, 建筑设计师
carehome: care home, nursing home
truck: lorry, hgv
secondary: high school, middle school, secondary school, grammar school
primary: elementary, primary school, elementary school
kindergarten: preschool, pre school
facility: facilities
flight attendant: cabin crew, steward, stewardess, air hostess
database administrator: dba
sales representative: sdr, bdr, sales development representative, sales development rep
deputy pilot: co pilot, copilot, first officer
deputy chef: sous chef
head nurse: 护士长, ward sister, charge nurse
receptionist: front desk agent, front desk
photographer: fotograf
project: projekt, projet, proyecto
warehouse clerk: 仓管, 库管, 仓库管理员
physiotherapist: physical therapist, physio
laboratory: lab, 实验室
postdoc: post doc, postdoctoral, post doctoral
assistant: assistent, assistentin
technician: techniker, technikerin
analysis: 分析
planning: 策划, 计划
promotion: 推广
nursing: 护理
audit: 审计
tax: 税务
devops: 运维
copywriter: 文案
photographer: 摄影师
electrician: 电工
welder: 焊工
carpenter: 木工
maintenance: 维修, 维护
equipment: 设备
process: 工艺
embedded: 嵌入式
java: java开发
researcher: 研究员
pharmacist: 药师, 药剂师
psychologist: 心理咨询师
coach: 教练
guide: 导游
salesassistant: 店员
mechanical: mech, 机械
salesassistant: sales assistant, shop assistant, store assistant, retail assistant, sales clerk,
  salesclerk, shop clerk, 导购, 导购员
electrical: elec, 电气
civil: 土木
structural: 结构
construction: 建筑, 施工
head: 负责人, 部长, 主任, 处长, 科长
founder: 创始人, 联合创始人, co founder, cofounder
partner: 合伙人
president: 总裁
principal: 校长, 院长
deputy: vice, 副
chief: 首席
chief engineer: 总工程师, 总工
deputy gm: 副总经理
project manager: 项目经理
trainee: 管培生, 管理培训生, 见习
intern: internship, 实习生, 实习
apprentice: 学徒
teacher: 教师, 老师
lecturer: 讲师
professor: prof, 教授
nurse: 护士
doctor: dr, 医生, 医师
lawyer: 律师
driver: 司机, 驾驶员
chef: 厨师
waiter: 服务员
cashier: 收银员
cleaner: 保洁, 保洁员, 清洁工
guard: 保安
secretary: 秘书
receptionist: 前台
clerk: 文员, 职员
worker: 工人, 操作工
customerservice: customer service, customer care, customer support, client service, client services, 客服, 客户服务
bookkeeper: 出纳
translator: 翻译
editor: 编辑
journalist: 记者
salesperson: 业务员, 销售员, 推销员, 售货员, 营业员
business: 业务, 商务
store: 门店, 店
storemanager: 店长
inspector: 质检员, 检验员
buyer: 采购员
courier: 快递员
recruiter: 招聘专员
mobile: 移动
web: 网页
game: 游戏
platform: 平台
`;

/** Spelling to the word that is compared. */
export const spellings: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [word = '', variants = ''] = line.split(': ');
      return variants.split(', ').map((variant): [string, string] => [variant, word]);
    }),
);
