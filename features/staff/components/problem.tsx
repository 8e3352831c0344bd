/** Why it was refused, read out when it changes. */
export function Problem({ words }: { words: string }) {
  return (
    <div role="alert" className="answer">
      {words && <p className="says bad">{words}</p>}
    </div>
  );
}
