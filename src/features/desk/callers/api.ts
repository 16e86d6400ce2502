export { createCaller } from './create-caller';
export { callersByName, callersByNumber, findCaller } from './queries';
export { newCallerSchema, phoneNumberSchema } from './schema';
export type { CallerView } from './views';
