import type { Text } from '@/features/newsroom/text/text';
import type { Patch } from '../protocol';

/** A text with a patch laid over it. */
export function applyPatch(text: Text, patch: Patch): Text {
  const blocks = new Map(text.blocks);
  for (const [id, block] of Object.entries(patch.blocks ?? {})) {
    if (block) blocks.set(id, block);
    else blocks.delete(id);
  }
  return { fields: { ...text.fields, ...patch.fields }, blocks, order: patch.order ?? text.order };
}
