import { asPerson } from '@/features/core/session/api';
import { saveNote, saveNoteSchema } from '@/features/desk/calls/api';
import { jsonBody } from '@/infra/next/handler';

const noteSchema = saveNoteSchema.pick({ note: true });

/** Keeps the note as it is typed. */
export const PUT = asPerson(async (actor, request, { id }) =>
  saveNote(actor, saveNoteSchema.parse({ ...(await jsonBody(request, noteSchema)), callId: id })),
);
