import { AppError } from '../errors/app-error';

/** Where each event leads from each state; an event that is missing is not possible there. */
export type Transitions<State extends string, Event extends string> = {
  readonly [from in State]: { readonly [event in Event]?: NoInfer<State> };
};

export type Lifecycle<State extends string, Event extends string> = {
  readonly states: readonly State[];
  /** The state after an event; throws `lifecycle.conflict` with state and event when it is not possible. */
  next(state: State, event: Event): State;
  /** Whether the event is possible in the state. */
  allows(state: State, event: Event): boolean;
};

/** A state machine from its table; the compiler sees to it that the table knows every state. */
export function lifecycle<State extends string, Event extends string>(
  table: Transitions<State, Event>,
): Lifecycle<State, Event> {
  return {
    states: Object.keys(table) as State[],
    allows: (state, event) => table[state][event] !== undefined,
    next(state, event) {
      const after = table[state][event];
      if (after === undefined) throw new AppError('lifecycle.conflict', { state, event });
      return after;
    },
  };
}
