import type { ReactNode } from 'react';
import { findOrganisation } from '@/features/organisation/queries';

/** Round a door: no rail, since nobody is inside yet. */
export async function Doorway({ children }: { children: ReactNode }) {
  const { name } = await findOrganisation();
  return (
    <div className="doors">
      <header className="mast">
        <a className="word" href="/admin">
          {name}
          <span>Newsroom</span>
        </a>
        <div className="mast-right">
          <a href="/">To the magazine</a>
        </div>
      </header>
      {children}
      <footer>
        <span>Every sign-in is written to the audit log.</span>
        <a href="/impressum">Impressum</a>
        <a href="/privacy">Privacy</a>
        <a href="/accessibility">Accessibility</a>
      </footer>
    </div>
  );
}
