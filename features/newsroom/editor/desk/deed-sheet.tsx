import { type ReactNode, useRef, useState } from 'react';
import { Sheet } from './sheet';

type Props = {
  title: string;
  /** What will happen, on the button. */
  label: string;
  tone?: 'go' | 'stop';
  isReady?: boolean;
  /** Does it; answers in words why it was refused, or null. */
  deed: () => Promise<string | null>;
  close: () => void;
  children: ReactNode;
};

/** A dialog for one deed: done once however often it is pressed, closed when it is done, refused in words. */
export function DeedSheet({ title, label, tone = 'go', isReady = true, deed, close, children }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const under = useRef(false);
  const go = async () => {
    if (!isReady || under.current) return;
    under.current = true;
    const problem = await deed().finally(() => {
      under.current = false;
    });
    setRefused(problem);
    if (problem === null) close();
  };
  return (
    <Sheet
      title={title}
      onClose={close}
      foot={
        <>
          {refused !== null && (
            <p className="pub-says bad" role="status">
              {refused}
            </p>
          )}
          <button type="button" className="btn" onClick={close}>
            Cancel
          </button>
          <button
            type="button"
            className={`btn ${tone}`}
            aria-disabled={!isReady || undefined}
            onClick={() => void go()}
          >
            {label}
          </button>
        </>
      }
    >
      {children}
    </Sheet>
  );
}
