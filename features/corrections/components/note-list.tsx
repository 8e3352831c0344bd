import { Headline } from '@/features/articles/components/headline';
import { tie } from '@/features/articles/typography';
import type { Note } from '@/features/corrections/note';
import { NamedSectionCode } from '@/features/sections/components/section-code';
import { dayOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** Corrections and rights of reply, with their day, their piece and their words. */
export function NoteList({ notes, language }: { notes: Note[]; language: Language }) {
  return (
    <ol className="note-list">
      {notes.map((note) => (
        <li key={note.id}>
          <NoteItem note={note} language={language} />
        </li>
      ))}
    </ol>
  );
}

function NoteItem({ note: { at, text, teaser, claimant }, language }: { note: Note; language: Language }) {
  const words = wordsIn(language);
  return (
    <article>
      <p>
        <span className="font-[620] text-ink">
          {claimant === null ? words.lists.corrections.correction : words.rightOfReply}
        </span>
        <time dateTime={at.toISOString()} className="block">
          {dayOf(at, language)}
        </time>
      </p>
      <div lang={teaser.language === language ? undefined : teaser.language}>
        <Headline teaser={teaser} level={2} size="h3" />
        {claimant !== null && <p className="mt-2 font-[620]">{claimant}</p>}
        {text.split('\n').map((paragraph) => (
          <p key={paragraph} className="mt-2 font-serif text-standfirst text-pretty text-ink-2">
            {tie(paragraph)}
          </p>
        ))}
        <p className="mt-2.5 flex items-center gap-2 text-caption text-ink-3">
          <NamedSectionCode section={teaser.section} />
          {wordsIn(teaser.language).published} {dayOf(teaser.publishedAt, teaser.language)}
        </p>
      </div>
    </article>
  );
}
