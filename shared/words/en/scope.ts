/** What can be ordered and consented to. */
export const scope = {
  'scope.package.junior.title': 'Junior',
  'scope.package.junior.description':
    'For people at the start of their work. Teachers count as much as managers do.',
  'scope.package.professional.title': 'Professional',
  'scope.package.professional.description':
    'For people who are responsible for their own work and manage nobody.',
  'scope.package.people-manager.title': 'People manager',
  'scope.package.people-manager.description': 'For people who manage others.',
  'scope.package.executive.title': 'Executive',
  'scope.package.executive.description':
    'For people who decide for a whole company. It asks more referees, in more roles.',
  'scope.package.independent.title': 'Returning or self-employed',
  'scope.package.independent.description':
    'For people who come back to work or work for themselves. Clients, teachers and volunteer coordinators count in place of employers.',
  'scope.item.employment-facts.title': 'Facts about your work',
  'scope.item.employment-facts.asks':
    'We ask the people you name when you started, when you left and what your position was, for the time you worked together. We do not show them what your résumé says.',
  'scope.item.work-style.title': 'How you work',
  'scope.item.work-style.asks':
    'We ask the people you name to choose, for each question, the words that fit best what they saw of your work. They can say that they did not observe it, and can add an example.',
  'scope.item.leading-people.title': 'How you lead people',
  'scope.item.leading-people.asks':
    'We ask the people you name how they saw you set goals, give feedback and hand over work. They choose the words that fit best, or say that they did not observe it.',
  'scope.item.trust.title': 'How you handle trust',
  'scope.item.trust.asks':
    'We ask the people you name how they saw you deal with your own mistakes and with what you were trusted with. We do not search any records, and we do not ask about money or crime.',
  'scope.item.own-words.title': 'In their own words',
  'scope.item.own-words.asks':
    'We ask the people you name what you do well, what you could do differently, and which conditions help you work well. They answer in their own words.',
  'scope.risk.low': 'low',
  'scope.risk.medium': 'medium',
  'scope.risk.high': 'high',
  'scope.risk.low.meaning':
    'A mistake in this role causes little harm and is easy to put right, so only the basics may be asked.',
  'scope.risk.medium.meaning':
    'You are responsible for people, money or data in this role. So we may also ask how you lead and how you handle trust.',
  'scope.risk.high.meaning':
    'A mistake in this role could cause great harm to people or to the company, so more people may be asked.',
} as const;
