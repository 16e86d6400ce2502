import { AppError } from '@/domain/errors/app-error';

/** The largest request body, in bytes. */
export const LARGEST_BODY = 1_000_000;

const tooLarge = () => new AppError('body.tooLarge', { maximum: LARGEST_BODY });
const notJson = () => new AppError('input.invalid', {}, [{ pointer: '', code: 'notJson' }]);

/** Reads the body up to the limit, whatever length was announced. @throws body.tooLarge */
async function bytesOf(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done || !value) return Buffer.concat(chunks);
    chunks.push(value);
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      await reader?.cancel();
      throw tooLarge();
    }
  }
}

/** The body's text, UTF-8. @throws body.tooLarge, input.invalid */
export async function readText(request: Request): Promise<string> {
  const bytes = await bytesOf(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notJson();
  }
}

/** The JSON a text holds; an empty one counts as an empty object. @throws input.invalid */
export function parseJson(text: string): unknown {
  try {
    return text.trim() ? JSON.parse(text) : {};
  } catch {
    throw notJson();
  }
}
