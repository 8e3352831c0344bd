import { removePasskey, renamePasskey } from '@/features/staff/account/actions';
import type { listPasskeys } from '@/features/staff/account/queries';
import { AddPasskey } from '@/features/staff/components/add-passkey.client';
import { SaidForm } from '@/features/staff/components/said-form.client';
import { Slip } from '@/features/staff/components/slip';
import { momentOf } from '@/features/staff/words';

type Props = {
  passkeys: Awaited<ReturnType<typeof listPasskeys>>;
  /** Whether this address is one that passkeys can be for. */
  place: boolean;
};

/** Devices that open the account by a finger, a face or a PIN. */
export function OwnPasskeys({ passkeys, place }: Props) {
  return (
    <Slip title="Passkeys" words="A finger, a face or a PIN of your device, in place of password and digits.">
      {passkeys.length > 0 && (
        <ul className="rows">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <SaidForm action={renamePasskey.bind(null, id)} submit="Rename" className="row-form">
                <label className="sr" htmlFor={`passkey-${id}`}>
                  Name of the passkey
                </label>
                <input className="in" id={`passkey-${id}`} name="name" defaultValue={name ?? 'Passkey'} />
              </SaidForm>
              <span className="faint">{createdAt && `since ${momentOf(createdAt)}`}</span>
              <SaidForm
                action={removePasskey.bind(null, id)}
                submit="Remove"
                sure={`Remove “${name ?? 'Passkey'}”? It opens nothing here any more.`}
              />
            </li>
          ))}
        </ul>
      )}
      {place ? (
        <AddPasskey />
      ) : (
        <p className="hint">A passkey is for a name over https. This address has none, so none can be made here.</p>
      )}
    </Slip>
  );
}
