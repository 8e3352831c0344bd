import { ask, type Outcome } from './ask';
import type { Copy } from './copy';
import type { Request } from './journal';
import type { JournalWriter } from './journal-writer';
import { type Saved, saved } from './protocol';
import { waitBefore } from './retry';
import type { SaverOptions } from './saver-shape';
import { toChanges } from './things';
import type { World } from './world';

/** What stands between the words and the server. */
export type Trouble = { is: 'offline' | 'unanswered' | 'signed-out' } | { is: 'refused'; problem: string; why: string };

/** Sends what is unsaved: one request at a time, the same one again until it is answered. */
export type Sender = {
  /** At once, whatever was tried before. */
  send(): Promise<void>;
  /** After a pause in the writing. */
  sendSoon(): void;
  /** `choose` is done when the settling is put together: after what is on its way, so that it is not taken for it. */
  settle(passageId: string, choose: () => void): Promise<void>;
  /** The page goes: what can still be sent is, without waiting for anything. */
  sendAndGo(): void;
  trouble(): Trouble | null;
  isSending(): boolean;
  /** Whether something was sent, or is to be sent again, that the server may have written: its answer comes first. */
  isUnanswered(): boolean;
  close(): void;
};

type Sending = {
  options: SaverOptions;
  world: World;
  copy: Copy;
  journal: JournalWriter;
  /** Before what is unsaved is put together. */
  beforeSending: () => void;
  onAnswer: (request: Request, answer: Saved) => void;
  onChange: () => void;
  onClock: (behind: number) => void;
};

const PAUSE = 1500;
/** Who writes without a pause is saved all the same. */
const LONGEST_PAUSE = 5000;

export function openSender({
  options,
  world,
  copy,
  journal,
  beforeSending,
  onAnswer,
  onChange,
  onClock,
}: Sending): Sender {
  const settling: { passageId: string; choose: () => void }[] = [];
  let request: Request | null = null;
  let flight: Promise<void> | null = null;
  /** The request that is with the network; one that waits for the journal is not yet. */
  let delivery: { asked: Request; outlivesPage: boolean; done: Promise<void> } | null = null;
  let trouble: Trouble | null = null;
  let [attempts, firstAt] = [0, 0];
  let [callOff, closed] = [() => {}, false];

  function compose(): Request | null {
    beforeSending();
    settling[0]?.choose();
    const unsaved = copy.unsaved();
    const passageId = settling[0]?.passageId;
    if (unsaved.length === 0 && passageId === undefined) return null;
    const path = `/api/v1/drafts/${options.articleId}`;
    const { staffId, windowId } = options;
    return {
      path: passageId === undefined ? path : `${path}/passages/${passageId}`,
      save: {
        ...{ key: world.newId(), windowId, staffId, seen: copy.version() },
        changes: toChanges(unsaved, copy.order()),
      },
    };
  }

  const put = ({ path, save }: Request, outlivesPage: boolean) =>
    ask({
      outlivesPage,
      ...{ fetch: world.fetch, now: world.now, isOnline: world.isOnline, onClock, path, answer: saved },
      method: path.includes('/passages/') ? 'POST' : 'PUT',
      body: JSON.stringify(save),
    });

  async function fly(): Promise<void> {
    request ??= compose();
    const asked = request;
    if (!asked || closed) return;
    firstAt = 0;
    journal.noteSending(asked);
    // What is sent is in the journal first; a journal that hangs must not keep the words from the server.
    await Promise.race([journal.written(), new Promise<void>((go) => world.later(go, 1000))]);
    if (request === asked) await deliver(asked);
  }

  /** Once at a time; but the page's end would be the end of what was not sent to outlive it. */
  function deliver(asked: Request, outlivesPage = false): Promise<void> {
    if (delivery?.asked === asked && delivery.outlivesPage >= outlivesPage) return delivery.done;
    const done = put(asked, outlivesPage).then((outcome) => {
      if (delivery?.done === done) delivery = null;
      take(asked, outcome);
    });
    delivery = { asked, outlivesPage, done };
    return done;
  }

  function take(asked: Request, outcome: Outcome<Saved>): void {
    // What was sent twice is answered twice.
    if (closed || asked !== request) return;
    if (outcome.is === 'answered') {
      attempts = 0;
      trouble = null;
      request = null;
      if (asked.path.includes('/passages/')) settling.shift();
      onAnswer(asked, outcome.answer);
      journal.noteSending(null);
      if (copy.unsaved().length > 0 || settling.length > 0) sendSoon();
    } else if (outcome.is === 'refused') {
      trouble = outcome;
      request = null;
      if (asked.path.includes('/passages/')) settling.shift();
      journal.noteSending(null);
      attempts++;
      // Its key was somebody's already: the same words go out under a new one.
      later(outcome.problem === 'key-used' ? 0 : 60_000);
    } else {
      trouble = outcome;
      attempts++;
      later(waitBefore(attempts, world.random()));
    }
  }

  function later(milliseconds: number): void {
    callOff();
    if (closed) return;
    callOff = world.later(() => void send(), milliseconds);
  }

  function send(): Promise<void> {
    callOff();
    return flight ?? follow(fly());
  }

  function follow(way: Promise<void>): Promise<void> {
    const followed = way.finally(() => {
      if (flight === followed) flight = null;
      onChange();
    });
    flight = followed;
    onChange();
    return followed;
  }

  function sendSoon(): void {
    // In trouble the next attempt is set already; what was refused is tried again once it is another text.
    if (trouble && trouble.is !== 'refused') return;
    firstAt ||= world.now();
    later(Math.max(0, Math.min(PAUSE, firstAt + LONGEST_PAUSE - world.now())));
  }

  return {
    send: async () => {
      await flight;
      await send();
    },
    sendSoon,
    settle: async (passageId, choose) => {
      if (!settling.some((it) => it.passageId === passageId)) settling.push({ passageId, choose });
      await flight;
      await send();
    },
    sendAndGo: () => {
      request ??= compose();
      if (!request) return;
      journal.noteSending(request);
      void follow(deliver(request, true));
    },
    trouble: () => trouble,
    isSending: () => flight !== null,
    isUnanswered: () => request !== null || flight !== null,
    close: () => {
      closed = true;
      callOff();
    },
  };
}
