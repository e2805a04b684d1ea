/** Claimed degree, said degree, likeness. */
export const degreePairs = `
BSc | B.Sc. | same
BSc | Bachelor of Science | same
BSc Computer Science | Bachelor of Science in Computer Science | same
BSc Computer Science | Bachelor | near
BSc Computer Science | BSc Informatics | same
BSc Physics | MSc Physics | other
MSc Physics | Master's degree in Physics | same
MBA | Master of Business Administration | same
MBA | Master | near
MBA | MSc Physics | other
PhD | Dr. | same
PhD | Doctor of Philosophy | same
PhD Chemistry | Doctorate in chemistry | same
PhD | 博士 | same
学士 | Bachelor | same
本科 | 学士学位 | same
硕士 | Master's | same
硕士 | 学士 | other
大专 | 本科 | other
计算机科学学士 | BSc Computer Science | same
计算机硕士 | 软件工程硕士 | same
PhD | PhD candidate | other
Bachelor | dropped out | other
Bachelor of Arts | BA | same
BA History | B.A. in History | same
BA History | BA Philosophy | other
Licence | Bachelor | same
Diplom Informatik | MSc Informatik | near
Diplom-Informatiker | Master in Computer Science | near
Abitur | A-levels | same
Abitur | High school diploma | same
Bachelor | High school | other
BEng Mechanical Engineering | Bachelor in Mechanical Engineering | same
Mechanical Engineering, BSc | Electrical Engineering, BSc | other
M.Eng. | Master of Engineering | same
LLB | Bachelor of Laws | same
Bachelor | Batchelor | same
Computer Science | BSc Computer Science | near
Bachelor of Science | Degree | near
MSc Data Science | Master in Data Science | same
BCom | Bachelor of Commerce | same
BTech | Bachelor of Technology | same
Associate degree | Bachelor | other
HND | Bachelor's | other
Ph. D. in Physics | phd physics | same
B. Sc. (Hons) Mathematics | BSc Maths | same
Master of Arts in Economics | MA Economics | same
Master | MSc | same
MD | Doctor of Medicine | near
JD | Juris Doctor | same
Bachelor of Science | no degree | other
Bachelor | I don't know | undefined
Bachelor of Science | MA | other
工商管理硕士 | MBA | same
Master of Science | Bachelor of Science | other
BSc Nursing | Bachelor of Nursing | same
Maestría | Master | same
Staatsexamen Jura | LLM | same
High school | GED | same
BSc Economics | BSc Business | other
She has a bachelor's degree | Bachelor | same
Bachelor | She has a bachelor's degree | same
BS in Electrical Engineering | B.S. EE | near
Applied Physics MSc | MSc Physics | same
Bachelor of Engineering | BEng | same
Bachelor of Business Administration | BBA | same
MA | Master of Arts | same
Postgraduate | Master | same
Associate of Arts | Associate degree | same
BSc Biology | Bachelor in Biochemistry | other
Bachelor in Psychology | Psychology | near
Master of Laws | LLM | same
Baccalauréat | High school | same
PhD in Economics | Master in Economics | other
BSc | MSc (did not finish) | other
软件工程本科 | 计算机本科 | same
法学学士 | LLB | same
金融硕士 | 经济学硕士 | other
高中 | 大专 | other
博士 | 硕士 | other
临床医学博士 | 博士 | near
Bachelor's in Marketing | Bachelor of Marketing | same
B.A. Economics | BSc Economics | same
MSc | M.Sc. | same
Master of Science in Finance | MSc Accounting | other
Bachelor of Commerce | BBA | same
Ph.D. | Doctoral degree | same
Doctor of Philosophy in Physics | PhD Astrophysics | near
Undergraduate degree | Bachelor | same
Bachelor (Hons) | BA (Hons) | same
GCSEs | A-levels | other
Diploma in Nursing | Bachelor of Nursing | near
Bachelor of Architecture | BArch | same
Licenciatura en Derecho | LLB | near
Máster en Finanzas | MSc Finance | same
Licence en informatique | Bachelor Computer Science | same
Bachelor Informatik | BSc Computer Science | same
Master BWL | Master Business Administration | same
BSc Computer Science | BSc Computer Engineering | near
本科（会计） | 会计学学士 | same
硕士研究生 | Master | same
博士研究生 | PhD | same
大专学历 | 专科 | same
初中 | 高中 | other
Master | Postdoc | other
Some college | Bachelor | undefined
Vocational training | Ausbildung | same
Law degree | LLB | near
Degree in law | Law degree | same
Engineering degree | BEng | near
BSc Physics, MIT | BSc Physics | near
MSc in Computer Science from Stanford University | MSc Computer Science | same
2:1 in History | BA History | near
Masters in Education | MEd | same
Executive MBA | MBA | same
MBA | Bachelor of Business Administration | other
`;
