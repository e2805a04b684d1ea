import { pattern } from './pattern.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms say nothing about which company it is. */
export const legalForms = set(`
inc incorporated corp corporation co company companies ltd limited llc llp lp plc gmbh mbh ggmbh ag kg
kgaa ohg gbr ug ev eg se sa sas sarl sasu eurl
scop bv nv vof ab as asa oy oyj aps spa srl sl slu sro doo kft zrt bt pty pvt private pte bhd sdn kk gk
pjsc ooo oao zao pao ltda eirl sca scs cv
registered public pt tbk sociedad anonima societe anonyme aktiengesellschaft gesellschaft haftung
beschrankter mit
`);

/** Words without weight in a name. */
export const small = set(`
the a an and of und et y e for at in on de la le les du des der die das den von fur di del della do da dos
van het
he she they was were worked works working i think believe my our his her their by it is with there name called
`);

/**
 * Words that names take to sound larger: who is named with them and without them is the same in substance.
 */
export const filling = set(`
group holding holdings international intl global worldwide systems system solutions solution services
service technologies technology tech
partners partner associates enterprises enterprise ventures consulting consultants labs lab digital online
web software info informatics
products works network networks innovations innovation studios studio management industries industry
trading brothers bros sons team
headquarters hq branch subsidiary division department operations
`);

/** What a company does: two that share only this are two. */
export const trades = set(`
bank banking banque banco insurance assurance versicherung capital financial finance investments
investment asset fund funds securities credit
foods food beverages restaurant restaurants cafe coffee bakery hotel hotels resorts hospital hospitals
clinic clinics klinik klinikum health healthcare care
medical medicine pharma pharmaceutical pharmaceuticals biotech sciences science dental university
universitat universite universidad universita college school schools
academy institute institut polytechnic hochschule kindergarten airlines airways airline air aviation
aerospace space motors motor automotive auto cars car
energy power electric electrical electronics electronic oil gas petroleum water mining steel metals
chemical chemicals materials plastics optics optical
logistics transport transportation shipping freight express delivery rail railways media news press
publishing entertainment games music film pictures
broadcasting communications telecom telekom telephone mobile wireless construction building builders
properties property estate homes home
retail stores store shop market markets supermarket supermarkets fashion clothing apparel textiles sports
sport fitness travel tours tourism
engineering machinery machines instruments tools manufacturing robotics security defense defence law legal
accounting audit tax marketing advertising
design architects architecture recruitment staffing education learning training foundation charity trust
council ministry government
agency office police army museum library theatre church association society union club data cloud
computing computer computers semiconductor semiconductors
agriculture farms farm seeds garden furniture paper packaging printing toys beauty cosmetics laboratories
research analytics cleaning cleaners plumbing plumbers roofing roofers catering caterers bakers
landscaping landscapers painting
painters bookkeeping bookkeepers dairy dental dentists movers moving pizza kitchen bar pub gym beverage
consultancy
`);

/** Kinds of institutions in which one more word ("state", "medical") makes another one. */
export const institutions = set(
  'university college school institute hospital academy polytechnic museum council ministry bank ' +
    'kindergarten church library 大学 学院 学校 医院 银行 中学 小学',
);

export const qualifiers = set(`
state metropolitan technical technological tech technology polytechnic normal medical business law central
federal southern northern eastern western
agricultural arts art open catholic christian islamic women childrens general memorial reserve development
commercial savings cooperative high primary
secondary grammar community city county 师范 理工 农业 医科 科技 交通 政法 财经 外国语 工业 民族 体育 美术 音乐 传媒 中医药 中医 人民 儿童 妇幼 建设
农村 商业 开发 进出口
`);

/** Places and general words: two that share only one of these are two, too. */
export const general = set(`
american america usa us united states uk british britain england english european europe eu german germany
deutsche deutschland french france
italian italy italia spanish spain espana dutch netherlands swiss switzerland schweiz austria austrian
china chinese japan japanese nippon india indian asia asian
pacific atlantic africa african australia australian canada canadian latin nordic scandinavian world
national federal royal imperial state public
general first second new old north south east west northern southern eastern western central city
metropolitan county regional local community
london paris berlin munich hamburg vienna zurich york boston chicago california texas beijing shanghai
hongkong singapore tokyo dubai
best premier prime universal standard advanced modern smart green blue red white black golden silver star
sun great grand big little
red alpha delta omega summit apex pioneer legacy liberty eagle phoenix micro macro mega super ultra inter
trans pro
`);

/** Names in several languages and under new names, one company or place a line. */
const aliases = `
munich munchen muenchen
cologne koln koeln
vienna wien
zurich zuerich
beijing peking
hongkong hong_kong
germany deutschland
pwc pricewaterhousecoopers price_waterhouse_coopers pricewaterhouse_coopers 普华永道
volkswagen vw 大众汽车 大众
mercedes daimler 奔驰 梅赛德斯
facebook meta
google alphabet 谷歌
huawei 华为
tencent 腾讯
alibaba 阿里巴巴 阿里
baidu 百度
bytedance 字节跳动 字节
xiaomi 小米
lenovo 联想
jd jingdong 京东
meituan 美团
microsoft 微软
apple 苹果
amazon 亚马逊
siemens 西门子
bmw 宝马
samsung 三星
sony 索尼
toyota 丰田
intel 英特尔
oracle 甲骨文
cisco 思科
bosch 博世
deloitte 德勤
kpmg 毕马威
ey 安永
ibm 国际商业机器
walmart 沃尔玛
starbucks 星巴克
jnj johnson_johnson
mckinsey 麦肯锡
ge general_electric
selfemployed self_employed freelance freelancer freelancing own_business own_company independent 自由职业
  自由职业者 个体户 自雇
saint st
university univ uni universitat universitaet universite universidad universita universiteit
technical technische tech_university
technology tech technologies
international intl
national natl
manufacturing mfg
services service svcs
systems system
solutions solution
institute inst institut
brothers bros
centre center ctr
laboratories labs laboratory lab
hospital hosp
`;

/** Each name, its words joined by a space, to the first name of its line. */
export const alias: ReadonlyMap<string, string> = new Map(
  aliases
    .trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other.replaceAll('_', ' '), first]);
    }),
);

/** Endings, trades and places of Chinese names. */
export const chinese = {
  legal:
    /(?:股份)?(?:有限)?(?:责任)?公司$|(?:股份|集团)?有限公司|股份|集团|总公司|分公司|公司|\(.*?\)|（.*?）/g,
  trades: pattern(
    `
      科技|技术|计算机|信息|网络|软件|电子|贸易|投资|咨询|文化|传媒|传播|教育|实业|发展|工业|服务|管理|控股|国际|通信|通讯|智能|数码|数据|系统|工程|建设|建筑|地产|
      房地产|置业|物流|快递|供应链|食品|餐饮|酒店|医药|制药|医疗|生物|健康|能源|电力|环保|化工|材料|机械|设备|制造|汽车|航空|保险|证券|基金|金融|广告|设计|互联网|
      电商|商贸|进出口|服装|家居|家具|光学|仪器|电器
    `,
    'g',
  ),
  places: pattern(`
      ^(?:中国|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|青岛|大连|厦门|宁波|无锡|长沙|郑州|济南|沈阳|合肥|福州|东莞|佛山|香港|台湾|广东|江苏|
      浙江|山东|河北|河南|湖北|湖南|四川|福建|安徽|陕西|辽宁)(?:省|市)?
    `),
};
