import { FORM_PARTS } from './limits';

/** How every part of a form begins that has a name; parsers read no other spelling. */
const PART = 'form-data; name="';

/**
 * What is wrong with a form's body before it is sent on. Asks the parser that Next asks: what it cannot read would come
 * back as a failure of ours. Thousands of tiny parts are turned away first, since parsing them takes long.
 */
export async function faultInParts(body: Buffer<ArrayBuffer>, type: string): Promise<400 | 413 | null> {
  if (hasTooManyParts(body)) return 413;
  try {
    await new Response(body, { headers: { 'content-type': type } }).formData();
    return null;
  } catch {
    return 400;
  }
}

function hasTooManyParts(body: Buffer): boolean {
  let parts = 0;
  for (let at = body.indexOf(PART); at !== -1; at = body.indexOf(PART, at + PART.length)) {
    parts += 1;
    if (parts > FORM_PARTS) return true;
  }
  return false;
}
