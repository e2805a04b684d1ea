/**
 * Levels: 1 school, 2 vocational or short, 3 bachelor, 4 master, 5 doctor. Where countries differ, a degree
 * has several.
 */
export interface Award {
  levels: readonly number[];
  /** The field that its name holds: law of an LLB. */
  field?: string;
}

/**
 * Names as they are without dots, spaces and apostrophes between letters; levels, names, then the field where
 * there is one.
 */
const rows: [string, string, string?][] = [
  [
    '1',
    'abitur alevel alevels highschool highschooldiploma ged secondaryschool matura maturita bac ' +
      'baccalaureat baccalaureate bachillerato schoolleavingcertificate fachabitur hochschulreife 高中 高中毕业',
  ],
  ['0.5', 'gcse gcses olevels hauptschule realschule mittlerereife 初中'],
  ['1 2', '中专 职高 技校'],
  [
    '2',
    'associate associates associatedegree associatesdegree hnd hnc bts dut foundationdegree ' +
      'apprenticeship ausbildung lehre vocational btec nvq certificate cert tafe 大专 专科 高职',
  ],
  ['2', 'aas aa'],
  ['2 3', 'diploma diplome advanceddiploma graduatediploma'],
  [
    '3',
    'bachelor bachelors baccalaureus bsc bs ba ab sb bscs undergraduate licence laureatriennale grado ' +
      '本科 学士 本科生 大学本科 双学士',
  ],
  ['3', 'beng btech be', 'engineer'],
  ['3', 'bba bcom bcomm bbm bbus', 'business'],
  ['3', 'llb', 'law'],
  ['3', 'bed', 'education'],
  ['3', 'bfa', 'art'],
  ['3', 'bca bcs bit', 'computer'],
  ['3', 'bnurs bsn', 'nursing'],
  ['3', 'barch', 'architecture'],
  ['3', 'bpharm', 'pharmacy'],
  [
    '3 4',
    'licenciatura licenciado diplom dipl diplomfh ingenieur laurea dipling diplinform diplkfm diplphys',
  ],
  ['3 4 5', 'degree universitydegree graduate graduated studies collegedegree 大学 学位'],
  [
    '4',
    'master masters msc ms ma am sm mphil mres magister magistrale staatsexamen postgraduate maitrise ' +
      'maestria 硕士 硕士研究生 研究生',
  ],
  ['4', 'meng mtech', 'engineer'],
  ['4', 'mba emba', 'business'],
  ['4', 'llm', 'law'],
  ['4', 'med', 'education'],
  ['4', 'mfa', 'art'],
  ['4', 'mph', 'publichealth'],
  ['4', 'mpa', 'publicadministration'],
  ['4', 'mca', 'computer'],
  ['4', 'mcom mim', 'business'],
  ['4', 'march', 'architecture'],
  ['3 4', 'mbbs', 'medicine'],
  ['4 5', 'md', 'medicine'],
  ['4 5', 'jd', 'law'],
  [
    '5',
    'phd postdoc dphil doctor doctorate doctoral doctorat doktor promotion dr drrernat dring drphil scd ' +
      'dsc 博士 博士研究生 博士学位',
  ],
  ['5', 'edd', 'education'],
  ['5', 'dba', 'business'],
  ['5', 'drmed', 'medicine'],
  ['5', 'engd', 'engineer'],
];

/** Each name of a degree. */
export const awards: ReadonlyMap<string, Award> = new Map(
  rows.flatMap(([levels, names, field]) =>
    names
      .split(' ')
      .map((name): [string, Award] => [
        name,
        { levels: levels.split(' ').map(Number), ...(field !== undefined && { field }) },
      ]),
  ),
);

/** Fields of study: words of one meaning, in English, German, French, Spanish and Chinese. */
const fields = `
computer computing informatics informatik informatiker informatikerin informatique informatica cs it
  softwareengineering computerscience 计算机 计算机科学 计算机科学与技术 软件工程 软件 信息技术
informationsystems wirtschaftsinformatik informationtechnology informationmanagement 信息管理 信息系统
engineer engineering technology ingenieurwesen ingenieria ingenierie 工程
electrical elektrotechnik electronics electronic electricalengineering electronicengineering ee 电气 电气工程 电子
  电子工程 电子信息 自动化
mechanical maschinenbau mechanicalengineering 机械 机械工程
civil bauingenieurwesen civilengineering 土木 土木工程
chemical chemicalengineering verfahrenstechnik 化工
business kaufmann kauffrau bwl betriebswirtschaft betriebswirtschaftslehre management commerce
  businessadministration administration empresas gestion 工商管理 企业管理 管理 管理学 商科
economics vwl volkswirtschaftslehre economy economie economia econ 经济 经济学 国际经济与贸易
finance banking finanzen finanzas finanza 金融 金融学
accounting accountancy 会计 会计学
marketing 市场营销 营销
mathematics maths math mathematik mathematiques matematicas 数学 应用数学
statistics statistik stats 统计 统计学
physics physik physiker physique fisica 物理 物理学
chemistry chemie chimie quimica 化学
biology biologie biologia 生物 生物学 生物科学
biochemistry biochemie 生物化学
medicine medizin medecine medicina 医学 临床医学
nursing pflege 护理 护理学
pharmacy pharmazie 药学
psychology psychologie psicologia psych 心理 心理学
law jura rechtswissenschaft rechtswissenschaften droit derecho legal 法律 法学
education padagogik pedagogy teaching 教育 教育学
history geschichte histoire historia 历史 历史学
philosophy philosophie 哲学
politics political politicalscience politikwissenschaft 政治 政治学
sociology soziologie 社会学
literature 文学 汉语言文学 中文
english anglistik 英语 英语语言文学
german germanistik 德语
communication communications kommunikation 传播 传播学
journalism 新闻 新闻学
art arts fineart fineartss kunst 美术 艺术
design 设计
architecture architektur 建筑 建筑学
datascience dataanalytics data 数据科学
linguistics linguistik 语言学
`;

export const fieldConcepts: ReadonlyMap<string, string> = new Map(
  fields
    .trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? '']);
    }),
);

/** Words in a degree or a field that say little about which one it is. */
export const beside = new Set(
  (
    'of in the a an and with at from for first second class upper lower honours honors hons hon cum ' +
    'laude magna summa distinction merit degree degrees ' +
    'science sciences applied general theory studies university uni college school und fur de la en des ' +
    'der arts advanced major minor double joint full ' +
    'time part completed finished obtained received he she they has had have holds got i think believe ' +
    'his her it was is yes graduated graduate diploma ' +
    'title year years gpa subject field course programme program studied study level higher ' +
    'international modern training executive pure fh rer nat ing univ phil ' +
    '学位 学历 专业 毕业 大学 学院 他 她 是 的 与 和 科学 技术'
  ).split(' '),
);
