'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '@/features/newsroom/components/send';
import { Sheet } from '@/features/newsroom/editor/desk/sheet';

type Props = {
  articleId: string;
  chosen: { id: string; number: number } | null;
  mayName: boolean;
  mayRestore: boolean;
};

/** Names the text as it stands, or makes an older version the text again: as a version of its own, never over another. */
export function VersionDeeds({ articleId, chosen, mayName, mayRestore }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<'name' | 'restore' | null>(null);
  const [problem, setProblem] = useState('');
  const done = async (sent: ReturnType<typeof send>) => {
    const answered = await sent;
    setProblem(answered.ok ? '' : answered.words);
    if (!answered.ok) return;
    setOpen(null);
    router.refresh();
  };
  const revisions = `/api/v1/drafts/${articleId}/revisions`;
  return (
    <div className="edbar-right">
      {mayName && (
        <button type="button" className="btn" onClick={() => setOpen('name')}>
          Name this version…
        </button>
      )}
      {mayRestore && chosen && (
        <button type="button" className="btn" onClick={() => setOpen('restore')}>
          Restore version {chosen.number}…
        </button>
      )}
      {open === 'name' && (
        <Sheet title="Name this version" onClose={() => setOpen(null)}>
          <form
            className="slip-form"
            action={(data) => done(send(revisions, { name: String(data.get('name') ?? '').trim() }))}
          >
            <label className="field">
              <span className="lab">Name</span>
              <input className="in" name="name" required maxLength={120} placeholder="Before the cuts" />
            </label>
            {problem && <p className="hint bad">{problem}</p>}
            <button type="submit" className="btn go">
              Keep it under this name
            </button>
          </form>
        </Sheet>
      )}
      {open === 'restore' && chosen && (
        <Sheet title={`Restore version ${chosen.number}?`} onClose={() => setOpen(null)}>
          <p>
            The text becomes what it was in version {chosen.number}. What stands now is kept as a version first, so
            nothing is lost; what readers see does not change.
          </p>
          {problem && <p className="hint bad">{problem}</p>}
          <p>
            <button
              type="button"
              className="btn go"
              onClick={() => done(send(`${revisions}/${chosen.id}/restore`, {}))}
            >
              Restore version {chosen.number}
            </button>
          </p>
        </Sheet>
      )}
    </div>
  );
}
