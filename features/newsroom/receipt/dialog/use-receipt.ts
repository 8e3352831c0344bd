import { useCallback, useEffect, useRef, useState } from 'react';
import { type Receipt, receipt as receiptShape, redOf } from '@/features/newsroom/receipt/receipt';

const AGAIN_AFTER = 1_000;

export type Asked = {
  receipt: Receipt | null;
  /** Why nothing could be learned, in words. */
  problem: string;
  /** Looks again at once; `purge`: after every press forgot all that shows the piece. */
  ask: (purge?: boolean) => Promise<void>;
};

/** What readers are shown of a piece, asked anew every second until it is true. */
export function useReceipt(articleId: string): Asked {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [problem, setProblem] = useState('');
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);
  const left = useRef(false);
  const ask = useCallback(
    async (purge = false) => {
      clearTimeout(again.current);
      const found = await fetchReceipt(articleId, purge);
      if (left.current) return;
      if (typeof found === 'string') setProblem(found);
      else {
        setReceipt(found);
        setProblem('');
      }
      clearTimeout(again.current);
      if (typeof found === 'string' || redOf(found.lines).length > 0)
        again.current = setTimeout(() => void ask(), AGAIN_AFTER);
    },
    [articleId],
  );
  useEffect(() => {
    left.current = false;
    void ask();
    return () => {
      left.current = true;
      clearTimeout(again.current);
    };
  }, [ask]);
  return { receipt, problem, ask };
}

async function fetchReceipt(articleId: string, purge: boolean): Promise<Receipt | string> {
  try {
    const asked: RequestInit = purge
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
      : { cache: 'no-store' };
    const response = await fetch(`/api/v1/pieces/${articleId}/receipt`, asked);
    if (response.status === 404) return 'Readers never had this piece.';
    return response.ok ? receiptShape.parse(await response.json()) : 'The server does not say. It is asked again.';
  } catch {
    return 'The server does not answer. It is asked again.';
  }
}
