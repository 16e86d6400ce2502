export { requestLink, revokeLinks } from './links';
export { ownSecurity } from './queries';
export { accountReactions, accountSweeps } from './reactions';
export { dropSecondFactor } from './second-factor';
export type { SecurityView, SessionView } from './views';
