/** What the sign-up form knows after an attempt: the page comes back with what was typed and why it was refused. */
export type SignupState = { state: 'empty' } | { state: 'refused'; email: string; problem: string };
