import { LONGEST, type Problems, type Typed } from '@/features/contact/message';
import { parseEmail } from '@/features/mail/email-address';
import type { Words } from '@/features/words/en';

/** What has to be put right before a message can be sent, in words; empty when nothing has. */
export function problemsWith(typed: Typed, length: number, words: Words): Problems {
  const said = words.contactPage.problems;
  const figure = (count: number) => count.toLocaleString(words.tag, { useGrouping: 'always' });
  const line = (field: 'name' | 'subject') => {
    if (typed[field] === '') return { [field]: said[field] };
    const count = [...typed[field]].length;
    return count > LONGEST[field] ? { [field]: said.longLine(figure(count), figure(LONGEST[field])) } : {};
  };
  return {
    ...line('name'),
    ...(typed.email === '' ? { email: said.address } : {}),
    ...(typed.email !== '' && !parseEmail(typed.email) ? { email: said.notAnAddress(shown(typed.email)) } : {}),
    ...line('subject'),
    ...(length === 0 ? { text: said.text } : {}),
    ...(length > LONGEST.text ? { text: said.longText(figure(length), figure(LONGEST.text)) } : {}),
  };
}

const shown = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
