import { Door } from '@/features/staff/components/door';
import { Doorway } from '@/features/staff/components/doorway';

/** For what is not there and for what is not one's own: the same page. */
export default function NotFound() {
  return (
    <Doorway>
      <Door title="There is nothing here for you">
        <p>It is not there any more, or it is somebody else’s.</p>
        <p className="door-way">
          <a href="/admin">To the newsroom</a>
        </p>
      </Door>
    </Doorway>
  );
}
