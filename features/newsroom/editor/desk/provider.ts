/** Whose the thing at an address is, as its card says. */
export function providerOf(address: string): string {
  const { hostname } = new URL(address);
  return PROVIDERS.find(([host]) => host.test(hostname))?.[1] ?? hostname.replace(/^www\./, '');
}

const PROVIDERS: readonly [RegExp, string][] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)dwcdn\.net$/, 'Datawrapper'],
];
