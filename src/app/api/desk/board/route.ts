import { asPerson } from '@/features/core/session/api';
import { liveBoard } from '@/features/desk/board/api';

/** The live board. */
export const GET = asPerson((actor) => liveBoard(actor));
