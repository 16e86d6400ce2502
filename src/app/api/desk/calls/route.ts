import { asPerson } from '@/features/core/session/api';
import { listCalls, listCallsSchema } from '@/features/desk/calls/api';
import { searchParams } from '@/infra/next/handler';

/** A page of the call log. */
export const GET = asPerson((actor, request) => listCalls(actor, searchParams(request, listCallsSchema)));
