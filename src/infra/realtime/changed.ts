/** What a socket says: that something changed. Ids and versions only; whoever cares reads it again. */
export type Changed = { type: string; subject: { type: string; id: string }; seq: number };
