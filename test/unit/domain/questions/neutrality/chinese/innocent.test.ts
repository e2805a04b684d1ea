import { describe, expect, it } from 'vitest';
import { rulesOf } from './found.ts';

describe('a question is not faulted', () => {
  it.each([
    ['for a scale of agreement', '您在多大程度上同意以下说法：{name}按时交货？'],
    ['for asking politely', '您能否举一个例子，说明{name}怎样安排一周的工作？'],
    ['for a bar', '{name}在哪家酒吧做调酒师？'],
    ['for the view of the one who is asked', '在您看来，{name}在哪些方面做得好？'],
    ['for one who has to decide', '{name}怎么判断能不能开工？'],
  ])('as leading %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['when others did it', '顾客醉酒闹事的时候，{name}怎么处理？'],
    ['when things went wrong', '系统崩溃以后，{name}先做了什么？'],
    ['when it is what the work is about', '{name}怎样处理学生之间的争吵？'],
    ['when a condition leaves it open', '工作出错时，{name}怎么补救？'],
    ['when it only asks whether', '{name}迟到过吗？'],
    ['when leaving is all it says', '{name}为什么离开贵公司？'],
  ])('as presuming %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['the recovery from a disaster', '灾难恢复演练中，{name}负责哪个环节？'],
    ['harmful software', '{name}怎样清除恶意软件？'],
    ['a data centre', '在数据中心机房值班时，{name}按什么顺序巡检？'],
    ['an angry customer', '遇到蛮横的顾客时，{name}怎么回应？'],
    ['what everyone is in charge of', '您和{name}合作时，各自负责什么？'],
  ])('as loaded for %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['fixed pairs', '合同的条款和条件由{name}起草吗？'],
    ['two people', '您和{name}之间怎么分工？'],
    ['two sides', '在医生和护士之间传递医嘱时，{name}怎么做？'],
    ['a list of objects', '{name}如何核对药品的名称、剂量和有效期？'],
    ['alternatives', '{name}用表格还是口头向您汇报？'],
    ['a circumstance', '研发部和销售部意见不一致时，{name}怎么推进工作？'],
    ['an example asked for', '{name}怎么带新人？请举一个您亲眼见过的例子。'],
    ['a clause that explains the question', '合同由谁定稿，是{name}还是您？'],
    ['a merger', '两家公司合并时，{name}负责哪些事务？'],
  ])('as double for %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['a question whether', '{name}有没有带过实习生？'],
    ['words with a “not” inside', '{name}怎么处理信用证的不符点？'],
    ['a circumstance', '在没有人监督的情况下，{name}怎么安排工作？'],
    ['a set phrase', '{name}怎么收集不同部门的意见？'],
    ['what somebody else refused', '客户坚持不付尾款时，{name}怎么办？'],
  ])('for its negation in %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['how often', '{name}多久向您汇报一次？'],
    ['the typical', '计划有变时，{name}一般怎么通知您？'],
    ['accounts', '{name}怎么编制经常性支出的预算？'],
    ['head office', '总部来检查时，{name}负责介绍哪些内容？'],
    ['absolute errors', '{name}用绝对误差还是相对误差表示结果？'],
    ['what is not known', '不是所有事实都清楚时，{name}怎么做决定？'],
    ['a name in quotation marks', '{name}参与过“零缺陷”项目的哪一期？'],
  ])('for its amounts in %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['habit', '遇到分歧时，{name}会怎么做？'],
    ['a past condition', '当时如果货没按时到，{name}先联系谁？'],
    ['politeness', '如果方便，请举例说明{name}怎样带新人。'],
    ['one’s own words', '您会用哪三个词来形容{name}的工作方式？'],
    ['forecasts', '{name}怎么做销量预测？'],
  ])('as guessing for %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['an advertising campaign', '负责口碑营销项目时，{name}具体做什么？'],
    ['a listening class', '上英语听说课时，{name}用什么办法让学生开口？'],
    ['what others asked for', '别人来请教时，{name}怎么回应？'],
    ['what the candidate told the team', '{name}用什么方式告诉团队计划有变？'],
    ['figures', '{name}用哪些数据说明公司的现金流？'],
  ])('as hearsay for %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });

  it.each([
    ['a closing question', '关于{name}的工作，您还有什么想补充的吗？'],
    ['a situation named before', '遇到客户投诉时，{name}怎么处理这种情况？'],
    ['an aspect', '{name}在哪些方面还可以提高？'],
    ['machines', '{name}怎样调试机械抓手？'],
    ['printed lines', '排版时，{name}怎样设置文字对齐方式？'],
  ])('as vague or jargon for %s', (_, question) => {
    expect(rulesOf(question)).toEqual([]);
  });
});
