import { z } from 'zod';
import { chosenStates } from './states';

export const setStateSchema = z.strictObject({ state: z.enum(chosenStates) });
