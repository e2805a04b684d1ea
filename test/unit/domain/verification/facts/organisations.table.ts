/** Claimed name, said name, likeness. */
export const organisationPairs = `
Acme Inc. | Acme | same
Acme GmbH | ACME | same
Acme Optics GmbH | Acme | near
The Acme Company | Acme Co. | same
IBM | International Business Machines | near
BMW | Bayerische Motoren Werke AG | near
Global Systems | Global Foods | other
Facebook | Face book | same
J.P. Morgan | JPMorgan | same
JP Morgan Chase | JPMorgan | near
Procter & Gamble | P&G | near
PwC | PricewaterhouseCoopers | same
Siemens AG | Siemens Healthineers | near
Google | Gogle | near
Microsoft | Micrsoft Corporation | near
University of Oxford | Oxford University | near
Michigan State University | University of Michigan | other
University of Manchester | Manchester Metropolitan University | other
UC Berkeley | University of California, Berkeley | near
TU München | Technical University of Munich | near
Bank of America | Bank of China | other
General Motors | General Electric | other
Delta Airlines | Delta Faucets | other
Deutsche Bank | Deutsche Telekom | other
Meta | Facebook | same
Meta (formerly Facebook) | Facebook | near
华为技术有限公司 | 华为 | near
腾讯科技（深圳）有限公司 | 腾讯 | near
北京字节跳动科技有限公司 | 字节跳动 | near
中国移动 | 中国联通 | other
中国银行 | 中国农业银行 | other
北京大学 | 北大 | near
北京大学 | 北京师范大学 | other
清华大学 | 清华 | near
小米科技 | 小马科技 | other
华为 | Huawei | same
青岛远洋 | Qingdao Ocean | undefined
Morgan Stanley | JP Morgan | other
Goldman Sachs | Goldman | near
Robert Bosch GmbH | Bosch | near
Hewlett-Packard | HP | near
Ernst & Young | EY | near
Boston Consulting Group | BCG | near
National Health Service | NHS | near
Smith & Sons Ltd | Smith and Sons | same
L'Oréal S.A. | Loreal | same
Nestlé | Nestle SA | same
Apple | Amazon | other
First National Bank | First Republic Bank | other
Acme Technologies | Acme Solutions | near
Acme Optics | Acme Foods | other
Northwind Traders | Northwind | near
Contoso Ltd. | Fabrikam Inc. | other
Amazon Web Services | AWS | near
Amazon | Amazon Web Services | near
Lumen Labs | Lumen | near
Lumen Labs | Bell Labs | other
Mercy Hospital | Mercy General Hospital | other
St. Mary's Hospital | Saint Marys Hospital | same
Acme | unknown | undefined
Acme | ??? | undefined
Self-employed | Freelance | same
Self-employed | Acme | other
Global Systems | Global Systems International | near
Airbus | Airbnb | other
中石化 | 中国石油化工集团 | near
工行 | 中国工商银行 | near
上海复星医药（集团）股份有限公司 | 复星医药 | near
联想集团有限公司 | 联想 | same
He worked at Acme | Acme | same
Blue Ocean Consulting | Blue Sky Consulting | other
Green Energy Solutions | Green Energy | near
Green Energy Solutions | Solar Energy Solutions | other
Tata Consultancy Services | TCS | near
Wells Fargo Bank | Wells Fargo | near
Massachusetts Institute of Technology | MIT | near
McDonald's | McDonalds Corporation | same
Acme UK Ltd | Acme Germany GmbH | near
Booking.com | Booking | same
Volkswagen AG | VW | same
American Airlines | American Express | other
Stanford | Stanford University | near
Johnson & Johnson | Johnson Controls | other
Globex Corporation | Globex | same
Initech LLC | Initech Ltd | same
Northwind Traders Inc | North Wind Traders | same
Blue Ridge Bakery | Blue Ridge Hotel | other
London School of Economics | LSE | near
University College London | UCL | near
King's College London | Imperial College London | other
Royal Bank of Scotland | RBS | near
Royal Bank of Scotland | Royal Bank of Canada | other
Société Générale | Societe Generale S.A. | same
Siemens | Siemans | near
Accenture | Acenture | near
Lufthansa | Deutsche Lufthansa AG | near
City Hospital | City Bakery | other
Müller Maschinenbau GmbH & Co. KG | Mueller Maschinenbau | near
Pacific Software Ltd | Atlantic Software Ltd | other
Hansen Logistics ApS | Hansen Transport | other
Sunrise Media Group | Sunrise Media | near
Sunrise Media Group | Sunset Media Group | other
Oak Street School | Elm Street School | other
Red Cross | International Red Cross | near
United Nations | UN | near
Texas Instruments | Texas Roadhouse | other
Standard Chartered | Standard Life | other
Kraft Foods | Kraft | near
A.P. Møller-Mærsk | Maersk | near
T-Mobile | Deutsche Telekom | other
阿里巴巴集团 | 阿里 | same
阿里巴巴（中国）有限公司 | Alibaba Group | near
杭州海康威视数字技术股份有限公司 | 海康威视 | near
深圳市大疆创新科技有限公司 | 大疆 | near
深圳市大疆创新科技有限公司 | 大疆创新 | near
招商银行 | 建设银行 | other
复旦大学 | 同济大学 | other
上海交通大学 | 西安交通大学 | other
京东 | 京东集团 | same
北京协和医院 | 协和医院 | near
万科企业股份有限公司 | 万科 | near
顺丰速运 | 顺丰 | near
星光科技有限公司 | 晨光科技有限公司 | other
Acme Widgets | Acme Widget Co | near
Bright Horizons | Bright Horizons Family Solutions | near
Harbor Freight | Harbour Freight | near
St. John's School | Saint John School | near
Lakeview High School | Lakeview Elementary School | other
Vodafone UK | Vodafone | near
Unilever | Univeler | near
3M | 3M Company | same
H&M | Hennes & Mauritz | near
BP plc | British Petroleum | near
GSK | GlaxoSmithKline | near
The Home Depot | Home Depot | same
Best Buy | Best Western | other
United Airlines | United Healthcare | other
New York Times | The New York Times Company | same
New York Times | New York Post | other
Harvard | Harvard Business School | near
University of Cambridge | University of Oxford | other
Universität Wien | University of Vienna | same
ETH Zürich | ETH | near
Swiss Federal Railways | SBB | other
Zara | Inditex | other
Capgemini | Cap Gemini | same
Deloitte Consulting LLP | Deloitte | near
KPMG | PwC | other
Ikea | IKEA Deutschland GmbH & Co. KG | near
Kaufland | Lidl | other
Tech Solutions | Tech Systems | other
Alpha Consulting | Beta Consulting | other
Alpha Consulting | Alpha Consultants | near
Summit Health | Summit Energy | other
Johnson Construction | Johnson Builders | other
Nova Labs | Nova | near
Nova Labs | Novo Nordisk | other
Peak Performance Gym | Peak Fitness | other
Riverbank Primary School | Riverbank School | other
Greenfield Dental | Greenfield Dental Clinic | near
Dr. Smith Dental Practice | Smith Dental | near
ABC Company | ABC Corp | same
ABC | XYZ | other
Cafe Luna | Luna Café | near
Restaurant Zum Löwen | Zum Loewen | near
Stripe, Inc. | Stripe Payments Europe | near
Twitter | X | undefined
ACME SOFTWARE SOLUTIONS PRIVATE LIMITED | Acme Software Solutions | same
Infosys | Infosis | near
HCL Technologies | HCL | near
Tata Motors | Tata Steel | other
Hyundai Motor | Hyundai Heavy Industries | other
Mitsubishi UFJ | Mitsubishi Motors | other
网易公司 | 网易 | same
网易（杭州）网络有限公司 | 网易 | near
广州网易计算机系统有限公司 | 网易 | near
蚂蚁集团 | 蚂蚁金服 | near
中国工商银行股份有限公司 | 工商银行 | near
中国人寿保险 | 中国平安保险 | other
上海大学 | 上海交通大学 | other
浙大 | 浙江大学 | near
人大 | 中国人民大学 | near
华为终端有限公司 | 华为 | near
新东方教育科技集团 | 新东方 | near
比亚迪汽车 | 比亚迪 | near
长安汽车 | 长城汽车 | other
美的集团 | 格力电器 | other
星巴克 | Starbucks | same
`;
