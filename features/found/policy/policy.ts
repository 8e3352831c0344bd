/** What the publisher decided about machines. The one place to ask; settings of the desk may stand here one day. */
export const POLICY: Policy = {
  /** Three decisions, not one: each kind of visitor takes something else along. */
  machines: { training: false, search: true, users: true },
  /** Text and data mining is reserved (§ 44b UrhG, Article 4 of Directive 2019/790). */
  miningReserved: true,
  /** What a feed's entry holds: the whole piece, or only what stands above it. */
  feeds: 'full',
};

export type Policy = {
  machines: Record<'training' | 'search' | 'users', boolean>;
  miningReserved: boolean;
  feeds: 'full' | 'excerpt';
};
