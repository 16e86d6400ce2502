export { answerAfterConference, answerInbound, answerLanguage } from './answers';
export { newsOfCallerStatus, newsOfConference } from './carrier-news';
export { acceptCall } from './commands/accept-call';
export { applyCarrierEvent, applyStatusOfNumber } from './commands/apply-carrier-event';
export { declineOffer } from './commands/decline-offer';
export { documentCall } from './commands/document-call';
export { hangUpCall } from './commands/hang-up-call';
export { recordCaller } from './commands/record-caller';
export { returnCall } from './commands/return-call';
export { saveNote } from './commands/save-note';
export { setCaller } from './commands/set-caller';
export { type AgentConsole, agentConsole } from './console';
export { syncHotlineNumbers } from './hotline-numbers';
export { linkTicket, lockOwnCall } from './link-ticket';
export { currentCall, getCall, listCalls, liveCalls, ringingCalls } from './queries';
export { callReactions } from './reactions';
export {
  callIdSchema,
  callRefSchema,
  documentCallSchema,
  listCallsSchema,
  outcomes,
  recordCallerSchema,
  saveNoteSchema,
  setCallerSchema,
} from './schema';
export { type ScreenPop, screenPop } from './screen-pop';
export type { SoftphoneAccess } from './softphone-access';
export { softphoneAccess } from './softphone-access';
export { callSweeps } from './sweeps';
export { waitMusic } from './twiml/reception';
export type { CallView } from './views';
