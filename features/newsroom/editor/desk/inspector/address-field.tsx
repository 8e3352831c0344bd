import { slugFrom } from '@/features/newsroom/rules';
import { useDesk, useField } from '../desk-state';
import { Field } from './field';

/** The last part of the address: it follows the headline until readers know it; what a change does is said. */
export function AddressField() {
  const { piece, readOnly } = useDesk();
  const [slug, setSlug] = useField('slug');
  const [headline] = useField('headline');
  const known = piece.firstSlug;
  const following = headline.trim() === '' ? '' : slugFrom(headline);
  const differs = known !== null && slug !== null && slugFrom(slug) !== known;
  return (
    <Field
      label="Address"
      right={
        known === null
          ? slug === null
            ? 'follows the headline until first published'
            : 'given by hand'
          : 'known to readers'
      }
      hint={
        differs
          ? `With the next publication readers of /${known} are led here for ever.`
          : slug !== null && slugFrom(slug) !== slug
            ? `It will read ${slugFrom(slug)}.`
            : undefined
      }
    >
      <input
        id="field-slug"
        className="in"
        value={slug ?? ''}
        placeholder={following}
        readOnly={readOnly}
        onChange={({ target }) => setSlug(target.value === '' ? null : target.value)}
      />
    </Field>
  );
}
