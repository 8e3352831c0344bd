import { StaffPicture } from '../../views/staff-picture';
import { learn, useDesk, useDeskPart, useField } from '../desk-state';

export function LeadPicture() {
  const { store, readOnly } = useDesk();
  const [pictureId, setPicture] = useField('leadPictureId');
  const known = useDeskPart((state) => (pictureId ? state.known.get(pictureId) : undefined));
  const choose = () =>
    store.set({
      dialog: {
        is: 'pictures',
        title: 'Lead picture',
        choose: (picture) => {
          learn(store, [picture]);
          setPicture(picture.id);
        },
      },
    });
  const picture = known?.picture;
  return (
    <div className="grp">
      <div className="pic">
        {pictureId ? (
          <StaffPicture id={pictureId} size="small" alt={picture?.alt ?? ''} />
        ) : (
          <span className="no-pic" />
        )}
        <div>
          <b>Lead picture</b>
          <p>
            {pictureId ? (
              <>
                {picture?.alt === null ? (
                  <span className="to-fix">No description. </span>
                ) : picture?.alt === '' ? (
                  'Decoration. '
                ) : (
                  'Alt text set. '
                )}
                {picture && !picture.credit?.trim() ? <span className="to-fix">No credit.</span> : picture?.credit}
              </>
            ) : (
              'None yet.'
            )}
          </p>
          {!readOnly && (
            <p>
              <button type="button" id="field-leadPictureId" className="lk" onClick={choose}>
                {pictureId ? 'Change' : 'Choose one'}
              </button>
              {pictureId && (
                <>
                  {' · '}
                  <button type="button" className="lk" onClick={() => setPicture(null)}>
                    Take out
                  </button>
                </>
              )}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
