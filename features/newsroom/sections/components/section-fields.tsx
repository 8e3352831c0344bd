import { Field } from '@/components/admin/field';
import { ChoiceField, LANGUAGES, LongField } from '@/features/newsroom/desk/components/fields';
import type { SectionFacts } from '@/features/newsroom/sections/section-facts';

const NEW: SectionFacts = {
  ...{ name: '', nameInEnglish: null, shortName: '', slug: '', code: '', colour: '#1B5474', nightColour: '#8CC4E2' },
  ...{ language: 'en', description: '' },
};

/** What the desk says of a section. */
export function SectionFields({ facts = NEW }: { facts?: SectionFacts }) {
  return (
    <div className="desk-fields">
      <Field id="name" name="name" label="Name" defaultValue={facts.name} required />
      <Field
        id="nameInEnglish"
        name="nameInEnglish"
        label="Name on English pages"
        aside="where it differs"
        defaultValue={facts.nameInEnglish ?? ''}
      />
      <Field
        id="shortName"
        name="shortName"
        label="Short name"
        aside="for the navigation"
        defaultValue={facts.shortName}
      />
      <Field
        id="slug"
        name="slug"
        label="Address"
        aside="after the first slash"
        defaultValue={facts.slug}
        hint="The old address leads to the new one, and so does each piece’s, for good."
        autoComplete="off"
        spellCheck={false}
      />
      <Field id="code" name="code" label="Code" aside="two capitals" maxLength={2} defaultValue={facts.code} />
      <ChoiceField id="language" name="language" label="Language" choices={LANGUAGES} defaultValue={facts.language} />
      <Field
        id="colour"
        name="colour"
        label="Colour on paper"
        type="color"
        className="in colour"
        defaultValue={facts.colour}
      />
      <Field
        id="nightColour"
        name="nightColour"
        label="Colour in the dark"
        type="color"
        className="in colour"
        defaultValue={facts.nightColour}
      />
      <div className="whole">
        <LongField
          id="description"
          name="description"
          label="What it is about"
          hint="One sentence, above its pieces and where it is found elsewhere."
          defaultValue={facts.description}
          rows={2}
        />
      </div>
    </div>
  );
}
