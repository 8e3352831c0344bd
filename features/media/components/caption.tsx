/** What is to be seen, and whose picture it is. */
export function Caption({ caption, credit }: { caption: string | null; credit: string }) {
  return (
    <figcaption className="caption">
      {caption && `${caption} `}
      <span className="inline-block">{credit}</span>
    </figcaption>
  );
}
