/** Claimed reason, said reason, likeness. */
export const reasonPairs = `
Resigned | Left of her own accord | same
New job | Resigned | near
New job | Got a better offer elsewhere | same
Redundancy | Laid off | same
Redundancy | Position was eliminated in the restructuring | same
Resigned | Fired | other
Resigned | Dismissed for misconduct | other
Laid off | Terminated for cause | other
Laid off | He was let go | same
Fired | Let go | same
Resigned | Let go | other
End of contract | Fixed-term contract expired | same
Project finished | The contract was not renewed | same
Family reasons | Health | same
Personal reasons | Burnout | same
Went back to university | Started a master's degree | same
Moved to Berlin with partner | Relocation | near
Retired | Retirement | same
Resigned | He was not fired, he resigned | same
Resigned | Was not dismissed | undefined
New opportunity | Career growth | same
辞职 | 主动离职 | same
跳槽 | 找到新工作 | same
裁员 | 公司重组 | same
合同到期 | 合同期满 | same
个人原因 | 家庭原因 | same
辞职 | 被开除 | other
裁员 | 被辞退 | other
考研 | 出国留学 | same
搬家 | 回老家 | same
退休 | 退休了 | same
New job | 跳槽 | same
Redundancy | 裁员 | same
Resigned | Blue elephants | undefined
Wanted a change | Looking for a new challenge | near
Redundancy | Resigned | other
Resigned | Left for a competitor | near
Mutual agreement | Dismissed | other
Company closed | Bankruptcy | same
Failed probation | Resigned | other
Contract terminated by mutual consent | Mutual agreement | same
End of contract | Moved on to another company | near
Started own company | Self-employed | same
Resigned | still employed | other
Moved to a new company | Better salary | same
Internship ended | End of internship | same
Returned to school | Studies | same
Resigned | I don't know why he left | undefined
Better opportunity | Left for a higher salary | same
Position was made redundant | Company restructuring | same
Temporary contract ended | Seasonal work | same
Own wish | Dismissed | other
Career change | Wanted to do something else | near
Parental leave | Family | same
Downsizing | Poor performance | other
Contract expired | Fired | other
合同到期 | 项目结束 | same
个人发展 | 辞职 | near
身体原因 | 家庭原因 | same
公司倒闭 | 裁员 | same
主动辞职 | 被劝退 | other
Left voluntarily | own decision | same
Study abroad | 出国留学 | same
Returned home to care for a parent | Personal | same
Found a new job | Left to join another firm | same
Was made redundant | Mass layoffs | same
Left due to restructuring | Company downsized | same
My contract ended | Contract was for one year | same
Health issues | Illness | same
To pursue an MBA | Went to graduate school | same
Dismissed | He was sacked | same
Dismissed | Gross misconduct | same
Resigned | Poor performance | other
New challenge | Terminated | other
Relocation | Moved abroad | same
Moving to another city | He moved to Munich for his wife | near
Retired | Old age | undefined
Maternity leave | Had a baby | same
Company went out of business | Insolvency | same
Higher salary | Money | undefined
Personal development | Career development | near
公司裁员 | 优化了 | same
自己想换个环境 | 主动辞职 | same
家里有事 | 个人原因 | same
绩效不达标被辞退 | 个人原因 | other
项目结束 | 合同没有续签 | same
去了竞争对手公司 | 跳槽 | same
Left on good terms for another role | New position | same
She quit | Resigned | same
Conflict with boss | Resigned | undefined
Burn-out | Stress | same
Position eliminated | Reorganization | same
Freelance project completed | End of project | same
Terminated | Position eliminated | other
Role ended | End of contract | near
`;
