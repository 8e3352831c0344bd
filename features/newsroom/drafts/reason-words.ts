const REASONS: Record<string, string> = {
  publish: 'Published',
  approve: 'Approved',
  checkpoint: 'Checkpoint',
  named: 'Named',
  restore: 'Restored',
  kept: 'Kept before most of it went',
};

/** Why a revision was kept, as the desk says it. */
export const reasonWords = (reason: string) => REASONS[reason] ?? reason;
