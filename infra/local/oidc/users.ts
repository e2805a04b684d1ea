/** Somebody who can sign in on this machine. */
export interface TestUser {
  /** Also the subject of their tokens. */
  id: string;
  name: string;
  email: string;
  roles: string[];
  /** Shown on the sign-in page. */
  does: string;
}

/** One person for each role, and a second requester who must not see the first one's checks. */
export const testUsers: TestUser[] = [
  {
    id: 'rita',
    name: 'Rita Recruiter',
    email: 'rita@example.com',
    roles: ['requester'],
    does: 'Requester: orders checks and reads their reports',
  },
  {
    id: 'ralph',
    name: 'Ralph Recruiter',
    email: 'ralph@example.com',
    roles: ['requester'],
    does: 'A second requester: sees only his own checks',
  },
  {
    id: 'dan',
    name: 'Dan Decider',
    email: 'dan@example.com',
    roles: ['decision-maker'],
    does: 'Decision-maker: reads reports, nothing else',
  },
  {
    id: 'ivy',
    name: 'Ivy Interviewer',
    email: 'ivy@example.com',
    roles: ['interviewer'],
    does: 'Interviewer: telephones referees',
  },
  {
    id: 'rosa',
    name: 'Rosa Reviewer',
    email: 'rosa@example.com',
    roles: ['reviewer'],
    does: 'Reviewer: decides disputes',
  },
  {
    id: 'ada',
    name: 'Ada Administrator',
    email: 'ada@example.com',
    roles: ['administrator'],
    does: 'Administrator: runs Evenhand',
  },
];

/** Public client with which staff sign in. */
export const staffClientId = 'evenhand-staff';
/** The HR system, which gets its own tokens. Its secret guards nothing but this machine. */
export const machineClient = { id: 'hr-system', secret: 'hr-system-secret', scope: 'evenhand/requester' };
/** Expected audience of access tokens. */
export const audience = 'https://evenhand.example/api';
