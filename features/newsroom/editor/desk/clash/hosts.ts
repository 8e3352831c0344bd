/** Elements that stand in the text for passages that wait; filled from outside (clash.tsx). */
const hosts = new Map<string, HTMLElement>();

export function clashHost(passageId: string): HTMLElement {
  const before = hosts.get(passageId);
  if (before) return before;
  const host = document.createElement('div');
  host.className = 'clash-host';
  host.contentEditable = 'false';
  hosts.set(passageId, host);
  return host;
}
