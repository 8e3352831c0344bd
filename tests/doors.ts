import type { Permission } from '@/features/staff/permissions';

/** Who may: anybody; whoever is signed in; whoever has the permission; and whether it is asked about one piece. */
export type Door = 'stranger' | 'signed-in' | Permission | { of: Permission };

/** Every page of the newsroom. A new one needs a line here. */
export const PAGES: Record<string, Door> = {
  'app/admin/(doors)/forgotten/page.tsx': 'stranger',
  'app/admin/(doors)/forgotten/sent/page.tsx': 'stranger',
  'app/admin/(doors)/invitation/[token]/page.tsx': 'stranger',
  'app/admin/(doors)/new-address/[token]/page.tsx': 'stranger',
  'app/admin/(doors)/reset/[token]/page.tsx': 'stranger',
  'app/admin/(doors)/second-step/page.tsx': 'signed-in',
  'app/admin/(doors)/sign-in/page.tsx': 'stranger',
  'app/admin/[...lost]/page.tsx': 'signed-in',
  'app/admin/account/page.tsx': 'signed-in',
  'app/admin/articles/[id]/history/page.tsx': { of: 'article:read' },
  'app/admin/articles/[id]/page.tsx': { of: 'article:read' },
  'app/admin/articles/[id]/preview/page.tsx': { of: 'article:read' },
  'app/admin/articles/new/page.tsx': 'article:create',
  'app/admin/articles/page.tsx': 'article:read',
  'app/admin/audit/page.tsx': 'audit:read',
  'app/admin/front/page.tsx': 'front:edit',
  'app/admin/front/preview/page.tsx': 'front:edit',
  'app/admin/media/page.tsx': 'picture:add',
  'app/admin/page.tsx': 'article:read',
  'app/admin/people/[id]/page.tsx': 'people:manage',
  'app/admin/people/page.tsx': 'people:manage',
  'app/admin/sections/[id]/page.tsx': 'section:edit',
  'app/admin/sections/page.tsx': 'section:edit',
  'app/admin/topics/[id]/page.tsx': 'topic:edit',
  'app/admin/topics/page.tsx': 'topic:edit',
};

/** Every route under /api/v1, by method. */
export const ROUTES: Record<string, Record<string, Door>> = {
  'app/api/v1/documents/[id]/route.ts': { PUT: 'document:edit' },
  'app/api/v1/documents/route.ts': { POST: 'document:edit' },
  'app/api/v1/drafts/[id]/passages/[passageId]/route.ts': { POST: { of: 'article:edit' } },
  'app/api/v1/drafts/[id]/presence/route.ts': { POST: { of: 'article:read' } },
  'app/api/v1/drafts/[id]/previews/[linkId]/route.ts': { DELETE: { of: 'preview:share' } },
  'app/api/v1/drafts/[id]/previews/route.ts': { GET: { of: 'preview:share' }, POST: { of: 'preview:share' } },
  'app/api/v1/drafts/[id]/revisions/[revisionId]/restore/route.ts': { POST: { of: 'revision:restore' } },
  'app/api/v1/drafts/[id]/revisions/[revisionId]/route.ts': { GET: { of: 'article:read' } },
  'app/api/v1/drafts/[id]/revisions/route.ts': { GET: { of: 'article:read' }, POST: { of: 'article:edit' } },
  'app/api/v1/drafts/[id]/route.ts': { GET: { of: 'article:read' }, PUT: { of: 'article:edit' } },
  'app/api/v1/find/[what]/route.ts': { GET: 'article:create' },
  'app/api/v1/find/dead-addresses/route.ts': { GET: 'article:create' },
  'app/api/v1/front/banner/route.ts': { DELETE: 'front:edit', PUT: 'front:edit' },
  'app/api/v1/front/draft/route.ts': { GET: 'front:edit', PUT: 'front:edit' },
  'app/api/v1/front/layouts/[number]/route.ts': { POST: 'front:edit' },
  'app/api/v1/front/layouts/route.ts': { POST: 'front:edit' },
  'app/api/v1/front/pieces/route.ts': { GET: 'front:edit' },
  'app/api/v1/newsletter/unsubscribe/[token]/route.ts': { POST: 'stranger' },
  'app/api/v1/pieces/[id]/approval/route.ts': { POST: { of: 'article:publish' } },
  'app/api/v1/pictures/[id]/original/route.ts': { GET: { of: 'picture:edit' }, POST: { of: 'picture:edit' } },
  'app/api/v1/pictures/[id]/route.ts': { DELETE: { of: 'picture:trash' }, PUT: { of: 'picture:edit' } },
  'app/api/v1/pictures/route.ts': { POST: 'picture:add' },
  'app/api/v1/pieces/[id]/duplicate/route.ts': { POST: { of: 'article:read' } },
  'app/api/v1/pieces/[id]/embargo/route.ts': { PUT: { of: 'article:edit' } },
  'app/api/v1/pieces/[id]/left-checks/route.ts': { DELETE: { of: 'article:edit' }, POST: { of: 'article:edit' } },
  'app/api/v1/pieces/[id]/notes/route.ts': { POST: { of: 'article:publish' } },
  'app/api/v1/pieces/[id]/publication/route.ts': {
    ...{ DELETE: { of: 'article:publish' }, PUT: { of: 'article:publish' } },
  },
  'app/api/v1/pieces/[id]/receipt/route.ts': { GET: { of: 'article:read' }, POST: { of: 'article:publish' } },
  'app/api/v1/pieces/[id]/remarks/route.ts': { GET: { of: 'article:read' }, POST: { of: 'article:read' } },
  'app/api/v1/pieces/[id]/review/route.ts': { POST: { of: 'article:edit' } },
  'app/api/v1/pieces/[id]/standing/route.ts': { GET: { of: 'article:read' } },
  'app/api/v1/pieces/route.ts': { GET: 'article:read', POST: 'article:read' },
  'app/api/v1/staff-pictures/[id]/route.ts': { GET: 'article:create' },
  'app/api/v1/staff/sign-in/code/route.ts': { POST: 'stranger' },
  'app/api/v1/staff/sign-in/passkey/challenge/route.ts': { POST: 'stranger' },
  'app/api/v1/staff/sign-in/passkey/route.ts': { POST: 'stranger' },
  'app/api/v1/staff/sign-in/route.ts': { POST: 'stranger' },
};

/** Every action of the newsroom. */
export const ACTIONS: Record<string, Record<string, Door>> = {
  'features/newsroom/sections/actions.ts': {
    ...{ makeSection: 'section:edit', moveSections: 'section:edit', saveSection: 'section:edit' },
    showSection: 'section:edit',
  },
  'features/newsroom/topics/actions.ts': {
    ...{ makeTopic: 'topic:edit', mergeTopic: 'topic:edit', saveTopic: 'topic:edit' },
  },
  'features/newsroom/editor/actions.ts': { openNewPiece: 'article:create' },
  'features/staff/account/actions.ts': {
    ...{ addPasskey: 'signed-in', beginSecondStep: 'signed-in', changeEmail: 'signed-in', changePassword: 'signed-in' },
    ...{ endOtherSessions: 'signed-in', endSession: 'signed-in', finishSecondStep: 'signed-in' },
    ...{ passkeyToMake: 'signed-in', prefer: 'signed-in', removePasskey: 'signed-in', rename: 'signed-in' },
    ...{ renamePasskey: 'signed-in', renewRecoveryCodes: 'signed-in', signOut: 'signed-in' },
  },
  'features/staff/doors/actions.ts': {
    ...{ confirmAddress: 'stranger', forgotten: 'stranger', join: 'stranger', setPassword: 'stranger' },
  },
  'features/staff/people/actions.ts': {
    ...{ changeDuties: 'people:manage', endSessions: 'people:manage', giveResetLink: 'people:manage' },
    ...{ inviteSomebody: 'people:manage', letBackIn: 'people:manage', letGo: 'people:manage' },
    ...{ takeSecondStep: 'people:manage', withdraw: 'people:manage' },
  },
};
