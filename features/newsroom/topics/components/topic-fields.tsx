import { Field } from '@/components/admin/field';
import { ChoiceField, LANGUAGES, LongField } from '@/features/newsroom/desk/components/fields';
import type { TopicFacts } from '@/features/newsroom/topics/topic-facts';

export const KINDS = [
  ['company', 'Company'],
  ['programme', 'Programme'],
  ['country', 'Country'],
  ['event', 'Event'],
  ['subject', 'Subject'],
] as const;

const NEW: TopicFacts = { name: '', slug: '', kind: 'company', language: null, description: '', facts: [] };

/** What the desk says of a topic. */
export function TopicFields({ facts = NEW }: { facts?: TopicFacts }) {
  return (
    <div className="desk-fields">
      <Field id="name" name="name" label="Name" defaultValue={facts.name} required />
      <Field
        id="slug"
        name="slug"
        label="Address"
        aside="after /topics/"
        defaultValue={facts.slug}
        hint="The old address leads to the new one, for good."
        autoComplete="off"
        spellCheck={false}
      />
      <ChoiceField id="kind" name="kind" label="Kind" choices={KINDS} defaultValue={facts.kind} />
      <ChoiceField
        id="language"
        name="language"
        label="Language"
        choices={[['', 'A name in any language'], ...LANGUAGES]}
        defaultValue={facts.language ?? ''}
      />
      <div className="whole">
        <LongField id="description" name="description" label="What it is" defaultValue={facts.description} rows={3} />
      </div>
      <div className="whole">
        <LongField
          id="facts"
          name="facts"
          label="Facts"
          hint="One in a line, as its page shows them: “Seat: Kolvik”."
          defaultValue={facts.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')}
          rows={5}
        />
      </div>
    </div>
  );
}
