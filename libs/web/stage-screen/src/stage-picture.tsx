import { InPicture } from './page-title';
import { StageScreen, type StageScreenProps } from './stage-screen';
import { t } from './words';

/**
 * A small live picture of the stage: the same components in a box of 16 to 9, as wide as its place allows. Its name says
 * in words what the room sees, and why no result is shown; nothing in it can be reached or read apart.
 */
export function StagePicture(props: StageScreenProps) {
  const { shows = 'lobby', noResults = null, by } = props.room.session.stage ?? {};
  const what = by ? t(`stage-screen.picture-by-${by}`) : t(`stage-screen.picture-${noResults ?? shows}`);

  return (
    <figure className="stage-picture" role="img" aria-label={t('stage-screen.picture', { what })}>
      <div className="stage-frame stage-frame--picture" aria-hidden="true" inert>
        <InPicture.Provider value={true}>
          <StageScreen {...props} />
        </InPicture.Provider>
      </div>
    </figure>
  );
}
