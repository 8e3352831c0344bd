import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
  className?: string;
  beside?: ReactNode;
  /** A mark before the title. */
  before?: ReactNode;
};

/** Of radios the chosen one: another would be chosen by the next arrow key. */
const FIRST_FIELD = '.ed-dialog-body :is(input:not([type="radio"]), [type="radio"]:checked, textarea)';

/** A dialog over the page; the browser keeps the focus in it and gives it back. */
export function Sheet({ title, beside, before, onClose, children, foot, className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const close = useRef(onClose);
  useEffect(() => {
    const open = dialog.current;
    // Told late: it may stand open again by then.
    const closed = () => !open?.open && close.current();
    open?.addEventListener('close', closed);
    open?.showModal();
    open?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    return () => {
      // Taken away by the page itself: the focus goes back, and nobody is told.
      open?.removeEventListener('close', closed);
      open?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={`ed-dialog ${className}`} aria-labelledby={heading}>
      <header>
        {before}
        <h2 className="h2" id={heading}>
          {title}
        </h2>
        {beside}
        <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
          Close <span className="k">Esc</span>
        </button>
      </header>
      <div className="ed-dialog-body">{children}</div>
      {foot && <footer>{foot}</footer>}
    </dialog>
  );
}
