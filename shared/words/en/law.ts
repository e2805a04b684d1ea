/** The notices that jurisdiction packs name, as plainly as the law lets them. A line is a paragraph. */
export const law = {
  'law.cn.candidate':
    '{company} checks your references for one job. It handles your personal information. You reach us ' +
    'here: {contact}.\n' +
    'Why and how: to see if your résumé is right and how you work. We send questions to the people you ' +
    'name, by a web form, and compare what they say.\n' +
    'What: your name and e-mail address, your résumé, what you tell us, and what your referees say. How ' +
    'long: the page of your check shows the day on which all of it is deleted.\n' +
    'You choose freely. For some steps we ask you for a consent of their own:\n' +
    'Asking your referees. They learn your name, the job you apply for and the questions. They use this ' +
    'only to answer.\n' +
    'Handing on. {company} gets the report, to decide on this job and for nothing else. It gets your ' +
    'name, what your referees say and what you say to it.\n' +
    'Export. If {company} stores or reads your data outside the mainland of China, it is the one who ' +
    'gets them there, for the same reason and in the same way. You reach it there through the same ' +
    'contact and have the same rights.\n' +
    'Sensitive information. We do not ask for it. A referee may still write, say, about your health. ' +
    'Then you read it before {company} gets the report. If you dispute it, a reviewer reads it and can ' +
    'take it out. It could harm you if it leaked, so few people can see it.\n' +
    'You can take back your consent, as easily as you gave it. The whole check then stops. To take back ' +
    'one part alone, write to us. What was done before stays lawful. If the reason for the check ' +
    'changes, we ask you again. We make no inquiry about your credit.',
  'law.cn.referee':
    '{candidate} has applied for a job at {company} and has named you as a referee. {company} handles ' +
    'your personal information. You reach us here: {contact}.\n' +
    'Why and how: to check references for one job. You answer by a web form.\n' +
    'What: your name and e-mail address, how you know {candidate}, and your answers. How long: your ' +
    'page shows the day on which all of it is deleted.\n' +
    'Who gets it: those at {company} who run the check or decide on the job. {candidate} can read what ' +
    'you say. The page tells you before you answer if your name stands with it. If {company} stores or ' +
    'reads the data outside the mainland of China, it is the one who gets them there. You have the same ' +
    'rights and the same contact.\n' +
    'By answering you agree to this. You do not have to. You can see, copy, correct and delete your ' +
    'data, and take back your consent, as easily as you gave it. Please write nothing about health, ' +
    'faith, money or other private things.',
  'law.cn.rights':
    'You may know what is done with your personal information, and decide on it. You may limit it or ' +
    'say no.\n' +
    'You can see it and get a copy. You can have it moved to somebody else you name. You can have it ' +
    'put right, made complete, or deleted. You can take back what you agreed to. You can ask us to ' +
    'explain our rules.\n' +
    'If a computer alone made a decision that weighs on you, you could refuse it. We make none.\n' +
    'Write to us: {contact}. If we say no, we tell you why, and you can go to court. You can also ' +
    'complain to the office that protects personal information, the cyberspace administration.',
  'law.eu-gdpr.candidate':
    '{company} checks your references for one job. It decides how your data are used. You reach us, and ' +
    'those who look after data protection, here: {contact}.\n' +
    'Why: to see if your résumé is right and how you work. The law allows this because a company has a ' +
    'fair need to know such things before it hires (Article 6(1)(f) of the GDPR). You can object at any ' +
    'time. We write to your referees only if you agree. You can take that back as easily as you gave ' +
    'it.\n' +
    'What: your résumé, what you tell us, and what the people you name say about your work.\n' +
    'Who sees it: those who run this check and those who decide on the job. A host stores the data for ' +
    'us and may do nothing else with them. If data leave the European Economic Area, the law asks for ' +
    'safeguards. Ask us for a copy of them.\n' +
    'How long: the page of your check shows the day on which the data are deleted.\n' +
    'You can see, correct, delete and limit your data, and take them with you. You can complain to the ' +
    'data protection authority where you live or work.\n' +
    'You do not have to take part. If you refuse, there is no check, and the company tells you what ' +
    'that means for your application. We give no score. People decide, and no computer decides alone.',
  'law.eu-gdpr.referee':
    '{candidate} has applied for a job at {company} and has named you as a referee. We have your name ' +
    'and e-mail address from {candidate}.\n' +
    '{company} decides how your data are used. You reach us, and those who look after data protection, ' +
    'here: {contact}.\n' +
    'Why: to check references for one job. The law allows this because a company has a fair need to ' +
    'know how somebody works before it hires (Article 6(1)(f) of the GDPR).\n' +
    'What: your name and e-mail address, how you know {candidate}, and your answers.\n' +
    'Who sees it: those who run this check and those who decide on the job. A host stores the data for ' +
    'us and may do nothing else with them. If data leave the European Economic Area, the law asks for ' +
    'safeguards. Ask us for a copy of them.\n' +
    '{candidate} may see what is kept about them. The page tells you before you answer if your name ' +
    'stands with your answers or if they are put together with those of others.\n' +
    'How long: your page shows the day on which your data are deleted.\n' +
    'You can see, correct, delete and limit your data, and object to their use. You can complain to the ' +
    'data protection authority where you live or work. You do not have to answer. Saying no has no ' +
    'effect on you. No computer decides about you.',
  'law.eu-gdpr.rights':
    'You can ask what we hold about you and get a copy. You can have wrong data put right, and gaps ' +
    'filled. You can have data deleted, or kept but not used while we look into something. You can take ' +
    'what you gave us with you, in a form that other programs can read.\n' +
    'You can object to the check. You can take back what you agreed to, as easily as you gave it. What ' +
    'was done before stays lawful.\n' +
    'You can ask that a person looks at any result, tell that person your view, and dispute the result.\n' +
    'Write to us: {contact}. It costs nothing. You get an answer within one month. You can complain to ' +
    'the data protection authority where you live, where you work, or where you think that the law was ' +
    'broken. You can also go to court.',
  'law.in.candidate':
    '{company} checks your references for one job. With your consent it uses these data: your name and ' +
    'e-mail address, your résumé, what you tell us, and what the people you name say about your work.\n' +
    'It uses them for one thing: to see if your résumé is right and how you work, before it decides on ' +
    'this job. We write to your referees only if you agree to that too.\n' +
    'You can take back your consent at any time, as easily as you gave it. We then stop and delete the ' +
    'data, unless a law makes us keep them. What was done before stays lawful.\n' +
    'You can see, correct, fill in and delete your data. To do any of this, or to complain, write to ' +
    'us: {contact}. There you also reach those who answer questions about data. If that does not help, ' +
    'you can complain to the Data Protection Board of India.\n' +
    'You may ask for this notice in English or in any language of the Eighth Schedule to the ' +
    'Constitution.',
  'law.in.referee':
    '{candidate} has applied for a job at {company} and has named you as a referee. With your consent ' +
    '{company} uses these data: your name and e-mail address, how you know {candidate}, and your ' +
    'answers.\n' +
    'It uses them for one thing: to check references for this job. {candidate} can read what you say. ' +
    'The page tells you before you answer if your name stands with it.\n' +
    'You do not have to answer. You can take back your consent at any time, as easily as you gave it. ' +
    'We then delete the data, unless a law makes us keep them.\n' +
    'You can see, correct, fill in and delete your data. To do any of this, or to complain, write to ' +
    'us: {contact}. If that does not help, you can complain to the Data Protection Board of India.',
  'law.in.rights':
    'You can ask which data we use, what we do with them and who else got them. You can have them put ' +
    'right, filled in, brought up to date or deleted. You can take back your consent.\n' +
    'You can name somebody who acts for you if you die or can no longer act.\n' +
    'Write to us: {contact}. You get an answer within 90 days at the latest. If that does not help, you ' +
    'can complain to the Data Protection Board of India.',
  'law.strict-default.candidate':
    'We do not know all the rules of the place you are in. So we keep to the strictest rules that we ' +
    'know.\n' +
    '{company} checks your references for one job. It decides how your data are used. You reach us ' +
    'here: {contact}.\n' +
    'Why: to see if your résumé is right and how you work. What: your résumé, what you tell us, and ' +
    'what the people you name say about your work. Who sees it: those who run this check and those who ' +
    'decide on the job. How long: the page of your check shows the day on which all of it is deleted.\n' +
    'Nothing begins before you agree in writing. We ask you separately if we may write to your ' +
    'referees, give the report to {company}, store data in another country, and keep private things ' +
    'that a referee may write.\n' +
    'You can take back your consent, as easily as you gave it. The whole check then stops. To take back ' +
    'one part alone, write to us. You can see, correct and delete your data and take them with you. You ' +
    'see each finding before anyone uses it, and you have time to answer.\n' +
    'You do not have to take part. If you refuse, there is no check, and the company tells you what ' +
    'that means for your application. We give no score. People decide, and no computer decides alone.',
  'law.strict-default.disclosure':
    '{company} may have a report made about you, to decide on a job. The report may say how you work ' +
    'and what kind of person you are at work. It is made by asking people who have worked with you.',
  'law.strict-default.referee':
    '{candidate} has applied for a job at {company} and has named you as a referee. We have your name ' +
    'and e-mail address from {candidate}. We do not know all the rules of the place you are in. So we ' +
    'keep to the strictest rules that we know.\n' +
    '{company} decides how your data are used. You reach us here: {contact}. Why: to check references ' +
    'for one job. What: your name and e-mail address, how you know {candidate}, and your answers.\n' +
    'Who sees it: those who run this check and those who decide on the job. {candidate} can read what ' +
    'you say. The page tells you before you answer if your name stands with it. How long: your page ' +
    'shows the day on which all of it is deleted.\n' +
    'By answering you agree to this. You do not have to, and saying no has no effect on you. You can ' +
    'see, correct and delete your data and take back your consent, as easily as you gave it. Please ' +
    'write nothing about health, faith, money or other private things.',
  'law.strict-default.rights':
    'You get a copy of the report before {company} decides against you because of it. You then have at ' +
    'least seven business days to answer.\n' +
    'If something is wrong or not complete, dispute it. We check it within 28 days, and you pay ' +
    'nothing. What nobody can confirm is taken out. Everybody who had the old report gets the new one.\n' +
    'You can see your data, get a copy, have them put right or deleted, and take back what you agreed ' +
    'to. You can ask that a person looks at any result.\n' +
    'Write to us: {contact}. If that does not help, you can complain to the data protection authority ' +
    'where you live, if there is one.',
  'law.uk.candidate':
    '{company} checks your references for one job. It decides how your data are used. You reach us, and ' +
    'those who look after data protection, here: {contact}.\n' +
    'Why: to see if your résumé is right and how you work. The law allows this because a company has a ' +
    'fair need to know such things before it hires (Article 6(1)(f) of the UK GDPR). You can object at ' +
    'any time. We write to your referees only if you agree. You can take that back as easily as you ' +
    'gave it.\n' +
    'What: your résumé, what you tell us, and what the people you name say about your work.\n' +
    'Who sees it: those who run this check and those who decide on the job. A host stores the data for ' +
    'us and may do nothing else with them. If data leave the United Kingdom, the law asks for ' +
    'safeguards. Ask us for a copy of them.\n' +
    'How long: the page of your check shows the day on which the data are deleted.\n' +
    'You can see, correct, delete and limit your data, and take them with you. You can complain to the ' +
    'Information Commissioner: ico.org.uk.\n' +
    'You do not have to take part. If you refuse, there is no check, and the company tells you what ' +
    'that means for your application. We give no score. People decide, and no computer decides alone.',
  'law.uk.referee':
    '{candidate} has applied for a job at {company} and has named you as a referee. We have your name ' +
    'and e-mail address from {candidate}.\n' +
    '{company} decides how your data are used. You reach us, and those who look after data protection, ' +
    'here: {contact}.\n' +
    'Why: to check references for one job. The law allows this because a company has a fair need to ' +
    'know how somebody works before it hires (Article 6(1)(f) of the UK GDPR).\n' +
    'What: your name and e-mail address, how you know {candidate}, and your answers.\n' +
    'Who sees it: those who run this check and those who decide on the job. A host stores the data for ' +
    'us and may do nothing else with them. If data leave the United Kingdom, the law asks for ' +
    'safeguards. Ask us for a copy of them.\n' +
    '{candidate} may see what is kept about them. The law makes an exception for references given in ' +
    'confidence. We do not use it, unless the page tells you before you answer that your answers are ' +
    'confidential. The page also tells you if your name stands with them.\n' +
    'How long: your page shows the day on which your data are deleted.\n' +
    'You can see, correct, delete and limit your data, and object to their use. You can complain to the ' +
    'Information Commissioner: ico.org.uk. You do not have to answer. Saying no has no effect on you. ' +
    'No computer decides about you.',
  'law.uk.rights':
    'You can ask what we hold about you and get a copy. You can have wrong data put right, and gaps ' +
    'filled. You can have data deleted, or kept but not used while we look into something. You can take ' +
    'what you gave us with you, in a form that other programs can read.\n' +
    'You can object to the check. You can take back what you agreed to, as easily as you gave it. What ' +
    'was done before stays lawful.\n' +
    'You can ask that a person looks at any result, tell that person your view, and dispute the result.\n' +
    'Write to us, also if you want to complain: {contact}. It costs nothing. You get an answer within ' +
    'one month. You can complain to the Information Commissioner: ico.org.uk. You can also go to court.',
  'law.us-ca.candidate':
    'This is what the law of California adds.\n' +
    'What we collect: your name and e-mail address, your résumé, what you tell us, and what your ' +
    'referees say about your work. Why: so that {company} can check your references for one job. We do ' +
    'not sell these data. We do not share them for ads. The page of your check shows the day on which ' +
    'they are deleted.\n' +
    'You may see these data, correct them and have them deleted. Nobody may treat you worse because you ' +
    'do. Write to us: {contact}. You get an answer within 45 days.\n' +
    'You get a copy of the report. You need not ask for it.\n' +
    'We do not ask what you were paid, here or in any job before. We do not ask about arrests, crimes ' +
    'or debts. In most jobs, a company may look at crimes only after it has made you an offer. If it ' +
    'then wants to take the offer back, it must first write to you why. You have at least five business ' +
    'days to answer.',
  'law.us-ca.disclosure':
    '{company} may obtain an investigative consumer report about you. Its permissible purpose is ' +
    'employment: to consider you for the job for which you apply.\n' +
    'The report may include information on your character, general reputation, personal characteristics ' +
    'and mode of living.\n' +
    'The investigative consumer reporting agency that conducts the investigation can be reached here: ' +
    '{contact}. There you also learn where its privacy practices can be read, and whether personal ' +
    'information is sent outside the United States or its territories.\n' +
    'Nature and scope of the investigation: questions about your work, put to people whom you name as ' +
    'your referees, and a comparison of their answers with your résumé.\n' +
    'Under section 1786.22 of the California Civil Code you may view the file that the agency keeps on ' +
    'you, during normal business hours and on reasonable notice, upon giving proper identification: in ' +
    'person, by certified mail, or as a summary by telephone. You may be accompanied by one other ' +
    'person. The agency explains to you whatever is in the file.',
  'law.us-ca.referee':
    'This is what the law of California gives you.\n' +
    'What we collect: your name and e-mail address, how you know {candidate}, and your answers. Why: so ' +
    'that {company} can check the references of {candidate} for one job.\n' +
    'We do not sell these data. We do not share them for ads. Your page shows the day on which they are ' +
    'deleted.\n' +
    'You may see these data, correct them and have them deleted. Nobody may treat you worse because you ' +
    'do. Write to us: {contact}. You get an answer within 45 days.\n' +
    'Please do not write about pay, arrests, crimes or debts. We do not ask about them.',
  'law.us-ca.rights':
    'A summary of section 1786.22 of the California Civil Code.\n' +
    'An investigative consumer reporting agency shall supply files and information during normal ' +
    'business hours and on reasonable notice. Files maintained on you shall be made available for your ' +
    'visual inspection in these ways.\n' +
    'In person, if you appear in person and furnish proper identification. You can have a copy of your ' +
    'file for a fee not to exceed the actual costs of copying.\n' +
    'By certified mail, if you make a written request, with proper identification, for copies to be ' +
    'sent to a specified addressee.\n' +
    'By telephone: a summary of all information in your file that section 1786.10 requires to be given, ' +
    'if you have made a written request, with proper identification, and any toll charge is prepaid by ' +
    'you or charged directly to you.\n' +
    'The agency provides trained personnel to explain to you any information furnished to you, and a ' +
    'written explanation of any coded information in your file. You are permitted to be accompanied by ' +
    'one other person of your choosing, who shall furnish reasonable identification. The agency may ' +
    'require a written statement from you that permits it to discuss your file in that person’s ' +
    'presence.\n' +
    'If you dispute the completeness or accuracy of any item, the agency reinvestigates it without ' +
    'charge, as a rule within 30 days (section 1786.24). To reach the agency: {contact}.',
  'law.us-fcra.candidate':
    'We ask people you have worked with about your work. The law calls the result an investigative ' +
    'consumer report.\n' +
    'You may ask what kind of report this is and how far it goes. Write to us: {contact}. You get a ' +
    'full answer in writing within five days. You can also ask for a summary of your rights at any ' +
    'time.\n' +
    'The report is made only if you agree in writing. Before {company} decides against you because of ' +
    'it, you get a copy and the summary. You then have at least five business days to answer.\n' +
    'If something in the report is wrong or not complete, dispute it. We check it within 30 days, and ' +
    'you pay nothing. What nobody can confirm is taken out. Everybody who had the old report gets the ' +
    'new one.',
  'law.us-fcra.disclosure':
    '{company} may obtain a consumer report about you for employment purposes.\n' +
    'It may be an investigative consumer report. Such a report may include information about your ' +
    'character, general reputation, personal characteristics and way of working, obtained by interviews ' +
    'with people who have worked with you.',
  'law.us-fcra.rights':
    'A summary of your rights under the Fair Credit Reporting Act (FCRA). It covers what applies to a ' +
    'reference check. Read the whole summary, with further rights, at ' +
    'www.consumerfinance.gov/learnmore, or write to: Consumer Financial Protection Bureau, 1700 G ' +
    'Street NW, Washington, DC 20552.\n' +
    'You must be told if information in your file has been used against you. Anyone who uses a consumer ' +
    'report to deny your application for employment, or to take another adverse action against you, ' +
    'must tell you, and must give you the name, address and phone number of the agency that provided ' +
    'the information.\n' +
    'You have the right to know what is in your file. You may request and obtain all the information ' +
    'about you in the files of a consumer reporting agency. You will be required to provide proper ' +
    'identification. The disclosure is free if adverse action has been taken against you because of ' +
    'information in a report, and in other cases that the summary names. The people who were asked for ' +
    'an investigative report need not be named.\n' +
    'You have the right to dispute incomplete or inaccurate information. If you identify information in ' +
    'your file that is incomplete or inaccurate, and report it to the agency, the agency must ' +
    'investigate unless your dispute is frivolous.\n' +
    'Inaccurate, incomplete or unverifiable information must be corrected or deleted, usually within 30 ' +
    'days. The agency may continue to report information that it has verified as accurate.\n' +
    'Outdated negative information may not be reported. In most cases, an agency may not report ' +
    'negative information that is more than seven years old.\n' +
    'Access to your file is limited. An agency may provide information about you only to people with a ' +
    'valid need.\n' +
    'You must give your consent for reports to be provided to employers. An agency may not give out ' +
    'information about you to your employer, or a potential employer, without your written consent.\n' +
    'You may seek damages from violators. If an agency, a user of reports or a furnisher of information ' +
    'violates the FCRA, you may be able to sue in state or federal court.\n' +
    'States may enforce the FCRA, and many states have their own laws. In some cases you may have more ' +
    'rights under state law. Contact your state or local consumer protection agency or your state ' +
    'Attorney General.',
} as const;
