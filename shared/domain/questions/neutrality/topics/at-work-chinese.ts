import type { BannedTopic } from '../../../law/topics.ts';
import type { TopicSpan } from './match.ts';

/** Whoever is asked about, in any form. */
const candidate = /\{name\}|[他她]|TA|候选人|自己|本人/;

/** "在母婴用品柜台，…", "审核贷款客户的征信报告时，…": a scene of work without the candidate. */
const scene =
  /(?:^|[。？！])(?:在[^，。？！]{1,20}(?:柜台|窗口|中心|医院|学校|门店|店里|项目|部门?|现场|车间|工地|仓库|前台|病房|食堂|站|厅|馆|厂|行|所|岗位|行业)(?:[^，]{0,12}(?:时|的时候|期间|中|里|上))?|(?:做|负责|编辑|校对|绘制|拟定|制定|写|给|替|为|帮|审核|审批|处理|筹备|代理|代办|办理|接待|对接|承办|策划|组织|编写|撰写|设计|开发|采购|修缮|遇到|碰到|面对|申报|申领|统计|录入|带|教|管理|接到|收到|拜访|服务|配送|销售|核算|发放|调解|协助|配合|陪同|看护|护理|翻译|拍摄|报道|布置|参与)[^，。？！]{2,40}(?:时|的时候|期间|过程中|中|后|之前|前)|(?:客户|顾客|病人|患者|家长|乘客|旅客|业主|住户|学生|老人|员工|同事|用户|租客|警察|公安|供应商|会员|学员|居民|孩子|游客)(?:们)?[^，。？！]{1,40}(?:时|的时候|后|之后)|当?(?:有|一位|一名|某位|某个)(?:客户|顾客|病人|患者|家长|乘客|旅客|业主|住户|学生|老人|员工|同事|用户|租客|学员|孩子|游客)[^，。？！]{1,40})[，,]/g;

/** "…怎样给患者讲解慢性病的报销": what is done for others. */
const forOthers =
  /照顾(?:住院|卧床|失能|院里|病区)[^，。？！]*老人|(?:给|向|为|帮|替|对|陪|教|跟|和|与|照顾|照看|护理|接待|服务|安抚|培训|辅导|审核|核对|办理|处理|登记|整理|统计|核算|发放|代理|筹备|布置|修缮|设计|开发|编写|采购|销售|介绍|讲解|翻译|标注|录入|策划|承办|申报|调解|排查|清点|盘点|配送|安装|维护|测试|投放|安排|组织|回应|应对)(?:过|了|着|好|完)?(?:这些|那些|一些|不同|各类|多位|几位|的)?(?:[^，。？！{}]{0,8}的)?(?:客户|顾客|病人|患者|孕产?妇|产妇|家长|老人们|孩子们|学生|员工|同事|用户|居民|旅客|乘客|住户|残疾人|残障人士|盲人|聋人|少数民族|回族|外籍|退役军人|党员|工会|会员|学员|租客|业主|应届生|退休|贷款|信用卡|保单|理赔|工资|薪酬|薪资|社保|公积金|签证|户口|婚礼|婚宴|寺庙|教堂|体检者?|疫苗|药品|药物|仲裁|诉讼|官司|刑事|案件|投诉|档案|年龄|性别|民族|遗传|基因|生育|病假|病历|征信|婚恋|相亲|幼儿|宗教|政治|口音|方言)[^，。？！]*/g;

/** What turns the word before it into a trade: "寺庙修缮工程", "月嫂培训班", "治疗师". */
const trade =
  /^的?[^，。？！；、{}的上去来到回进对向给时后前是有过了在他她吗么和与]{0,3}?(?:师|培训|课程|课|讲座|工程|项目|业务|系统|软件|平台|网站|公司|企业|集团|行业|产业|市场|客户|顾客|用户|部门|部|科|馆|产品|用品|器材|设备|药品|案件|案子|机构|中心|门店|店|展览|展|展会|研究|课题|论文|书|书籍|读物|报道|专栏|栏目|专题|数据|模型|字段|合同|协议|文书|卷宗|保险|基金|方案|设计|修缮|改造|施工|装修|装饰|服务|护理|策划|摄影|餐厅|餐饮|套餐|宣传|广告|统计|申报|制度|政策|指南|手册|教材|宣教|义诊|门诊|病房|展区|专区|专柜|柜台|窗口|热线|名单|事务局|管理|小程序|计算|儿童|学员|学生|居民|评分|外呼|修复|彩绘|题材|节目|栏目组|电话|图谱|庭审|委员会|地区|自治(?:区|州|县)|学校|大学|中学|小学)/;
/** What is made, shown or studied in a trade: "采访退伍老兵", "代理劳动争议案件". */
const doing =
  /(?:采访|拍摄|录制|服务|接待|评估|筛选|招聘|招募|审过|审核|绘制|画|旁听|代理|编写|撰写|编辑|写(?=过|了)|翻译|设计|开发|维护|主持|策划|承办|报道|宣传|讲授|研究|分析|走访|慰问|安置|对接|销售|推销|剪辑|出版|归档|标注|配音|测试)(?:过|了)?(?!的|[^，。？]*(?:期间|时|后|前|中|因))[^，。？！；]{0,8}$/;
const personal = /^(?:了|过|吗|么|时|期间|的时候|后|前)/;
const noun: ReadonlySet<BannedTopic> = new Set([
  'age',
  'arrests',
  'caste',
  'childcare',
  'convictions',
  'credit',
  'disability',
  'family_status',
  'genetics',
  'health',
  'marital_status',
  'military_record',
  'orientation',
  'origin',
  'pregnancy',
  'race',
  'religion',
  'sex',
]);

/** Whether a topic is the matter of a trade there, and not the candidate's own. */
export function isTradeInChinese(text: string, { topic, start, end }: TopicSpan): boolean {
  if (candidate.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (topic === 'credit' && !/征信|信用|贷/.test(text.slice(start, end))) return false;
  if (noun.has(topic) && trade.test(after)) return true;
  const verb = doing.exec(before);
  return (
    topic !== 'pay_history' &&
    verb !== null &&
    !candidate.test(verb[0]) &&
    ((/[^过了]$/.test(verb[0]) && verb[0].length <= 2) || !personal.test(after))
  );
}

const cover = (words: string): string => '\u0000'.repeat(words.length);

/** Covers what a Chinese question says of the work itself: nothing there is about the candidate's own life. */
export function withoutWorkInChinese(text: string): string {
  const without = (words: string) => (candidate.test(words) ? words : cover(words));
  return text.replace(scene, without).replace(forOthers, without);
}
