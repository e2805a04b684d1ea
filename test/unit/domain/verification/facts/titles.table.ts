/** Claimed title, said title, likeness. `undefined` says nothing. */
export const titlePairs = `
Senior Test Engineer | sr. test eng | same
Senior Test Engineer | Engineer, Testing | near
Senior Test Engineer | Test Engineer | near
Head of Sales & Marketing | head sales marketing | same
Directrice générale | directrice generale | same
CTO | Chief Technology Officer | same
Accountant | Driver | other
高级软件工程师 | 软件工程师 | near
C# developer | c# dev | same
Lead Software Engineer | Senior software developer | near
Software Engineer II | Software Engineer | near
Head | Lead | other
Sales Manager | Product Manager | other
Senior Sales Manager | Senior Product Manager | other
??? | ??? | same
??? | Clerk | other
Software Engineer | Junior Developer | other
Junior Developer | Developer | near
Senior Engineer | Junior Engineer | other
Head of Sales | Sales assistant | other
Software Engineer | Sofware Enginer | same
Frontend Engineer | Backend Engineer | other
Frontend Developer | Front-end developer | same
Full Stack Developer | Software Engineer | near
Engineering Manager | Software Engineer | other
Director of Engineering | Engineering Manager | other
VP Sales | Vice President of Sales | same
VP of Sales | Sales Manager | other
VP of Sales | Director of Sales | other
CEO | Managing Director | near
CEO | CTO | other
Founder & CEO | CEO | near
Co-Founder and CTO | Chief Technology Officer | near
Marketing Manager | Marketing Assistant | other
Marketing Specialist | Marketing Officer | near
Sales Representative | Sales Executive | near
HR Manager | Human Resources Manager | same
HR Manager | People Manager | near
Data Analyst | Data Scientist | other
Data Analyst | Business Analyst | other
Nurse | Registered Nurse | near
Nurse | Nursing Assistant | other
Teacher | Teaching Assistant | other
Math Teacher | Mathematics teacher | same
Waiter | Waitress | near
Waiter | Writer | other
Baker | Banker | other
Account Manager | Account Executive | near
Account Manager | Accountant | other
Project Manager | Project Coordinator | other
Product Manager | Product Owner | near
Product Manager | Production Manager | other
Intern | Internal Auditor | other
Executive Assistant to the CEO | CEO | other
CEO | Assistant to the CEO | other
Assistant Manager | Manager | near
Manager | Assistant Manager | other
Store Manager | 店长 | near
软件工程师 | Software Engineer | same
销售经理 | 销售助理 | other
销售经理 | 产品经理 | other
总经理 | 副总经理 | other
总经理 | 总经理助理 | other
产品总监 | 产品经理 | other
程序员 | 软件工程师 | near
市场专员 | 市场营销专员 | same
客服专员 | 客户服务代表 | near
人事经理 | 人力资源经理 | same
前端工程师 | 后端工程师 | other
会计 | 出纳 | near
初级工程师 | 高级工程师 | near
高级工程师 | 初级工程师 | other
项目经理 | Project Manager | same
测试工程师 | 软件测试工程师 | near
He was a software engineer | Software Engineer | same
Software Engineer | He worked as a software developer | near
Software Engineer | Mechanical Engineer | other
Customer Service Representative | Customer Service Agent | near
Customer Service Representative | Call Center Agent | near
Warehouse Operative | Warehouse Worker | near
Warehouse Worker | Warehouse Manager | other
Chef | Cook | near
Head Chef | Sous Chef | other
Team Leader | Team Member | other
Physician | Physicist | other
Electrician | Electrical Engineer | other
Mechanic | Mechanical Engineer | other
Softwareentwickler | Software-Entwickler | same
Geschäftsführer | Managing Director | same
Associate Professor | Professor | near
Professor | Assistant Professor | other
Data Engineer | Data Entry Clerk | other
Sales Engineer | Sales Representative | other
Senior Consultant | Consultant | near
Managing Consultant | Consultant | near
Regional Sales Manager | Sales Manager | near
Deputy Director | Director | near
Director | Deputy Director | other
Shop Assistant | Sales Assistant | same
Retail Sales Associate | Store Associate | near
Bookkeeper | Accountant | near
Recruiter | Talent Acquisition Specialist | near
Scrum Master | Project Manager | other
DevOps Engineer | Site Reliability Engineer | near
QA Engineer | Test Engineer | near
Java Developer | Software Engineer | near
Java Developer | JavaScript Developer | other
Graphic Designer | Designer | near
Graphic Designer | Interior Designer | other
Sales Manager, EMEA | Sales Manager | near
Software Engineer | Zookeeper | other
Office Manager | Receptionist | other
Software Engineer | not sure | undefined
Software Engineer | I don't know his title | undefined
Principal Engineer | Staff Engineer | near
Security Guard | Security Officer | near
Bus Driver | Truck driver | other
Care Assistant | Carer | near
Head of Marketing | Marketing | near
Head of Marketing | Marketing Manager | near
Manager | Sales Manager | near
Supervisor | Manager | near
Operations Manager | Operator | other
Program Manager | Programmer | other
Secretary | Executive Assistant | near
Administrative Assistant | Office Assistant | near
Solutions Architect | Solution Architect | same
UX Designer | Product Designer | near
Chief Financial Officer | Finance Director | other
CFO | Chief Finance Officer | same
Software Engineer (Contract) | Software Engineer | near
实习生 | 软件工程师 | other
软件工程师 | 实习生 | other
教师 | 老师 | same
数学教师 | 语文教师 | other
部门经理 | 员工 | other
Lecturer | University lecturer | near
Mechanical Engineer | Mech. Engineer | same
Physiotherapist | Physical therapist | same
Logistics Coordinator | Logistics Manager | other
Logistics Manager | Head of Logistics | near
Supply Chain Analyst | Supply Chain Specialist | near
Financial Analyst | Finance Analyst | same
Legal Counsel | Lawyer | near
Chief Operating Officer | COO | same
Marketing Director | Director of Marketing | same
Director, Marketing | Marketing Director | same
Vertriebsleiter | Sales Manager | near
Senior Vice President | Vice President | near
Vice President | Senior Vice President | near
Restaurant Manager | Waiter | other
Kitchen Assistant | Head Chef | other
Head Chef | Kitchen Assistant | other
Machine Operator | Machine operative | near
Forklift Driver | Fork lift driver | same
Customer Success Manager | Customer Support Agent | other
Social Media Manager | Social-Media-Manager | same
IT Support Specialist | IT Support Technician | near
System Administrator | Sysadmin | same
Systems Administrator | Network Administrator | other
Technical Lead | Tech Lead | same
Tech Lead | Junior Developer | other
Product Marketing Manager | Product Manager | near
Lab Technician | Laboratory Technician | same
Quality Manager | Quality Assurance Manager | near
Office Administrator | Administrative Officer | near
Co-founder | Founder | same
Freelance Designer | Designer | near
Civil Engineer | Civil Enginer | same
Personal Trainer | Fitness Trainer | other
Cashier | Store Manager | other
School Principal | Teacher | other
Research Assistant | Research Associate | near
Postdoctoral Researcher | Post-doc researcher | same
Dentist | Dental Assistant | other
Payroll Specialist | Payroll Clerk | near
运营总监 | 运营经理 | other
运营经理 | 运营主管 | near
产品经理 | 产品负责人 | near
大客户经理 | 客户经理 | near
行政助理 | 行政专员 | near
高级产品经理 | 产品经理 | near
采购经理 | 采购专员 | other
财务总监 | CFO | near
人力资源总监 | HR Director | same
语文老师 | 语文教师 | same
班组长 | 员工 | other
研发工程师 | 开发工程师 | near
UI设计师 | UI设计 | near
数据分析师 | 数据分析 | near
司机 | 会计 | other
后端开发工程师 | 后端工程师 | near
Key Account Manager | Account Manager | near
Senior Accountant | Staff Accountant | near
Chief Engineer | Engineer | other
Business Development Manager | Sales Manager | near
Business Development Representative | Sales Development Representative | near
Talent Acquisition Manager | Recruiting Manager | same
Content Writer | Copywriter | near
Content Writer | Technical Writer | other
Graphic Designer | Visual Designer | other
Web Developer | Front-end Developer | near
iOS Developer | Mobile Developer | near
iOS Developer | Android Developer | other
ML Engineer | Machine Learning Engineer | same
AI Engineer | Machine Learning Engineer | near
Cloud Architect | Cloud Engineer | other
Financial Controller | Controller | near
Lead Nurse | Nurse | near
Head Nurse | Nurse | other
Ward Manager | Nurse | other
Executive Chef | Chef | near
Sous Chef | Chef | near
Store Associate | Cashier | other
Delivery Driver | Driver | near
Truck Driver | Lorry Driver | same
Marketing Intern | Marketing Manager | other
Marketing Manager | Marketing Intern | other
Assistant Store Manager | Store Manager | near
Store Manager | Assistant Store Manager | other
Shift Supervisor | Shift Manager | near
Team Lead, Customer Support | Customer Support Team Leader | near
Customer Support Team Lead | Customer Support Agent | other
Head of Product | Product Manager | near
Head of Product | Product Director | near
Chief of Staff | Staff | other
Art Director | Graphic Designer | other
Creative Director | Art Director | other
Event Manager | Events Manager | same
Event Coordinator | Event Planner | near
Property Manager | Facility Manager | other
Facilities Manager | Facility Manager | same
Maintenance Technician | Maintenance Engineer | other
Process Engineer | Production Engineer | other
Quality Engineer | Quality Control Engineer | near
Purchasing Manager | Procurement Manager | same
Buyer | Purchasing Agent | near
Tax Consultant | Tax Advisor | near
Investment Banker | Investment Banking Analyst | near
Portfolio Manager | Fund Manager | other
Paralegal | Lawyer | other
Attorney | Lawyer | near
Secondary School Teacher | High School Teacher | same
English Teacher | Physics Teacher | other
Kindergarten Teacher | Preschool Teacher | same
Childcare Worker | Nanny | other
Home Carer | Caregiver | near
Nursing Home Manager | Care Home Manager | same
Police Officer | Security Officer | other
Flight Attendant | Cabin Crew | same
Pilot | Co-pilot | other
Journalist | Reporter | near
Editor-in-Chief | Editor | other
Photographer | Fotograf | same
Projektleiter | Project Manager | near
Chef de projet | Project Manager | near
Ingeniero de software | Software Engineer | near
Développeur web | Web Developer | near
Krankenschwester | Nurse | near
Buchhalter | Accountant | near
Senior Manager | Manager | near
Managing Director | General Manager | near
President | Vice President | other
Board Member | Director | other
Trainee | Intern | other
Software Engineer | Senior Software Engineer | near
Software Engineer | Engineering Manager | other
Senior Developer | Developer | near
Staff Engineer | Engineer | near
Principal Consultant | Junior Consultant | other
Data Engineer | Big Data Engineer | near
Database Administrator | DBA | same
IT Manager | IT Director | near
IT Director | IT Manager | other
Sales Rep | Sales Representative | same
Inside Sales Representative | Sales Representative | near
Sales Development Rep | SDR | same
Sales Lead | Sales Associate | other
Front Desk Agent | Receptionist | same
Hotel Manager | Receptionist | other
Bartender | Barkeeper | near
Line Cook | Cook | near
Warehouse Supervisor | Warehouse worker | other
Picker and packer | Warehouse operative | near
Research Scientist | Researcher | near
Professor of Biology | Biology Professor | same
Professor of Biology | Professor of Law | other
软件开发工程师 | 软件工程师 | near
高级会计师 | 会计 | near
总经理助理 | 行政助理 | near
销售总监 | 销售代表 | other
区域销售经理 | 销售经理 | near
销售主管 | 销售经理 | near
人事专员 | HR专员 | same
品牌经理 | 市场经理 | near
技术总监 | 技术经理 | other
技术总监 | CTO | near
新媒体运营 | 运营专员 | near
仓库管理员 | 仓管 | same
平面设计师 | UI设计师 | other
护士长 | 护士 | other
副经理 | 经理 | near
经理 | 副经理 | other
项目助理 | 项目经理 | other
项目经理 | 项目助理 | other
班主任 | 语文老师 | other
客服主管 | 客服 | near
算法工程师 | 机器学习工程师 | near
车间主任 | 车间工人 | other
外贸业务员 | 销售代表 | near
`;
