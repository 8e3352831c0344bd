import { answer, type Findable, type Found } from '../found';

/** What the house has under these words; nothing where the line is down: the field says so itself. */
export async function lookUp(what: Findable, words: string, signal?: AbortSignal): Promise<Found[] | null> {
  return ask(`/api/v1/find/${what}?q=${encodeURIComponent(words)}`, signal);
}

export async function lookUpIds(what: Findable, ids: readonly string[]): Promise<Found[] | null> {
  return ids.length === 0 ? [] : ask(`/api/v1/find/${what}?ids=${ids.join(',')}`);
}

async function ask(address: string, signal?: AbortSignal): Promise<Found[] | null> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    return response.ok ? answer.parse(await response.json()).found : null;
  } catch {
    return null;
  }
}

/** Where staff see a picture of the house. */
export const staffPicture = (id: string, size: 'small' | 'large', shape: '16x9' | 'original' = '16x9') =>
  `/api/v1/staff-pictures/${encodeURIComponent(id)}?size=${size}&shape=${shape}`;
