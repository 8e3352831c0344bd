import { may, type Permission, type Someone } from '@/features/staff/permissions';

type Entry = { path: string; name: string; needs?: Permission };
export type RailGroup = { name: string; entries: Entry[] };

/** Where one can go in the newsroom, in four groups. An entry stands here once its page does. */
const RAIL: RailGroup[] = [
  {
    name: 'Desk',
    entries: [
      { path: '/admin', name: 'Today' },
      { path: '/admin/articles', name: 'Articles', needs: 'article:read' },
      { path: '/admin/front', name: 'Front page', needs: 'front:edit' },
    ],
  },
  {
    name: 'Material',
    entries: [
      { path: '/admin/media', name: 'Media', needs: 'picture:add' },
      { path: '/admin/topics', name: 'Topics', needs: 'topic:edit' },
    ],
  },
  { name: 'Readers', entries: [] },
  {
    name: 'House',
    entries: [
      { path: '/admin/sections', name: 'Sections', needs: 'section:edit' },
      { path: '/admin/people', name: 'People', needs: 'people:manage' },
      { path: '/admin/audit', name: 'Audit log', needs: 'audit:read' },
    ],
  },
];

/** What this person is offered; nobody sees a way to what is not theirs. */
export function railFor(staff: Someone): RailGroup[] {
  return RAIL.map(({ name, entries }) => ({
    name,
    entries: entries.filter(({ needs }) => needs === undefined || may(staff, needs)),
  })).filter(({ entries }) => entries.length > 0);
}
