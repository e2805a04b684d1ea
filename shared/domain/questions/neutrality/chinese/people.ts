/** What stands for the candidate in a text that has been read. */
export const candidate = '@';

const surnames =
  '王李张刘陈杨赵黄吴徐孙胡朱林何郭罗宋郑谢韩唐冯董萧肖曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段钱汤尹黎易乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲阮蒲覃阿';

/** "小李", "老王", but not 小程序 or 老方案. */
const nicknames = new RegExp(
  `[小老大阿](?!程序|方[案法式面]|金[库额属]|龙虾|黄[车鱼鸭]|白[鼠板菜兔领]|高[峰层考管]|毛[病利]|马[达路甲]|周[期边末]|文[件档章案具员]|任务|叶片|钱包|关[节系卡]|安[全装]|石[头材]|江湖|项目|管[理道家]|温[室差]|章[程节]|齐全|向|曲[线子]|关|管|家|阿姨|伍[子]|申[请报]|费用|纪|兰[州]|施[工]|牛皮|陆|苗|盛|莫|易|左右|余[额]|牌|严重|许可|夏天|梅雨|康[社水]|段|欧)[${surnames}](?![门口]店|子里|生产)(?:[明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞刚燕鹏飞波斌宇浩凯](?=[的是在有会能怎为当把，,、？?]))?`,
);

/** "王工", "李老师", "陈女士". */
const titled = new RegExp(
  `(?![施金石安管]工|白班)[${surnames}](?:工(?![作程地人具厂时期资序艺会种业伤商单装夫])|姐|哥|总(?![部店监结账量额是能会要])|老师|师傅|女士|先生|小姐|同学|经理|主管|主任|医生|大夫|护士|教练|律师|会计|店长|博士|教授|师兄|师姐)`,
);

const given =
  '明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚桂英玉红燕鹏飞波斌宇浩凯秀晨欣怡婷雪琳晶倩瑶佳慧子轩梓涵诗雨思志建国庆海云峰辉健俊鑫森晓旭东阳丹莉萍倩颖莹';
const notNames =
  '方[明]|高[明]|文[明化]|石[英]|金[红玉子晶]|白[云玉雪]|黄[海]|江[海]|安[平静]|关[东]|向[东阳海]|毛[子]|任[平]|易[怡]|田[子]|龙[海]|何[平]|叶[子]|莫[子]|申[明]|严[明]|齐[平]|康[健建辉]|管[平]|阿[明华]';

/** "王明" where somebody can stand: at the beginning, or after a word that takes a person. */
const full = new RegExp(
  `(?<![\\u4e00-\\u9fffA-Za-z]|[\\u4e00-\\u9fff](?=[季项齐曲管向]))(?!${notNames})[${surnames.replace('阿', '')}][${given}]{1,2}|(?<=[给对跟和与让把由被请为向像是说得您述绍评价时候后前在里])(?!${notNames})[${surnames.replace('阿', '')}][${given}]{1,2}(?=[的是在有会能怎如为当把被做带处对跟与和做，,、？?这]|工作)`,
);

const named = new RegExp(
  [
    '[{｛]\\s*[nN][aA][mM][eE]\\s*[}｝]',
    '(?:该|这位|那位|这名|那名|本)?(?:候选人|应聘者|应聘人|求职者|被推荐人|被评价人|被评估人|被调查人|当事人)(?:本人)?',
    '(?:该|此)(?:员工|同事|同志|人员)(?!们)|此人|这位(?:同事|员工|老师|同志|前同事|前员工|前下属|仁兄)|这个人|那个人|这人',
    '(?<![其吉])(?:他|她)(?:[（(/／或、和]{1,2}(?:他|她)[）)]?)?(?![们人])(?:本人|自己(?=[的有是]))?',
    '(?<![A-Za-z])[Tt][Aa](?![A-Za-z])|(?<![Ａ-Ｚ])ＴＡ(?![Ａ-Ｚ])',
    '(?<![A-Za-z])(?!Excel|Word|Python|Java|Photo|Office|Power|Windows|Linux|Docker|Vue|React|Spring|Mac|Git|Bug|Offer|Leader|Team|Boss|Owner|Pipeline|Logo|Type|Go\\b|Scrum|Sprint|Jira|Wifi|Web|App|Redis|Kafka|Oracle|Sketch|Figma|Demo|Ok|Base)[A-Z][a-z]{2,9}(?![A-Za-z])',
    titled.source,
    nicknames.source,
    full.source,
  ].join('|'),
  'g',
);

/** Where the candidate is named, or could be: who is meant does not matter to the rules, only that a person is. */
export function namesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(named)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
