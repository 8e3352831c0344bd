import { Field } from '@/components/admin/field';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/features/staff/schema';

/** A password that is to be set: how long it has to be stands there before it is typed. */
export function NewPasswordField({ label = 'Password' }: { label?: string }) {
  return (
    <Field
      {...{ id: 'password', name: 'password', type: 'password', autoComplete: 'new-password', label, required: true }}
      {...{ minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD }}
      aside={`at least ${SHORTEST_PASSWORD} characters`}
    />
  );
}
