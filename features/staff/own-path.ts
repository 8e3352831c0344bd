/** Set by proxy.ts alone: whatever a visitor sends under this name is overwritten. */
export const ADDRESS_HEADER = 'x-mon-address';

const DOORS = /^\/admin\/(sign-in|invitation|reset|new-address|forgotten)(\/|\?|$)/;

/** Where to go after signing in: a path of the newsroom itself, and none of its doors; else its first page. */
export function ownPath(wanted: string | null | undefined): string {
  if (!wanted || !/^\/admin(?:[/?][^\\\s]*)?$/.test(wanted) || wanted.includes('//')) return '/admin';
  const { pathname, search, origin } = new URL(wanted, 'http://own.invalid');
  const isOwn = origin === 'http://own.invalid' && /^\/admin(\/|$)/.test(pathname) && !DOORS.test(pathname);
  return isOwn ? pathname + search : '/admin';
}
