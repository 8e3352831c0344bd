type Props = {
  title: string;
  text: string;
  hint?: string | undefined;
  on: { path: string; name: string };
  /** What this page says has just happened: read out by screen readers. */
  status?: boolean;
};

/** A page that says one thing and leads on. */
export function NotePage({ title, text, hint, on, status = false }: Props) {
  return (
    <main id="main" className="page-width pt-11">
      <h1 className="headline max-w-[16em] text-title">{title}</h1>
      <p
        role={status ? 'status' : undefined}
        className="mt-5 max-w-[36rem] font-serif text-standfirst-lead text-pretty text-ink-2"
      >
        {text}
      </p>
      {hint && <p className="mt-4 max-w-[36rem] text-ink-2">{hint}</p>}
      <p className="mt-7">
        <a href={on.path} className="text-link-line font-[600]">
          {on.name}
        </a>
      </p>
    </main>
  );
}
