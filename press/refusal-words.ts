export type RefusalStatus = 400 | 403 | 404 | 405 | 408 | 409 | 410 | 413 | 414 | 421 | 431 | 500 | 502 | 503;

type Words = { title: string; sentence: string; search?: boolean };

/** What the press says by itself, when there is no page to say it. */
export const REFUSALS: Record<RefusalStatus, Words> = {
  400: { title: 'Not an address we can read', sentence: 'The request was not written in a way this site understands.' },
  403: {
    title: 'Sent from somewhere else',
    sentence: 'This form did not come from our own page, so nothing was changed. Open the page here and send it again.',
  },
  404: { title: 'Off the chart', sentence: 'There is no page at this address.', search: true },
  405: { title: 'Not done this way', sentence: 'This address can be read, but nothing can be sent to it.' },
  408: { title: 'Too slow', sentence: 'The request did not arrive in time. Please try again.' },
  409: {
    title: 'This form is out of date',
    sentence:
      'The page was open for so long that its form has changed. Nothing was saved: reload the page and send it again.',
  },
  410: { title: 'Withdrawn', sentence: 'What stood here has been removed.', search: true },
  413: { title: 'Too much at once', sentence: 'What was sent is larger than this form takes. Nothing was saved.' },
  414: { title: 'Address too long', sentence: 'No page of this site has so long an address.' },
  421: { title: 'Another site', sentence: 'The address asked for does not belong to this site.' },
  431: { title: 'Too many headers', sentence: 'Your browser sent more headers than this site reads.' },
  500: {
    title: 'Our mistake',
    sentence: 'Something went wrong on our side. It has been recorded; please try again in a moment.',
  },
  502: { title: 'Garbled on the way', sentence: 'The answer came back broken. Please try again in a moment.' },
  503: {
    title: 'Back in a moment',
    sentence: 'This page cannot be set right now. Please try again in a few seconds.',
  },
};

export function isRefusal(status: number): status is RefusalStatus {
  return status in REFUSALS;
}
