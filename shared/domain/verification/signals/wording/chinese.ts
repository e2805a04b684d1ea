import { chineseGroups } from './chinese-synonyms.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Characters of grammar. They count where they stand in a run that is the same word for word, and nowhere
 * else.
 */
const particles = new Set(
  '的了是在我他她它们这那和与也都就很把被让给对从到为而及等吧呢吗啊得地着过会能可以要想有没不又还再才最更较太挺只但却或若因所之其于且并个一二三四五六七八九十两几些每各次位名种样么什怎谁哪后前时候里上下中间内外将向往比跟同您你咱自己本该此多少大小好说做来去起出',
);

/** What references in Chinese are made of. */
const stock = list(`
认真负责 认真 负责 责任心 责任感 积极主动 积极 主动 团队合作 团队精神 团队协作 团队意识 团队 合作 协作 沟通能力 沟通 表达能力
工作能力 工作态度 工作效率 工作 能力 态度 效率 专业能力 专业知识 专业 学习能力 学习 踏实 勤奋 努力 稳重 细心 细致 耐心 热情 乐于助人
为人 真诚 诚实 诚信 正直 善良 随和 友善 友好 优秀 出色 突出 良好 强烈推荐 推荐 值得信赖 信赖 信任 可靠 靠谱 值得 按时完成 按时 按期 准时
高质量 质量 完成任务 任务 执行力 领导力 领导 管理 同事 上级 下属 经理 主管 公司 部门 岗位 职位 职责 项目 经验 丰富 抗压能力 压力 逻辑思维
逻辑 思维 创新 问题 解决问题 解决 分析 独立 授权 放权 委托 改进 提升 提高 加强 不足 优点 缺点 建议 希望 方面 表现 成绩 业绩 目标 结果 贡献
共事 愉快 相处 融洽 关系 性格 开朗 人品 未来 发展 前途 祝愿 相信 认为 觉得 非常 十分 特别 比较 总是 一直 经常 有时 往往 可能 应该 需要 能够
时间 今年 去年 当时 期间 开始 最后 事情 情况 方法 方式 工作中 大家 别人 其他人 我们 他们 员工 人员 成员 下来 起来 出来 自己 如果 因为 所以 虽然
但是 而且 然后 或者 以及 通过 对于 关于 就是 还是 已经 没有 不是 可以 一个 什么 怎么 这个 那个 这样 以后 之后 之前 左右 第一 一次 几个 很多
劳逸结合 注意身体 亲力亲为 事必躬亲 业务能力 业务 吃苦 刻苦 全面 各项工作 各项任务 交办 该同志 一名 意识 较好 很好 更好 更多 更加 优异 配合度 服从
服从安排 遵守 遵守纪律 守时 严谨 谦虚 大方 幽默 活泼 沉稳 果断 抗压 上进 上进心 进取 好学 虚心 勇于 敢于 担当 承担 认可 好评 肯定 赞赏 称职 胜任 放手
表率 榜样 带头 骨干 人才 难得 不可多得 综合素质 素质 其他部门 其他 部门之间 跨部门 节奏 心态 情绪 性子 脾气 急躁 直接 说话 做事 做人 待人 为人处世
待人接物 礼貌 热心 热爱 爱岗敬业 职业道德 职业 职业发展 前景 顺利 合作愉快 很愉快 信得过 放心 省心 周到 到位 及时 准确 高效 快速 灵活 应变
注意细节 细节 条理 清晰 清楚 思路 敬业 尽职尽责 尽责 任劳任怨 兢兢业业 一丝不苟 吃苦耐劳 善于 擅长 具备 较强 很强 不错 帮助 支持 学会 交流
印象深刻 印象 深刻 面对 遇到 困难 挑战 自信 成长 进步 机会 分享 反馈 意见 想法 倾听 尊重 关心 照顾 团结 配合 协调 组织 安排 计划 按计划 交付
`);

/** Words of any working day. */
const common = list(`
客户 产品 系统 数据 会议 开会 讨论 流程 方案 报告 文档 电话 邮件 消息 服务 市场 销售 价格 合同 订单 供应商 仓库 测试 代码 上线 发布 版本 需求
设计 开发 技术 服务器 数据库 故障 错误 风险 进度 延期 周末 晚上 早上 上午 下午 加班 月底 年底 季度 学生 老师 教师 家长 学校 班级 课堂 课程 教学
考试 成绩 孩子 病人 患者 护士 医生 医院 病房 科室 护理 家属 药物 夜班 值班 交接班 培训 新人 新员工 实习生 办公室 现场 检查 审计 财务 预算 成本
机房 订单系统 业务 恢复 中断 现场 指挥 汇报 总部 备课 批改 作业 纪律 教研 公开课 消毒 感染 抢救 手术 门诊 急诊 巡房 上班 下班 迟到 请假 入职 离职 新来
工程师 程序员 架构 接口 服务 部署 迭代 线上 排期 评审 文员 助理 秘书 采购 生产 车间 设备 质检 物流 运输 发货 库存 招标 投标 报价 回款 拜访 渠道商 代理
收入 指标 区域 渠道 谈判 签约 续约 投诉 处理 负责人 老板 决定 决策 原因 影响 记录 表格 材料 整理 准备 介绍 说明 解释 提出 发现 了解 变化
`);

const replacements = new Map<string, string>();
for (const group of chineseGroups) {
  for (const word of group) if (!replacements.has(word)) replacements.set(word, group[0] as string);
}
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

interface Entry {
  /** What is read in its place. */
  word: string;
  /** How much one of its characters says; undefined when it is as any other. */
  weight?: number;
}

const entries = new Map<string, Entry>();
for (const [word, canonical] of replacements) entries.set(word, { word: canonical });
for (const [words, weight] of [
  [common, 0.22],
  [stock, 0.07],
] as const) {
  for (const word of words) entries.set(word, { word: replacements.get(word) ?? word, weight });
}
for (const [word, canonical] of replacements) {
  const weight = entries.get(canonical)?.weight;
  if (weight !== undefined) entries.set(word, { word: canonical, weight });
}
const lengthsByStart = new Map<string, string[]>();
for (const word of [...entries.keys()].sort(byLength)) {
  const start = word[0] as string;
  const known = lengthsByStart.get(start);
  if (known) known.push(word);
  else lengthsByStart.set(start, [word]);
}

/** How much a character says that is in no list. Two make about one word. */
const plain = 0.42;

export interface Characters {
  text: string[];
  /** Of each character. */
  weights: number[];
}

/**
 * A run of Chinese characters with synonyms made the same, and how much each character says. Linear in its
 * length.
 */
export function charactersOf(run: string): Characters {
  const text: string[] = [];
  const weights: number[] = [];
  let at = 0;
  while (at < run.length) {
    const start = run[at] as string;
    const found = lengthsByStart.get(start)?.find((word) => run.startsWith(word, at));
    const { word, weight } = (found && entries.get(found)) || { word: start };
    for (const character of word) {
      text.push(character);
      weights.push(weight ?? (!found && particles.has(character) ? 0 : plain));
    }
    at += found?.length ?? 1;
  }
  return { text, weights };
}
