import { API_VERSION } from '../calls/params';
import { routes } from '../http/router';
import { restGuard } from './auth';
import { createCall, deleteCall, fetchCall, listCalls, updateCall } from './calls';
import { fetchConference, listConferences, updateConference } from './conferences';
import { createMessage, fetchMessage, listMessages } from './messages';
import { createNumber, deleteNumber, fetchNumber, listNumbers, updateNumber } from './numbers';
import {
  createParticipant,
  fetchParticipant,
  listParticipants,
  removeParticipant,
  updateParticipant,
} from './participants';

const ACCOUNT = `/${API_VERSION}/Accounts/:account`;
const CONFERENCE = `${ACCOUNT}/Conferences/:conference`;

/** Twilio's REST API, as far as the application uses it. */
export const restRoutes = routes(restGuard, {
  [`POST ${ACCOUNT}/Calls.json`]: createCall,
  [`GET ${ACCOUNT}/Calls.json`]: listCalls,
  [`GET ${ACCOUNT}/Calls/:sid.json`]: fetchCall,
  [`POST ${ACCOUNT}/Calls/:sid.json`]: updateCall,
  [`DELETE ${ACCOUNT}/Calls/:sid.json`]: deleteCall,
  [`GET ${ACCOUNT}/Conferences.json`]: listConferences,
  [`GET ${CONFERENCE}.json`]: fetchConference,
  [`POST ${CONFERENCE}.json`]: updateConference,
  [`POST ${CONFERENCE}/Participants.json`]: createParticipant,
  [`GET ${CONFERENCE}/Participants.json`]: listParticipants,
  [`GET ${CONFERENCE}/Participants/:participant.json`]: fetchParticipant,
  [`POST ${CONFERENCE}/Participants/:participant.json`]: updateParticipant,
  [`DELETE ${CONFERENCE}/Participants/:participant.json`]: removeParticipant,
  [`GET ${ACCOUNT}/IncomingPhoneNumbers.json`]: listNumbers,
  [`POST ${ACCOUNT}/IncomingPhoneNumbers.json`]: createNumber,
  [`GET ${ACCOUNT}/IncomingPhoneNumbers/:sid.json`]: fetchNumber,
  [`POST ${ACCOUNT}/IncomingPhoneNumbers/:sid.json`]: updateNumber,
  [`DELETE ${ACCOUNT}/IncomingPhoneNumbers/:sid.json`]: deleteNumber,
  [`POST ${ACCOUNT}/Messages.json`]: createMessage,
  [`GET ${ACCOUNT}/Messages.json`]: listMessages,
  [`GET ${ACCOUNT}/Messages/:sid.json`]: fetchMessage,
});
