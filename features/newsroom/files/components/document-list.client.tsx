'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { sizeOf } from '@/features/files/document';
import { send } from '@/features/newsroom/components/send';
import type { DocumentLine } from '@/features/newsroom/files/queries';
import { sendBytes } from '@/features/newsroom/pictures/browser/bring';
import { chooseFiles } from '@/features/newsroom/pictures/browser/choose-files';

type Issue = { id: string; name: string };
type Props = { documents: DocumentLine[]; issues: Issue[] };

/** Each PDF with its size, whether anybody may have it, and the issue that bears it. */
export function DocumentList({ documents, issues }: Props) {
  const router = useRouter();
  const [said, tell] = useState({ words: '', bad: false });
  const upload = () =>
    chooseFiles('application/pdf', true, async (files) => {
      for (const file of files) {
        const told = (share: number) => tell({ words: `${file.name}, ${Math.round(share * 100)} %`, bad: false });
        const done = await sendBytes('/api/v1/documents', file, told);
        tell(
          done.ok
            ? { words: `${file.name} is here.`, bad: false }
            : { words: `${file.name}: ${done.words}`, bad: true },
        );
      }
      router.refresh();
    });
  const change = async (id: string, more: object) => {
    const done = await send(`/api/v1/documents/${id}`, more, 'PUT');
    tell(
      done.ok
        ? { words: 'Saved. Readers have it with their next page.', bad: false }
        : { words: done.words, bad: true },
    );
    router.refresh();
  };
  return (
    <>
      <p className="media-ways">
        <button type="button" className="btn go" onClick={upload}>
          Upload PDFs
        </button>
        <span className={said.bad ? 'hint bad' : 'hint'} role="status">
          {said.words}
        </span>
      </p>
      {documents.length === 0 ? (
        <p className="nothing">No documents yet. A PDF up to 40 MB may be an issue, or a download.</p>
      ) : (
        <table className="documents">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Size</th>
              <th scope="col">For anybody</th>
              <th scope="col">Issue</th>
              <th scope="col">Address</th>
              <th scope="col">
                <span className="sr">Trash</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {documents.map((line) => (
              <Line key={line.id} line={line} issues={issues} change={(more) => change(line.id, more)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Line({ line, issues, change }: { line: DocumentLine; issues: Issue[]; change: (more: object) => void }) {
  const { title, bytes, offered, issueId, path } = line;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{sizeOf(bytes, 'en')}</td>
      <td>
        <label className="tick">
          <input
            type="checkbox"
            defaultChecked={offered}
            onChange={({ target }) => change({ offered: target.checked })}
          />
          <span className="sr">Anybody may have {title}</span>
        </label>
      </td>
      <td>
        <select
          className="in"
          aria-label={`Issue that bears ${title}`}
          defaultValue={issueId ?? ''}
          onChange={({ target }) => change({ issueId: target.value || null })}
        >
          <option value="">None</option>
          {issues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        <a href={path} className="lk">
          {path.split('/').at(-1)}
        </a>
      </td>
      <td>
        <button
          type="button"
          className="btn quiet"
          onClick={() => change({ trashed: true, offered: false, issueId: null })}
        >
          Trash
        </button>
      </td>
    </tr>
  );
}
