/** The four kinds of people who sign in; the first may everything. */
export const ROLES = ['owner', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

/** Everything that staff may be allowed. A permission about a piece is asked with the piece. */
export const PERMISSIONS = [
  'article:read',
  'article:create',
  'article:edit',
  'article:publish',
  'article:trash',
  'revision:restore',
  'preview:share',
  'picture:add',
  'picture:edit',
  'picture:trash',
  'document:edit',
  'front:edit',
  'topic:edit',
  'author:edit',
  'magazine:edit',
  'section:edit',
  'organisation:edit',
  'people:manage',
  'audit:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Draft and review are open; what is approved, scheduled or live is in other hands. */
export type PieceState = 'draft' | 'in-review' | 'approved' | 'scheduled' | 'live' | 'withdrawn';

/** What a decision about a piece needs to know of it. */
export type PieceInQuestion = {
  sectionId: string | null;
  createdById: string | null;
  /** Staff whose author signs the piece. */
  authorStaffIds: readonly string[];
  state: PieceState;
};

export type Someone = { id: string; role: Role; sectionIds: readonly string[] };

/**
 * How far a permission reaches: every piece; those of one's sections (none named: all; a piece without one: any editor);
 * those and one's own; one's own; one's own until it is approved.
 */
type Reach = 'all' | 'sections' | 'sections-and-own' | 'own' | 'own-open';

/** What is of no piece: everybody's of the role, or theirs who answer for all sections. */
type Duties = Partial<Record<Exclude<Permission, 'front:edit'>, Reach>> & { 'front:edit'?: 'all' | 'if-all-sections' };

/** Who may what: the only place where it is said. What is not here is refused. */
export const MAY: Record<Role, Duties> = {
  owner: {
    'article:read': 'all',
    'article:create': 'all',
    'article:edit': 'all',
    'article:publish': 'all',
    'article:trash': 'all',
    'revision:restore': 'all',
    'preview:share': 'all',
    'picture:add': 'all',
    'picture:edit': 'all',
    'picture:trash': 'all',
    'document:edit': 'all',
    'front:edit': 'all',
    'topic:edit': 'all',
    'author:edit': 'all',
    'magazine:edit': 'all',
    'section:edit': 'all',
    'organisation:edit': 'all',
    'people:manage': 'all',
    'audit:read': 'all',
  },
  editor: {
    'article:read': 'sections-and-own',
    'article:create': 'all',
    'article:edit': 'sections-and-own',
    'article:publish': 'sections',
    'article:trash': 'sections',
    'revision:restore': 'sections-and-own',
    'preview:share': 'sections-and-own',
    'picture:add': 'all',
    'picture:edit': 'all',
    'picture:trash': 'all',
    'document:edit': 'all',
    'front:edit': 'if-all-sections',
    'topic:edit': 'all',
    'author:edit': 'all',
    'magazine:edit': 'all',
  },
  author: {
    'article:read': 'own',
    'article:create': 'all',
    'article:edit': 'own',
    'article:trash': 'own-open',
    'revision:restore': 'own',
    'preview:share': 'own',
    'picture:add': 'all',
    'picture:edit': 'own-open',
    'picture:trash': 'own-open',
  },
  contributor: {
    'article:read': 'own',
    'article:create': 'all',
    'article:edit': 'own-open',
    'article:trash': 'own-open',
    'revision:restore': 'own-open',
    'picture:add': 'all',
    'picture:edit': 'own-open',
    'picture:trash': 'own-open',
  },
};

/** Whether somebody may do it: to this piece, or, asked without one, to any at all. */
export function may(someone: Someone, permission: Permission, piece?: PieceInQuestion): boolean {
  const reach = MAY[someone.role][permission];
  if (!reach) return false;
  if (reach === 'if-all-sections') return someone.sectionIds.length === 0;
  return piece === undefined || reaches(reach, someone, piece);
}

function reaches(reach: Reach, someone: Someone, piece: PieceInQuestion): boolean {
  switch (reach) {
    case 'all':
      return true;
    case 'sections':
      return isInSections(someone, piece);
    case 'sections-and-own':
      return isInSections(someone, piece) || isOwn(someone, piece);
    case 'own':
      return isOwn(someone, piece);
    case 'own-open':
      return isOwn(someone, piece) && (piece.state === 'draft' || piece.state === 'in-review');
  }
}

const isInSections = ({ sectionIds }: Someone, { sectionId }: PieceInQuestion) =>
  sectionId === null || sectionIds.length === 0 || sectionIds.includes(sectionId);

const isOwn = ({ id }: Someone, { createdById, authorStaffIds }: PieceInQuestion) =>
  createdById === id || authorStaffIds.includes(id);
