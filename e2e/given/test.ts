import { test as base } from '@playwright/test';
import { announceDue } from '@/features/newsroom/commands/announce-due';
import { publish } from '@/features/newsroom/commands/publish';
import { withdraw } from '@/features/newsroom/commands/withdraw';
import { staffDb } from '@/lib/staff-db';
import * as factories from '@/prisma/factories/publication';
import { givenSession, givenStaff } from '@/prisma/factories/staff';

type Newsroom = {
  publish(
    articleId: string,
    order?: { goesLiveAt?: Date; unpublishAt?: Date | null; material?: boolean },
  ): ReturnType<typeof publish>;
  withdraw(articleId: string): ReturnType<typeof withdraw>;
  /** Writes into the draft; readers see nothing of it. */
  rewrite(articleId: string, text: { headline?: string; slug?: string; sectionId?: string }): Promise<void>;
  announceDue: typeof announceDue;
};

/** Signs this browser in as somebody new of the house. */
type SignIn = (traits?: Parameters<typeof givenStaff>[0]) => ReturnType<typeof givenStaff>;

/** `given` makes things through the newsroom's commands; `newsroom` does what an editor does; both tell the press. */
export const test = base.extend<{ given: typeof factories; newsroom: Newsroom; signedIn: SignIn }>({
  baseURL: async ({}, use) => use(process.env.E2E_ADDRESS),
  given: async ({}, use) => use(factories),
  newsroom: async ({}, use) =>
    use({
      publish: (articleId, order = {}) => publish({ articleId, actor: factories.nobody, now: new Date(), ...order }),
      withdraw: (articleId) => withdraw({ articleId, actor: factories.nobody, now: new Date() }),
      rewrite: async (articleId, text) => {
        await staffDb().draft.update({ where: { articleId }, data: text });
      },
      announceDue,
    }),
  signedIn: async ({ context, baseURL }, use) =>
    use(async (traits) => {
      const staff = await givenStaff(traits);
      const { name, value } = await givenSession(staff);
      await context.addCookies([{ name, value, url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
      return staff;
    }),
});

/** Reading with JavaScript switched off: everything must work all the same. */
export const withoutScript = test.extend({ javaScriptEnabled: false });
