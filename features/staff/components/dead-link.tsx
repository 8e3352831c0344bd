import { Door } from '@/features/staff/components/door';

/** For a link that was used, taken back, has run out or never was: which of them is not said. */
export function DeadLink() {
  return (
    <Door title="This link opens nothing any more">
      <p>It works once and for a limited time. Ask whoever sent it for a new one.</p>
      <p className="door-way">
        <a href="/admin/sign-in">To the sign-in</a>
      </p>
    </Door>
  );
}
