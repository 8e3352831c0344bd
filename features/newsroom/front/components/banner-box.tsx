import { useState } from 'react';
import { TypeAhead } from '@/features/newsroom/editor/desk/type-ahead';
import type { Found } from '@/features/newsroom/editor/found';
import type { Board } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';
import type { FrontActs } from './use-board';

const HOUR = 3_600_000;
const MOST = 140;
const SPANS = [1, 3, 6, 12, 24];

type Props = { board: Board; act: FrontActs['act'] };

/** The line above every page: what stands there, or a new one. */
export function BannerBox({ board, act }: Props) {
  const { banner } = board;
  return (
    <section aria-labelledby="breaking">
      <h2 className="h2" id="breaking">
        Breaking news
      </h2>
      {banner ? (
        <div className="stack">
          <p className="front-banner">{banner.text}</p>
          <p className="faint">
            {banner.shown ? 'On every page until' : 'Readers do not see it: its piece is not live. Until'}{' '}
            {whenIn(new Date(banner.until), SITE_ZONE, new Date(board.now))}
            {banner.by && `, by ${banner.by}`}
          </p>
          <button
            type="button"
            className="btn"
            onClick={() => void act('banner', {}, 'DELETE', 'Taken down from every page.')}
          >
            Take it down
          </button>
        </div>
      ) : (
        <NewBanner act={act} />
      )}
    </section>
  );
}

function NewBanner({ act }: Pick<Props, 'act'>) {
  const [text, setText] = useState('');
  const [language, setLanguage] = useState('en');
  const [hours, setHours] = useState(3);
  const [piece, setPiece] = useState<Found | null>(null);
  const raise = async () => {
    if (!text.trim()) return;
    const until = new Date(Date.now() + hours * HOUR).toISOString();
    await act('banner', { text, language, articleId: piece?.id ?? null, until }, 'PUT', 'It stands on every page.');
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void raise();
      }}
    >
      <label className="field">
        <span className="lab">
          What happened{' '}
          <span>
            {text.length} of {MOST}
          </span>
        </span>
        <textarea
          className="in"
          rows={2}
          maxLength={MOST}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {piece ? (
        <p>
          Leads to <span className="head">{piece.label}</span>{' '}
          <button type="button" className="lk" onClick={() => setPiece(null)}>
            To nothing
          </button>
        </p>
      ) : (
        <div className="field">
          <span className="lab" aria-hidden="true">
            Leads to
          </span>
          <TypeAhead label="Leads to" what="articles" placeholder="A live piece, by its headline" onChoose={setPiece} />
        </div>
      )}
      <div className="front-two">
        <label className="field">
          <span className="lab">For</span>
          <select className="in" value={hours} onChange={({ target }) => setHours(Number(target.value))}>
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {span === 1 ? 'an hour' : `${span} hours`}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="lab">Language</span>
          <select className="in" value={language} onChange={({ target }) => setLanguage(target.value)}>
            <option value="en">English</option>
            <option value="es">Español</option>
            <option value="de">Deutsch</option>
          </select>
        </label>
      </div>
      <button type="submit" className="btn" aria-disabled={!text.trim() || undefined}>
        {text.trim() ? 'Show it on every page' : 'Say what happened first'}
      </button>
    </form>
  );
}
