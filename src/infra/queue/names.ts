/** The queue of the features' reactions, one job each. */
export const REACTIONS_QUEUE = 'reactions';

/** Every queue there is. What is not listed here is not watched. */
export const queueNames = [REACTIONS_QUEUE] as const;
