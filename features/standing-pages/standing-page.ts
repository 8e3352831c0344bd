import type { Body } from '@/features/articles/blocks';
import type { Language } from '@/features/words/language';

/** The pages that stand beside the magazine: what it is, who makes it, and what the law asks for. */
export type StandingPageName =
  | 'about'
  | 'masthead'
  | 'advertise'
  | 'publishing-principles'
  | 'contact'
  | 'imprint'
  | 'privacy'
  | 'terms'
  | 'accessibility';

export type StandingPage = {
  name: StandingPageName;
  language: Language;
  title: string;
  standfirst: string;
  body: Body;
  changedAt: Date;
};
