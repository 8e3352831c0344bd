import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { FrontDesk } from '@/features/newsroom/front/components/front-desk.client';
import { findBoard } from '@/features/newsroom/front/find-board';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Front page' };

export default async function FrontPage() {
  const staff = await requireStaff('front:edit');
  return (
    <Desk staff={staff} current="/admin/front" bar={<NewsroomBar staff={staff} />}>
      <SectionColours />
      <FrontDesk start={await findBoard(new Date())} />
    </Desk>
  );
}
