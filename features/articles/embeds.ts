/** What may be shown inside a page, each in a frame of its own; press/headers.ts names the same hosts. */
export const FRAME_ORIGINS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://datawrapper.dwcdn.net',
];

/** The address of the frame that shows what is at an address; null where it can only be linked to. */
export function frameFor(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return null;
  switch (url.hostname.replace(/^(www|m)\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youTube(url.searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)/.exec(url.pathname)?.[1]);
    case 'youtu.be':
      return youTube(url.pathname.slice(1));
    case 'vimeo.com':
    case 'player.vimeo.com':
      return vimeo(url.pathname);
    case 'datawrapper.dwcdn.net':
      return datawrapper(url.pathname);
    default:
      return null;
  }
}

const youTube = (id = '') =>
  /^[\w-]{11}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1` : null;

/** `dnt`: Vimeo's own word for "keep nothing of this visit". */
function vimeo(path: string): string | null {
  const id = /^(?:\/video)?\/(\d+)$/.exec(path)?.[1];
  return id ? `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1` : null;
}

function datawrapper(path: string): string | null {
  const id = /^\/(\w{5})(?:\/\d*\/?)?$/.exec(path)?.[1];
  return id ? `https://datawrapper.dwcdn.net/${id}/` : null;
}
