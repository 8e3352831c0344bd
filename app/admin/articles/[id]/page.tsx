import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { findByWords } from '@/features/newsroom/editor/find-queries';
import { namedIn } from '@/features/newsroom/editor/named';
import { findPieceToWrite } from '@/features/newsroom/editor/queries';
import { pieceOf } from '@/features/newsroom/pieces';
import { requireStaff } from '@/features/staff/guard';
import { passkeysWorkHere } from '@/features/staff/passkey-place';
import { may } from '@/features/staff/permissions';
import { PieceDesk } from './piece-desk.client';

export const metadata: Metadata = { title: 'Writing' };

export default async function WritingPage({ params }: PageProps<'/admin/articles/[id]'>) {
  const { id } = await params;
  const inQuestion = await pieceOf(id);
  const staff = await requireStaff('article:read', inQuestion);
  const piece = await findPieceToWrite(id, new Date());
  if (!piece || !inQuestion) notFound();
  const named = namedIn(piece.fields, piece.body);
  const known = await Promise.all(
    (['authors', 'topics', 'pictures', 'articles'] as const).map((what) =>
      named[what].length > 0 ? findByWords(what, { words: '', ids: named[what] }) : [],
    ),
  );
  return (
    <>
      <SectionColours />
      <div className="ed-palette">
        <NewsroomBar staff={staff} />
      </div>
      <PieceDesk
        piece={piece}
        known={known.flat()}
        me={{
          id: staff.id,
          name: staff.name,
          email: staff.email,
          mayPublish: may(staff, 'article:publish', inQuestion),
        }}
        readOnly={piece.trashed || !may(staff, 'article:edit', inQuestion)}
        letterKeys={staff.preferences.letterKeys}
        passkeys={await passkeysWorkHere()}
      />
    </>
  );
}
