'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

type Point = { x: number; y: number };
type Props = { src: string; alt: string; point: Point; width: number; height: number; readOnly: boolean } & {
  onMove: (point: Point) => void;
};

/** The four shapes that pages show; their widths are in the stylesheet. */
const CROPS = [
  ['16:9 lead', 'wide', 16 / 9],
  ['4:3', 'four', 4 / 3],
  ['1:1', 'square', 1],
  ['Cover', 'cover', 210 / 297],
] as const;

/** What must stay in view: a ring that a click or the arrow keys move, and beside it what each cut makes of it. */
export function FocalPoint({ src, alt, point, width, height, readOnly, onMove }: Props) {
  const ring = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.style.setProperty('--across', `${point.x * 100}%`);
    frame.current?.style.setProperty('--down', `${point.y * 100}%`);
  }, [point]);
  const onClick = (event: PointerEvent<HTMLDivElement>) => {
    if (readOnly) return;
    const box = event.currentTarget.getBoundingClientRect();
    onMove({ x: inside((event.clientX - box.left) / box.width), y: inside((event.clientY - box.top) / box.height) });
    ring.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
    if (readOnly || (x === 0 && y === 0)) return;
    event.preventDefault();
    onMove({ x: inside(point.x + (x ?? 0) * step), y: inside(point.y + (y ?? 0) * step) });
  };
  const said = `${Math.round(point.x * 100)} % across, ${Math.round(point.y * 100)} % down`;
  return (
    <div ref={frame}>
      <div className="focal" onPointerDown={onClick}>
        {/* biome-ignore lint/performance/noImgElement: pictures are sized by the house’s own door. */}
        <img src={src} alt={alt} width={width} height={height} draggable={false} />
        <span className="focal-mark up" />
        <span className="focal-mark down" />
        <span className="focal-mark left" />
        <span className="focal-mark right" />
        <button
          ref={ring}
          type="button"
          className="focal-ring"
          aria-label={`What must stay in view: ${said}`}
          aria-disabled={readOnly}
          onKeyDown={onKey}
        />
      </div>
      <p className="hint focal-words">
        <span>Click what must stay in view. Arrow keys move it.</span>
        <span role="status">{said}</span>
      </p>
      <div className="crops">
        {CROPS.map(([name, shape, ratio]) => (
          <Crop key={name} name={name} shape={shape} ratio={ratio} src={src} point={point} own={width / height} />
        ))}
      </div>
    </div>
  );
}

type CropProps = { name: string; shape: string; ratio: number; src: string; point: Point; own: number };

function Crop({ name, shape, ratio, src, point, own }: CropProps) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    image.current?.style.setProperty(
      'object-position',
      `${shift(point.x, own / ratio)}% ${shift(point.y, ratio / own)}%`,
    );
  }, [point, ratio, own]);
  return (
    <figure className={`crop ${shape}`}>
      {/* biome-ignore lint/performance/noImgElement: pictures are sized by the house’s own door. */}
      <img ref={image} src={src} alt="" draggable={false} />
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** The same middle as features/media/rendition.ts cuts round, as the per cent that a stylesheet understands. */
function shift(at: number, excess: number): number {
  if (excess <= 1) return 50;
  const share = 1 / excess;
  return inside((at - share / 2) / (1 - share)) * 100;
}

/** To the per cent: what is shown is what is kept. */
const inside = (share: number) => Math.min(1, Math.max(0, Math.round(share * 100) / 100));
