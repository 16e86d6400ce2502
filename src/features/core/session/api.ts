export { actorOfCookie } from './actor-of-cookie';
export { asPerson } from './as-person';
export { authOptions } from './auth-options';
export { setLanguage } from './commands/set-language';
export { currentActor, requireActor } from './current-actor';
export { hashPassword } from './password';
